import {
  bareRow,
  crossoverSpells,
  firstRow,
  hungerSpells,
  peakRow,
  rebuiltRow,
  stockShareOf,
  weeksOf,
  yearsOf,
  type OutcomeColumns,
} from '../outcomes.ts'
import type { Engine } from '../engine.ts'
import { rowsFrom } from '../rows.ts'
import { PRODUCERS, type ProducerId, type Tables } from '../tables.ts'

/** In place of a date that never came, and of a share of nothing. */
export const NEVER = -1

const PRODUCER_OUTCOMES = [
  'bareDay',
  'rebuiltDay',
  'delivered',
  'signedValue',
  'peakLeadTime',
  'peakLeadTimeDay',
] as const

const SHARED_OUTCOMES = [
  'ukraine.hungerStartDay',
  'ukraine.hungerWeeks',
  'ukraine.shortfall',
  'ukraine.firedTotal',
  'crossoverDay',
] as const

export type EnsembleOutcome =
  | `${ProducerId}.${(typeof PRODUCER_OUTCOMES)[number]}`
  | (typeof SHARED_OUTCOMES)[number]
  | `stockShare.${number}`

/** Each outcome of MODEL.md, one value a member; dates as days since 2022-01-01, or NEVER. */
export type EnsembleOutcomes = Readonly<Record<EnsembleOutcome, Float64Array>>

/** Room for the outcomes of so many members, and how to write those of one. */
export class MemberOutcomes {
  readonly outcomes: EnsembleOutcomes
  private readonly tables: Tables
  private readonly stockShares

  constructor(tables: Tables, members: number) {
    this.tables = tables
    const years = yearsOf(tables)
    const ids = [
      ...PRODUCERS.flatMap((b) => PRODUCER_OUTCOMES.map((name) => `${b}.${name}`)),
      ...SHARED_OUTCOMES,
      ...years.map(({ name }) => `stockShare.${name}`),
    ]
    const next = rowsFrom(members, ids.length)
    this.outcomes = Object.fromEntries(ids.map((id) => [id, next()])) as EnsembleOutcomes
    this.stockShares = years.map((year) => ({
      year,
      values: this.outcomes[`stockShare.${year.name}`]!,
    }))
  }

  /** Writes what a member came to, from its columns and its last row's stocks. */
  write(member: number, columns: OutcomeColumns, engine: Engine): void {
    const { outcomes, tables } = this
    const dayOf = (row: number) => (row < 0 ? NEVER : tables.days[row]!)
    for (const b of PRODUCERS) {
      const { releasable, leadTime } = columns[b]
      const bare = bareRow(releasable)
      const peak = peakRow(leadTime)
      outcomes[`${b}.bareDay`][member] = dayOf(bare)
      outcomes[`${b}.rebuiltDay`][member] = dayOf(rebuiltRow(releasable, bare))
      outcomes[`${b}.delivered`][member] = engine[b].delivered
      outcomes[`${b}.signedValue`][member] = engine[b].signedValue
      outcomes[`${b}.peakLeadTime`][member] = leadTime[peak]!
      outcomes[`${b}.peakLeadTimeDay`][member] = dayOf(peak)
    }
    const hunger = hungerSpells(columns, tables)
    outcomes['ukraine.hungerStartDay'][member] = dayOf(firstRow(hunger))
    outcomes['ukraine.hungerWeeks'][member] = weeksOf(hunger, tables)
    outcomes['ukraine.shortfall'][member] = engine.ukraine.shortfall
    outcomes['ukraine.firedTotal'][member] = engine.ukraine.firedTotal
    outcomes.crossoverDay[member] = dayOf(firstRow(crossoverSpells(columns, tables)))
    for (const { year, values } of this.stockShares)
      values[member] = stockShareOf(columns, year) ?? NEVER
  }
}
