import { LIMIT_WORDS, type LimitColumns } from '../../model/limits.ts'
import { xScale } from './timeline.ts'

export type FireLimit = (typeof LIMIT_WORDS)['ukraine.limit'][number]

export interface Segment {
  readonly limit: FireLimit
  readonly x: number
  readonly width: number
}

/** Spells of what limits firing, as pieces of the picture's width; none where nothing is meant to be fired. */
export function drawStrip(
  limits: LimitColumns,
  need: Float64Array,
  days: Float64Array,
  endDay: number,
): Segment[] {
  const x = xScale({ days, endDay })
  const segments: Segment[] = []
  let from = -1
  for (let k = 0; k < days.length && days[k]! <= endDay; k++) {
    const last = k + 1 >= days.length || days[k + 1]! > endDay
    const word = (row: number) => (need[row]! > 0 ? limits.ukraine[row]! : -1)
    if (from < 0) from = k
    if (!last && word(k + 1) === word(from)) continue
    const until = last ? endDay : days[k + 1]!
    if (word(from) >= 0)
      segments.push({
        limit: LIMIT_WORDS['ukraine.limit'][word(from)]!,
        x: x(days[from]!),
        width: x(until) - x(days[from]!),
      })
    from = -1
  }
  return segments
}
