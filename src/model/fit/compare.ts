import type { ComparisonRow, Fact } from '../../data/types.ts'
import { column, type SeriesId } from '../columns.ts'
import type { Run } from '../run.ts'
import { dayOf, isoOf } from '../time.ts'

/** One published number, or the difference of two, in the unit of the run's series. */
export interface Target {
  /** Id of the observation; for an increment, of the later one. */
  readonly id: string
  readonly measure: 'level' | 'increment'
  /** Days since 2022-01-01: the figure holds for the mean of both and all between. */
  readonly from: number
  readonly to: number
  /** For an increment: the days of the total it starts from. */
  readonly since: { readonly from: number; readonly to: number } | null
  /** What was published; they differ where only a range was, and are infinite where one end is open. */
  readonly least: number
  readonly most: number
}

/** A published series beside a series of a run, like with like. */
export interface Comparison {
  readonly series: string
  readonly model: string
  readonly row: ComparisonRow
  readonly cumulative: boolean
  readonly targets: readonly Target[]
}

/** What is read of a run. */
type Compared = Pick<Run, 'columns' | 'tables'>

/** What is read of a published row. */
type Observed = Pick<Fact, 'id' | 'value' | 'low' | 'high'> & {
  readonly date: Pick<Fact['date'], 'from' | 'to'>
}
export type Observations = Readonly<Record<string, readonly Observed[]>>

/** What may be compared as like with like, with all points of it in the order of their dates; conflicts stay separate points. */
export function comparisonsOf(
  observations: Observations,
  rows: readonly ComparisonRow[],
  isCumulative: (series: string) => boolean,
): Comparison[] {
  return rows.flatMap((row) => {
    const { series, model, likeWithLike, bound } = row
    if (!(likeWithLike || bound) || model === null) return []
    const cumulative = isCumulative(series)
    const levels = (observations[series] ?? []).map((fact) => levelOf(fact, row))
    const targets = cumulative ? [...levels, ...incrementsOf(levels)] : levels
    return targets.length === 0 ? [] : [{ series, model, row, cumulative, targets }]
  })
}

function levelOf(
  { id, value, low, high, date }: Observed,
  { factor, bound }: ComparisonRow,
): Target {
  const least = bound === 'most' ? null : (value ?? low)
  const most = bound === 'least' ? null : (value ?? high)
  return {
    id,
    measure: 'level',
    from: dayOf(date.from),
    to: dayOf(date.to),
    since: null,
    least: least === null ? -Infinity : least * factor,
    most: most === null ? Infinity : most * factor,
  }
}

/** A running total is scored on what came between two of its points, too: an error made once then counts once. */
function incrementsOf(levels: readonly Target[]): Target[] {
  return levels.slice(1).map((later, i) => {
    const earlier = levels[i]!
    return {
      ...later,
      measure: 'increment',
      since: { from: earlier.from, to: earlier.to },
      least: later.least - earlier.most,
      most: later.most - earlier.least,
    }
  })
}

/** Whether one number was published, and not a range or one end of it. */
export const isPoint = ({ least, most }: Target): boolean => least === most

/** Whether one end is open. */
export const isBound = ({ least, most }: Target): boolean =>
  !(Number.isFinite(least) && Number.isFinite(most))

/** A date (ISO) by which a run is past everything that was published. */
export const endAfter = (comparisons: readonly Comparison[]): string =>
  isoOf(Math.max(...comparisons.flatMap(({ targets }) => targets.map(({ to }) => to))) + 14)

/** What a run says where each target stands, in the unit of its series. */
export function valuesOf({ row, cumulative, targets }: Comparison, run: Compared): Float64Array {
  const values = valuesByRow(row, run)
  const { stepDays } = run.tables
  const totals = cumulative || row.accumulate === true
  const at = (from: number, to: number) =>
    totals ? meanOfTotal(values, stepDays, from, to) : meanOfRate(values, stepDays, from, to)
  return Float64Array.from(targets, ({ from, to, since }) =>
    since === null ? at(from, to) : at(from, to) - at(since.from, since.to),
  )
}

/** The run's series, row by row, with what is added to it; from its start on where `accumulate` is set (then rounds, not rounds/month). */
export function valuesByRow(
  { model, plus = [], accumulate }: ComparisonRow,
  run: Compared,
): Float64Array {
  const { days, dt } = run.tables
  const values = Float64Array.from(column(run.columns, model as SeriesId))
  for (const part of plus) {
    const added = column(run.columns, part.model as SeriesId)
    const until = part.until === undefined ? Infinity : dayOf(part.until)
    for (let k = 0; k < values.length && days[k]! < until; k++) values[k]! += added[k]!
  }
  if (!accumulate) return values
  let total = 0
  for (let k = 0; k < values.length; k++) {
    const flow = values[k]!
    values[k] = total
    total += dt * flow
  }
  return values
}

/** A rate or level holds from its row to the next. */
function meanOfRate(values: Float64Array, stepDays: number, from: number, to: number): number {
  let sum = 0
  for (let day = from; day <= to; day++)
    sum += values[Math.min(values.length - 1, Math.floor(day / stepDays))]!
  return sum / (to - from + 1)
}

/** A running total grows evenly within a step. */
function meanOfTotal(values: Float64Array, stepDays: number, from: number, to: number): number {
  let sum = 0
  for (let day = from; day <= to; day++) {
    const row = Math.min(values.length - 1, Math.floor(day / stepDays))
    const rise = row + 1 < values.length ? values[row + 1]! - values[row]! : 0
    sum += values[row]! + (rise * (day - row * stepDays)) / stepDays
  }
  return sum / (to - from + 1)
}
