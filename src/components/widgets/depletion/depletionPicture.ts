import type { PanelSpec } from '../../charts/timeline.ts'

/** In one sight, on one time axis: the shelves that run down, and below them what is planned and not fired. */
export const SIGHT_PANELS: readonly PanelSpec[] = [
  {
    id: 'stocks',
    height: 184,
    lines: [
      { series: ['us.releasable'], tone: 'us', dash: 'solid' },
      { series: ['europe.releasable'], tone: 'europe', dash: 'long' },
      { series: ['ukraine.stock'], tone: 'ukraine', dash: 'short' },
    ],
  },
  {
    id: 'fired',
    height: 148,
    lines: [
      { series: ['need'], tone: 'plan', dash: 'dots' },
      { series: ['ukraine.fired'], tone: 'ukraine', dash: 'solid' },
    ],
  },
]

/** One press away: what is made and what arrives. */
export const FURTHER_PANELS: readonly PanelSpec[] = [
  {
    id: 'made',
    height: 150,
    lines: [
      { series: ['us.production'], tone: 'us', dash: 'solid' },
      { series: ['europe.production'], tone: 'europe', dash: 'long' },
      { series: ['ukraine.arrivals', 'elsewhere'], tone: 'inflow', dash: 'short' },
    ],
  },
]

/** Stocks apart from flows, never on one scale. */
export const PANELS: readonly PanelSpec[] = [...SIGHT_PANELS, ...FURTHER_PANELS]
