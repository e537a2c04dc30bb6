import { column, type SeriesId } from './columns.ts'
import type { Run } from './run.ts'

const VISIBLE_SHARE = 0.01

type Series = Pick<Run, 'columns' | 'tables'>

/** Days from a day (from 2022-01-01) until a series of a run lies more than a hundredth away from what it is in another run of the same steps; null if not by `lastDay`. */
export function daysUntilVisible(
  [before, after]: readonly [Series, Series],
  id: SeriesId,
  { from, lastDay }: { readonly from: number; readonly lastDay: number },
): number | null {
  const was = column(before.columns, id)
  const is = column(after.columns, id)
  const { days } = after.tables
  for (let k = 0; k < days.length && days[k]! <= lastDay; k++)
    if (Math.abs(is[k]! - was[k]!) > VISIBLE_SHARE * Math.max(1, was[k]!)) return days[k]! - from
  return null
}
