import type { Kind, Schedule } from '../data/types.ts'
import { dayOf } from './time.ts'

/**
 * A schedule's value (in its own unit) on each of the rising `days`; 'step': the latest point on or
 * before the day, 'linear': a straight line between points; the first value before the first point.
 */
export function scheduleOn(
  schedule: Schedule,
  kind: Kind,
  days: Float64Array,
  out: Float64Array,
): Float64Array {
  if (typeof schedule === 'number') return out.fill(schedule)
  const last = schedule.length - 1
  let since = dayOf(schedule[0]![0])
  let from = firstRowOn(since, days, 0)
  out.fill(schedule[0]![1], 0, from)
  for (let i = 0; i < last; i++) {
    const value = schedule[i]![1]
    const next = dayOf(schedule[i + 1]![0])
    const to = firstRowOn(next, days, from)
    if (kind === 'step') out.fill(value, from, to)
    else {
      const rise = schedule[i + 1]![1] - value
      const span = next - since
      for (let k = from; k < to; k++) out[k] = value + (rise * (days[k]! - since)) / span
    }
    since = next
    from = to
  }
  return out.fill(schedule[last]![1], from)
}

/** The first row, not before `from`, on or after a day. By halves: going through the rows took as long as filling them. */
function firstRowOn(day: number, days: Float64Array, from: number): number {
  let to = days.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (days[middle]! < day) from = middle + 1
    else to = middle
  }
  return from
}
