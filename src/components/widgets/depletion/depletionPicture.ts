import type { PanelSpec } from '../../charts/timeline.ts'

/** The picture's panels, top to bottom: stocks apart from flows, never on one scale. */
export const PANELS: readonly PanelSpec[] = [
  {
    id: 'stocks',
    height: 210,
    lines: [
      { series: ['us.releasable'], tone: 'us', dash: 'solid' },
      { series: ['europe.releasable'], tone: 'europe', dash: 'long' },
      { series: ['ukraine.stock'], tone: 'ukraine', dash: 'short' },
    ],
  },
  {
    id: 'made',
    height: 115,
    lines: [
      { series: ['us.production'], tone: 'us', dash: 'solid' },
      { series: ['europe.production'], tone: 'europe', dash: 'long' },
    ],
  },
  {
    id: 'fired',
    height: 125,
    lines: [
      { series: ['need'], tone: 'plan', dash: 'dots' },
      { series: ['ukraine.arrivals', 'elsewhere'], tone: 'inflow', dash: 'long' },
      { series: ['ukraine.fired'], tone: 'ukraine', dash: 'solid' },
    ],
  },
]
