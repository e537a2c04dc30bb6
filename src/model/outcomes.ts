import type { RunColumns } from './columns.ts'
import type { Run } from './run.ts'
import { PRODUCERS, type ProducerId, type Tables } from './tables.ts'
import { dayOf, isoOf } from './time.ts'

const BARE_SHARE = 0.05
const HUNGER_SINCE = dayOf('2022-10-01')
const HUNGER_DAYS = 28
const HUNGER_SHARE = 0.5
const CROSSOVER_DAYS = 91

interface ProducerOutcomes {
  bareDate: string | null
  rebuiltDate: string | null
  delivered: number
  signedValue: number
  peakLeadTime: number
  peakLeadTimeDate: string
}

export type Outcomes = {
  [Name in keyof ProducerOutcomes as `${ProducerId}.${Name}`]: ProducerOutcomes[Name]
} & {
  'ukraine.hungerStart': string | null
  'ukraine.hungerWeeks': number
  'ukraine.shortfall': number
  'ukraine.firedTotal': number
  crossoverDate: string | null
} & Record<`stockShare.${number}`, number | null>

/** What a run comes to: dates (ISO or null), rounds, EUR, weeks and shares (0–1), as MODEL.md's "Outcomes" defines them. */
export function outcomesOf({ columns, tables }: Pick<Run, 'columns' | 'tables'>): Outcomes {
  const { days, steps } = tables
  const hunger = hungerSpells(columns, tables)
  const crossover = crossoverSpells(columns, tables)[0]
  const entries: [string, number | string | null][] = []
  for (const b of PRODUCERS)
    for (const [name, value] of Object.entries(producerOutcomes(columns[b], tables)))
      entries.push([`${b}.${name}`, value])
  entries.push(
    ['ukraine.hungerStart', hunger[0] ? isoOf(days[hunger[0].from]!) : null],
    [
      'ukraine.hungerWeeks',
      hunger.reduce((sum, { rows }) => sum + (rows * tables.stepDays) / 7, 0),
    ],
    ['ukraine.shortfall', columns.shared['ukraine.shortfall'][steps]!],
    ['ukraine.firedTotal', columns.shared['ukraine.firedTotal'][steps]!],
    ['crossoverDate', crossover ? isoOf(days[crossover.from]!) : null],
    ...stockShares(columns, tables),
  )
  return Object.fromEntries(entries) as Outcomes
}

/** First row at which what may be given (`releasable`, rounds) is at most 5 % of its first value; -1 if never, or if that is not above 0. */
export function bareRow(releasable: Float64Array): number {
  const first = releasable[0]!
  return first > 0 ? releasable.findIndex((rounds) => rounds <= BARE_SHARE * first) : -1
}

function producerOutcomes(b: RunColumns[ProducerId], { days, steps }: Tables): ProducerOutcomes {
  const { releasable, leadTime } = b
  const bare = bareRow(releasable)
  const rebuilt =
    bare < 0 ? -1 : releasable.findIndex((rounds, k) => k > bare && rounds >= releasable[0]!)
  let peak = 0
  for (let k = 1; k <= steps; k++) if (leadTime[k]! > leadTime[peak]!) peak = k
  return {
    bareDate: bare < 0 ? null : isoOf(days[bare]!),
    rebuiltDate: rebuilt < 0 ? null : isoOf(days[rebuilt]!),
    delivered: b.delivered[steps]!,
    signedValue: b.signedValue[steps]!,
    peakLeadTime: leadTime[peak]!,
    peakLeadTimeDate: isoOf(days[peak]!),
  }
}

interface Spell {
  readonly from: number
  readonly rows: number
}

function spellsOf(
  holds: (k: number) => boolean,
  rows: number,
  leastDays: number,
  stepDays: number,
): Spell[] {
  const spells: Spell[] = []
  let from = -1
  for (let k = 0; k <= rows; k++) {
    const on = k < rows && holds(k)
    if (on && from < 0) from = k
    if (!on && from >= 0) {
      if ((k - from) * stepDays >= leastDays) spells.push({ from, rows: k - from })
      from = -1
    }
  }
  return spells
}

function hungerSpells({ shared }: RunColumns, { days, steps, stepDays }: Tables): Spell[] {
  const { need, 'ukraine.fired': fired } = shared
  const hungry = (k: number) =>
    days[k]! >= HUNGER_SINCE && need[k]! > 0 && fired[k]! < HUNGER_SHARE * need[k]!
  return spellsOf(hungry, steps, HUNGER_DAYS, stepDays)
}

function crossoverSpells(columns: RunColumns, { steps, stepDays }: Tables): Spell[] {
  const { need, elsewhere } = columns.shared
  const newAlone = (k: number) =>
    need[k]! > 0 && columns.us.exports[k]! + columns.europe.exports[k]! + elsewhere[k]! >= need[k]!
  return spellsOf(newAlone, steps, CROSSOVER_DAYS, stepDays)
}

function stockShares(columns: RunColumns, { days, steps }: Tables): [string, number | null][] {
  const years = new Map<string, { drawn: number; left: number }>()
  for (let k = 0; k < steps; k++) {
    const year = isoOf(days[k]!).slice(0, 4)
    const sum = years.get(year) ?? { drawn: 0, left: 0 }
    for (const b of PRODUCERS) {
      const drawn = columns[b].drawdown[k]!
      sum.drawn += drawn
      sum.left += drawn + columns[b].exports[k]!
    }
    years.set(year, sum)
  }
  return [...years].map(([year, { drawn, left }]) => [
    `stockShare.${year}`,
    left > 0 ? drawn / left : null,
  ])
}
