import type { ParameterId } from '../../data/parameters.ts'
import { column, SERIES, type SeriesId } from '../columns.ts'
import { daysUntilVisible } from '../daysUntilVisible.ts'
import { limitWord, type LimitId, type LimitWord } from '../limits.ts'
import { outcomesOf, type Outcomes } from '../outcomes.ts'
import { firedInYear } from '../outcomesByDay.ts'
import { run, type Run } from '../run.ts'
import type { Intervention, Parameters, Scenario } from '../scenario.ts'
import { rowOn } from '../tables.ts'
import { DAYS_PER_MONTH, dayOf } from '../time.ts'

/** A run as the tests read it. */
export interface Reading {
  readonly run: Run
  readonly outcomes: Outcomes
  readonly steps: number
  readonly days: Float64Array
  readonly series: (id: SeriesId) => Float64Array
  /** A series in the row in force on a date. */
  readonly on: (id: SeriesId, date: string) => number
  /** By how much a running total grew between two dates. */
  readonly between: (id: SeriesId, from: string, to: string) => number
  /** Weeks during which a limit is the one that binds. */
  readonly weeksOf: (id: LimitId, word: LimitWord) => number
}

/** Runs a scenario, to be read. */
export function read(baseline: Parameters, scenario: Scenario = {}): Reading {
  const result = run(baseline, scenario)
  const { days, steps, stepDays } = result.tables
  const series = (id: SeriesId) => column(result.columns, id)
  const on = (id: SeriesId, date: string) => series(id)[rowOn(days, dayOf(date))]!
  return {
    run: result,
    outcomes: outcomesOf(result),
    steps,
    days,
    series,
    on,
    between: (id, from, to) => on(id, to) - on(id, from),
    weeksOf(id, word) {
      let rows = 0
      for (let k = 0; k < steps; k++) if (limitWord(result.limits, id, k) === word) rows++
      return (rows * stepDays) / 7
    },
  }
}

/** For each of some parameters, its new value or factor, and over how many months. */
export type Changes = Partial<
  Record<ParameterId, Pick<Intervention, 'value' | 'factor' | 'rampMonths'>>
>

/** Changes as interventions from one date on. */
export function fromDate(from: string, changes: Changes): Intervention[] {
  return Object.entries(changes).map(([id, change]) => ({
    parameter: id as ParameterId,
    ...change,
    from,
  }))
}

/** The day of an outcome's date (days from 2022-01-01); never is later than any. */
export const dayOrNever = (date: string | null): number => (date === null ? Infinity : dayOf(date))

/** By how much one number lies above another, in per cent of it. */
export const percentAbove = (value: number, base: number): number => 100 * (value / base - 1)

/** Months from a date until a series differs visibly (`daysUntilVisible`) from what it was in another run; infinite if never. */
export function monthsUntilVisible(
  [before, after]: readonly [Reading, Reading],
  id: SeriesId,
  from: string,
): number {
  const since = { from: dayOf(from), lastDay: Infinity }
  return (daysUntilVisible([before.run, after.run], id, since) ?? Infinity) / DAYS_PER_MONTH
}

/** Rounds fired in 2024. */
export const firedIn2024 = (reading: Reading): number => firedInYear(reading.run, 2024)

/** Whether nothing impossible stands in a run, and no step makes or loses rounds. */
export const isSound = (reading: Reading): boolean =>
  impossibleSeries(reading).length === 0 && leakOf(reading) < 1e-9

/** The series in which something impossible stands: no number, or less than nothing by more than rounding. */
function impossibleSeries({ series }: Reading): SeriesId[] {
  return SERIES.filter((id) => {
    const values = series(id)
    const largest = values.reduce((most, value) => Math.max(most, value), 1)
    // A reserve floor may rise above the stock.
    const least = id.endsWith('.releasable') ? -Infinity : -1e-9 * largest
    return !values.every((value) => value > -Infinity && value < Infinity && value >= least)
  })
}

/** The largest share of all rounds that any step makes from nothing or loses. */
export function leakOf({ series, steps }: Reading): number {
  const at = (k: number, ...ids: SeriesId[]) => ids.reduce((sum, id) => sum + series(id)[k]!, 0)
  const start = at(0, 'us.stock', 'europe.stock', 'ukraine.stock')
  let largest = 0
  for (let k = 0; k <= steps; k++) {
    const accounted =
      at(k, 'us.stock', 'us.sorting', 'us.inTransit', 'us.ownTotal', 'us.soldTotal') +
      at(
        k,
        'europe.stock',
        'europe.sorting',
        'europe.inTransit',
        'europe.ownTotal',
        'europe.soldTotal',
      ) +
      at(k, 'ukraine.stock', 'ukraine.firedTotal')
    const came = start + at(k, 'us.produced', 'europe.produced', 'elsewhereTotal')
    largest = Math.max(largest, Math.abs(accounted - came) / Math.max(1, accounted, came))
  }
  return largest
}
