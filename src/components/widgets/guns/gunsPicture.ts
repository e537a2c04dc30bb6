import type { PanelSpec } from '../../charts/timeline.ts'

/** Guns are counted, fire flows: two scales. */
export const GUN_PANELS: readonly PanelSpec[] = [
  {
    id: 'guns',
    height: 200,
    headroom: 1.18,
    per: 1,
    grain: 1,
    lines: [
      { series: ['guns.ready'], tone: 'ukraine', dash: 'solid' },
      { series: ['guns.inRepair'], tone: 'europe', dash: 'long' },
    ],
  },
  {
    id: 'fire',
    height: 110,
    lines: [
      { series: ['need'], tone: 'plan', dash: 'dots' },
      { series: ['ukraine.fired'], tone: 'ukraine', dash: 'solid' },
    ],
  },
]

export type GunLine = 'guns.ready' | 'guns.inRepair' | 'need' | 'ukraine.fired'
