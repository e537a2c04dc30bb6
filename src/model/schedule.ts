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
  const dates = schedule.map(([date]) => dayOf(date))
  let i = -1
  let k = 0
  while (k < days.length) {
    const value = schedule[Math.max(0, i)]![1]
    const next = dates[i + 1] ?? Infinity
    const flat = kind === 'step' || i < 0 || next === Infinity
    const from = k
    while (k < days.length && days[k]! < next) k++
    if (flat) out.fill(value, from, k)
    else {
      const rise = schedule[i + 1]![1] - value
      const since = dates[i]!
      const span = next - since
      for (let row = from; row < k; row++) out[row] = value + (rise * (days[row]! - since)) / span
    }
    i++
  }
  return out
}
