import type { RunColumns } from './columns.ts'
import type { Run } from './run.ts'
import { PRODUCERS, type ProducerId } from './producers.ts'
import type { Tables } from './tables.ts'
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

/** What outcomes are read from: some columns of a run. */
export interface OutcomeColumns {
  readonly shared: Pick<RunColumns['shared'], 'need' | 'elsewhere' | 'ukraine.fired'>
  readonly us: OutcomeProducerColumns
  readonly europe: OutcomeProducerColumns
}
type OutcomeProducerColumns = Pick<RunColumns[ProducerId], 'releasable' | 'exports' | 'drawdown'>

/** What a run comes to: dates (ISO or null), rounds, EUR, weeks and shares (0–1). */
export function outcomesOf({ columns, tables }: Pick<Run, 'columns' | 'tables'>): Outcomes {
  const { days, steps } = tables
  const dateOf = (row: number) => (row < 0 ? null : isoOf(days[row]!))
  const hunger = hungerSpells(columns, tables)
  const entries: [string, number | string | null][] = []
  for (const b of PRODUCERS)
    for (const [name, value] of Object.entries(producerOutcomes(columns[b], tables)))
      entries.push([`${b}.${name}`, value])
  entries.push(
    ['ukraine.hungerStart', dateOf(firstRow(hunger))],
    ['ukraine.hungerWeeks', weeksOf(hunger, tables)],
    ['ukraine.shortfall', columns.shared['ukraine.shortfall'][steps]!],
    ['ukraine.firedTotal', columns.shared['ukraine.firedTotal'][steps]!],
    ['crossoverDate', dateOf(firstRow(crossoverSpells(columns, tables)))],
    ...yearsOf(tables).map((year): [string, number | null] => [
      `stockShare.${year.name}`,
      stockShareOf(columns, year),
    ]),
  )
  return Object.fromEntries(entries) as Outcomes
}

function producerOutcomes(b: RunColumns[ProducerId], { days, steps }: Tables): ProducerOutcomes {
  const bare = bareRow(b.releasable)
  const rebuilt = rebuiltRow(b.releasable, bare)
  const peak = peakRow(b.leadTime)
  return {
    bareDate: bare < 0 ? null : isoOf(days[bare]!),
    rebuiltDate: rebuilt < 0 ? null : isoOf(days[rebuilt]!),
    delivered: b.delivered[steps]!,
    signedValue: b.signedValue[steps]!,
    peakLeadTime: b.leadTime[peak]!,
    peakLeadTimeDate: isoOf(days[peak]!),
  }
}

// Plain loops below: an ensemble reads its outcomes with them, a thousand times.

/** First row at which what may be given (`releasable`, rounds) is at most 5 % of its first value; -1 if never, or if that is not above 0. */
export function bareRow(releasable: Float64Array): number {
  const bare = BARE_SHARE * releasable[0]!
  if (!(releasable[0]! > 0)) return -1
  for (let k = 0; k < releasable.length; k++) if (releasable[k]! <= bare) return k
  return -1
}

/** First row after the bare one at which `releasable` (rounds) is back at its first value; -1 if never, or if it was never bare. */
export function rebuiltRow(releasable: Float64Array, bare: number): number {
  if (bare < 0) return -1
  const first = releasable[0]!
  for (let k = bare + 1; k < releasable.length; k++) if (releasable[k]! >= first) return k
  return -1
}

/** First row of the longest lead time. */
export function peakRow(leadTime: Float64Array): number {
  let peak = 0
  let longest = leadTime[0]!
  for (let k = 1; k < leadTime.length; k++)
    if (leadTime[k]! > longest) {
      longest = leadTime[k]!
      peak = k
    }
  return peak
}

interface Spell {
  readonly from: number
  readonly rows: number
}

/** First row of the first spell; -1 if there is none. */
export function firstRow(spells: readonly Spell[]): number {
  return spells[0]?.from ?? -1
}

/** How long spells last together, in weeks. */
export function weeksOf(spells: readonly Spell[], { stepDays }: Tables): number {
  return spells.reduce((sum, { rows }) => sum + (rows * stepDays) / 7, 0)
}

/** Spells of at least 28 days since the autumn of 2022 in which less than half of need is fired. */
export function hungerSpells({ shared }: OutcomeColumns, tables: Tables): Spell[] {
  const { need, 'ukraine.fired': fired } = shared
  const { days, steps } = tables
  const spells = new Spells(HUNGER_DAYS, tables)
  for (let k = 0; k < steps; k++)
    spells.see(k, days[k]! >= HUNGER_SINCE && need[k]! > 0 && fired[k]! < HUNGER_SHARE * need[k]!)
  return spells.end(steps)
}

/** Spells of at least 91 days in which new production alone, with what comes from elsewhere, meets the need. */
export function crossoverSpells(columns: OutcomeColumns, tables: Tables): Spell[] {
  const { need, elsewhere } = columns.shared
  const us = columns.us.exports
  const europe = columns.europe.exports
  const spells = new Spells(CROSSOVER_DAYS, tables)
  for (let k = 0; k < tables.steps; k++)
    spells.see(k, need[k]! > 0 && us[k]! + europe[k]! + elsewhere[k]! >= need[k]!)
  return spells.end(tables.steps)
}

/** Gathers spells of rows, seen one after another, that last at least so many days. */
class Spells {
  private readonly found: Spell[] = []
  private readonly leastDays: number
  private readonly stepDays: number
  private from = -1

  constructor(leastDays: number, { stepDays }: Tables) {
    this.leastDays = leastDays
    this.stepDays = stepDays
  }

  see(k: number, on: boolean): void {
    if (on && this.from < 0) this.from = k
    if (!on && this.from >= 0) this.close(k)
  }

  end(steps: number): Spell[] {
    if (this.from >= 0) this.close(steps)
    return this.found
  }

  private close(k: number): void {
    const rows = k - this.from
    if (rows * this.stepDays >= this.leastDays) this.found.push({ from: this.from, rows })
    this.from = -1
  }
}

/** The steps of a calendar year: rows `from` to `to`, without `to`. */
export interface YearOfSteps {
  readonly name: number
  readonly from: number
  readonly to: number
}

/** The calendar years in which a run has steps. */
export function yearsOf({ days, steps }: Tables): YearOfSteps[] {
  const years: YearOfSteps[] = []
  for (let name = 2022, from = 0; from < steps; name++) {
    const next = dayOf(`${name + 1}-01-01`)
    let to = from
    while (to < steps && !(days[to]! >= next)) to++
    if (to > from) years.push({ name, from, to })
    from = to
  }
  return years
}

/** Of what left both producers for Ukraine in a year, the share (0–1) that came from stock; null if nothing left. */
export function stockShareOf({ us, europe }: OutcomeColumns, year: YearOfSteps): number | null {
  let drawn = 0
  let left = 0
  for (let k = year.from; k < year.to; k++) {
    drawn = drawn + us.drawdown[k]! + europe.drawdown[k]!
    left = left + (us.drawdown[k]! + us.exports[k]!) + (europe.drawdown[k]! + europe.exports[k]!)
  }
  return left > 0 ? drawn / left : null
}
