import type { Run } from '../../../model/run.ts'
import { DAYS_PER_MONTH } from '../../../model/time.ts'
import { areaBetween, type Area, type Drawn } from '../../charts/runHole.ts'
import {
  xScale,
  yScale,
  type DrawnPanel,
  type Note,
  type PanelSpec,
  type TimelineInput,
} from '../../charts/timeline.ts'
import { rowOn } from '../../../model/tables.ts'

/** Orders and output are flows; what is missing adds up and has a scale of its own. */
export const JOINT_PANELS: readonly [PanelSpec, PanelSpec] = [
  {
    id: 'signed',
    height: 190,
    headroom: 1.22,
    lines: [
      { series: ['europe.signed'], tone: 'inflow', dash: 'long' },
      { series: ['europe.production'], tone: 'europe', dash: 'solid' },
    ],
  },
  {
    id: 'missing',
    height: 110,
    lines: [{ series: ['ukraine.shortfall'], tone: 'plan', dash: 'solid' }],
  },
]

export const JOINT_WORDS = {
  'europe.signed': 'signed',
  'europe.production': 'production',
  'ukraine.shortfall': 'missing',
} as const

/** Where joint orders begin: a delay (months) after the day that they were decided on; nothing where that is beyond the picture. */
export function beginNote(
  { panel, input }: { readonly panel: DrawnPanel; readonly input: TimelineInput },
  { decided, delay }: { readonly decided: number; readonly delay: number },
  wordsOf: (day: number) => readonly string[],
): Note[] {
  const day = Math.round(decided + delay * DAYS_PER_MONTH)
  if (day > input.endDay) return []
  const signed = input.values('europe.signed')[rowOn(input.days, day)]!
  return [
    {
      onLine: true,
      x: xScale(input)(day),
      y: yScale(panel)(signed),
      tone: 'inflow',
      lines: wordsOf(day),
    },
  ]
}

/** What each state would have ordered by itself and joint buying has not ordered yet. */
export function putOffArea(
  { joint, apart }: { readonly joint: Run; readonly apart: Run },
  drawn: Drawn,
): Area {
  const { path } = areaBetween(
    joint,
    drawn,
    apart.columns.europe.signed,
    joint.columns.europe.signed,
  )
  return { path, ghost: null, tone: 'faint' }
}
