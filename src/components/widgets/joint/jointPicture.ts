import type { PanelSpec } from '../../charts/timeline.ts'

/** Orders and output are flows; what is missing adds up and has a scale of its own. */
export const JOINT_PANELS: readonly PanelSpec[] = [
  {
    id: 'signed',
    height: 130,
    lines: [
      { series: ['europe.signed'], tone: 'inflow', dash: 'long' },
      { series: ['europe.production'], tone: 'europe', dash: 'solid' },
    ],
  },
  {
    id: 'missing',
    height: 100,
    lines: [{ series: ['ukraine.shortfall'], tone: 'ukraine', dash: 'solid' }],
  },
]

export const JOINT_WORDS = {
  'europe.signed': 'signed',
  'europe.production': 'production',
  'ukraine.shortfall': 'missing',
} as const
