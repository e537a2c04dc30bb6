import { column, type SeriesId } from './columns.ts'
import { bareRow, hungerSpells, weeksOf, type OutcomeColumns } from './outcomes.ts'
import type { ProducerId } from './producers.ts'
import type { Run } from './run.ts'
import type { Scenario } from './scenario.ts'
import { rowOn, type Tables } from './tables.ts'
import { dayOf } from './time.ts'

const PICTURE_END = '2026-12-31'

/** The year that is compared in words: shells were scarce throughout it. */
export const FIRED_YEAR = 2024

/** Some columns of a run, or of a member of an ensemble. */
interface Columns<Name extends keyof OutcomeColumns> {
  readonly columns: Pick<OutcomeColumns, Name>
  readonly tables: Tables
}

/** The last day that widgets count and draw (days from 2022-01-01): December 2026 unless the scenario names an end. */
export function lastDayOf(scenario: Scenario): number {
  return dayOf(scenario.end ?? PICTURE_END)
}

/** The day on which a producer's stock is down to its floor, America's unless another is named; the day after the last one shown, where that does not happen by then. */
export function bareDayOf<B extends ProducerId = 'us'>(
  run: Columns<B>,
  lastDay: number,
  producer = 'us' as B,
): number {
  const row = bareRow(run.columns[producer].releasable)
  return row < 0 ? lastDay + 1 : Math.min(run.tables.days[row]!, lastDay + 1)
}

/** A running total of a run in the row in force on a day (its series' unit). */
export function totalOn({ columns, tables }: Run, id: SeriesId, day: number): number {
  return column(columns, id)[rowOn(tables.days, day)]!
}

/** The highest value of a series by a day (its unit), and the row in which it comes to it for the first time. */
export function peakOf(
  { columns, tables: { days } }: Run,
  id: SeriesId,
  lastDay: number,
): { readonly value: number; readonly row: number } {
  const line = column(columns, id)
  let row = 0
  for (let k = 1; k < days.length && days[k]! <= lastDay; k++) if (line[k]! > line[row]!) row = k
  return { value: line[row]!, row }
}

/** Rounds planned and not fired by the last day shown. */
export const shortfallOf = (run: Run, lastDay: number): number =>
  totalOn(run, 'ukraine.shortfall', lastDay)

/** The same from the flows, for runs that keep no running total. */
export function missedBy({ columns, tables }: Columns<'shared'>, lastDay: number): number {
  const { need, 'ukraine.fired': fired } = columns.shared
  const last = rowOn(tables.days, lastDay)
  let missed = 0
  for (let k = 0; k < last; k++) missed += tables.dt * (need[k]! - fired[k]!)
  return missed
}

/** Weeks until the last day shown at less than half of the planned fire, in spells of at least four. */
export function hungerWeeksOf(run: Run, lastDay: number): number {
  const steps = Math.min(run.tables.steps, rowOn(run.tables.days, lastDay))
  return weeksOf(hungerSpells(run.columns, { ...run.tables, steps }), run.tables)
}

/** Rounds fired in a year. */
export const firedInYear = (run: Run, year = FIRED_YEAR): number =>
  totalOn(run, 'ukraine.firedTotal', dayOf(`${year + 1}-01-01`)) -
  totalOn(run, 'ukraine.firedTotal', dayOf(`${year}-01-01`))
