import {
  bareRow,
  crossoverSpells,
  firstRow,
  hungerSpells,
  rebuiltRow,
  stockShareOf,
  weeksOf,
  yearsOf,
  type OutcomeColumns,
  type YearOfSteps,
} from '../outcomes.ts'
import type { MemberTotals, ProducerTotals } from './memberTotals.ts'
import { rowsFrom } from '../rows.ts'
import { PRODUCERS, type ProducerId } from '../producers.ts'
import type { Tables } from '../tables.ts'

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

/** Each outcome of a run (`Outcomes`), one value a member; dates as days since 2022-01-01, or NEVER. */
export type EnsembleOutcomes = Readonly<Record<EnsembleOutcome, Float64Array>>

type ProducerArrays = Readonly<Record<(typeof PRODUCER_OUTCOMES)[number], Float64Array>>
type SharedArrays = Readonly<Record<(typeof SHARED_OUTCOMES)[number], Float64Array>>

/** Room for the outcomes of so many members, and how to write those of one. */
export class MemberOutcomes {
  readonly outcomes: EnsembleOutcomes
  private readonly tables: Tables
  private readonly us: ProducerArrays
  private readonly europe: ProducerArrays
  private readonly shared: SharedArrays
  private readonly years: readonly YearOfSteps[]
  private readonly stockShares: readonly Float64Array[]

  constructor(tables: Tables, members: number) {
    this.tables = tables
    this.years = yearsOf(tables)
    const next = rowsFrom(
      members,
      2 * PRODUCER_OUTCOMES.length + SHARED_OUTCOMES.length + this.years.length,
    )
    const arrays = <Name extends string>(names: readonly Name[]) =>
      Object.fromEntries(names.map((name) => [name, next()])) as Record<Name, Float64Array>
    this.us = arrays(PRODUCER_OUTCOMES)
    this.europe = arrays(PRODUCER_OUTCOMES)
    this.shared = arrays(SHARED_OUTCOMES)
    this.stockShares = this.years.map(() => next())
    this.outcomes = Object.fromEntries([
      ...PRODUCERS.flatMap((b) =>
        PRODUCER_OUTCOMES.map((name) => [`${b}.${name}`, this[b][name]] as const),
      ),
      ...Object.entries(this.shared),
      ...this.years.map(({ name }, i) => [`stockShare.${name}`, this.stockShares[i]!] as const),
    ]) as EnsembleOutcomes
  }

  /** Writes what a member came to, from its columns and its last row's stocks. */
  write(member: number, columns: OutcomeColumns, totals: MemberTotals): void {
    const { shared, tables } = this
    this.writeProducer(this.us, member, columns.us, totals.us)
    this.writeProducer(this.europe, member, columns.europe, totals.europe)
    const hunger = hungerSpells(columns, tables)
    shared['ukraine.hungerStartDay'][member] = this.dayOf(firstRow(hunger))
    shared['ukraine.hungerWeeks'][member] = weeksOf(hunger, tables)
    shared['ukraine.shortfall'][member] = totals.shared['ukraine.shortfall']
    shared['ukraine.firedTotal'][member] = totals.shared['ukraine.firedTotal']
    shared.crossoverDay[member] = this.dayOf(firstRow(crossoverSpells(columns, tables)))
    for (let i = 0; i < this.years.length; i++)
      this.stockShares[i]![member] = stockShareOf(columns, this.years[i]!) ?? NEVER
  }

  private writeProducer(
    arrays: ProducerArrays,
    member: number,
    { releasable }: OutcomeColumns[ProducerId],
    totals: ProducerTotals,
  ): void {
    const bare = bareRow(releasable)
    arrays.bareDay[member] = this.dayOf(bare)
    arrays.rebuiltDay[member] = this.dayOf(rebuiltRow(releasable, bare))
    arrays.delivered[member] = totals.delivered
    arrays.signedValue[member] = totals.signedValue
    arrays.peakLeadTime[member] = totals.leadTimePeak
    arrays.peakLeadTimeDay[member] = this.dayOf(totals.leadTimePeakRow)
  }

  private dayOf(row: number): number {
    return row < 0 ? NEVER : this.tables.days[row]!
  }
}
