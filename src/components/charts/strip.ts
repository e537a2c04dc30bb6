import { LIMIT_WORDS, type LimitColumns, type LimitWord } from '../../model/limits.ts'
import { xScale } from './timeline.ts'

export interface Segment {
  readonly limit: LimitWord
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
  return drawSpells(
    (k) => (need[k]! > 0 ? LIMIT_WORDS['ukraine.limit'][limits.ukraine[k]!]! : null),
    days,
    endDay,
  )
}

/** Spells of one word, as pieces of the picture's width; none where a row has no word. */
export function drawSpells(
  wordOf: (row: number) => LimitWord | null,
  days: Float64Array,
  endDay: number,
): Segment[] {
  const x = xScale({ days, endDay })
  const segments: Segment[] = []
  let from = -1
  for (let k = 0; k < days.length && days[k]! <= endDay; k++) {
    const last = k + 1 >= days.length || days[k + 1]! > endDay
    if (from < 0) from = k
    const word = wordOf(from)
    if (!last && wordOf(k + 1) === word) continue
    const until = last ? endDay : days[k + 1]!
    if (word)
      segments.push({
        limit: word,
        x: x(days[from]!),
        width: x(until) - x(days[from]!),
      })
    from = -1
  }
  return segments
}

/** The larger part of a spell that turns faint at a place: its word stands in one colour. */
export function largerPart({ limit, x, width }: Segment, faintFrom: number): Segment {
  const seen = Math.max(0, Math.min(width, faintFrom - x))
  return seen * 2 > width ? { limit, x, width: seen } : { limit, x: x + seen, width: width - seen }
}
