import type { PanelSpec } from '../../charts/timeline.ts'

/** Two curves of a plan: what America can still give, and what Ukraine fires of what it planned. */
export const PANELS: readonly PanelSpec[] = [
  {
    id: 'shelf',
    height: 150,
    lines: [{ series: ['us.releasable'], tone: 'us', dash: 'solid' }],
  },
  {
    id: 'fired',
    height: 150,
    lines: [
      { series: ['need'], tone: 'plan', dash: 'dots' },
      { series: ['ukraine.fired'], tone: 'ukraine', dash: 'solid' },
    ],
  },
]
