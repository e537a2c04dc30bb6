import { monthsBetween } from '../../data/strings/format.ts'
import { isoOf } from '../../model/time.ts'

/** How far a day lies from another, both printed as months; negative where it is earlier. */
export interface Moved {
  /** In the same month: not at all, or by weeks. In another: by less than half a month (close), or by months. */
  readonly in: 'same' | 'weeks' | 'close' | 'months'
  readonly by: number
}

/** How far the second day lies from the first. */
export function monthMoved(before: number, after: number): Moved {
  const [from, to] = [isoOf(before), isoOf(after)]
  if (from.slice(0, 7) === to.slice(0, 7)) {
    const by = Math.round((after - before) / 7)
    return { in: by === 0 ? 'same' : 'weeks', by }
  }
  const by = monthsBetween(from, to)
  return { in: by === 0 ? 'close' : 'months', by }
}
