import { fill, formatMonth } from '../../data/strings/format.ts'
import type { MiddleRuns } from '../../model/ensemble/middle.ts'
import { isoOf } from '../../model/time.ts'
import { afterResult, type RangeSpeech } from './ranged.ts'

/** How far a month reaches that may not come by the end of a year; `comes`: whether it does at the starting values. */
export function monthClause(
  { low, high, never }: MiddleRuns,
  { comes, end }: { readonly comes: boolean; readonly end: string },
  { language, ranges, result }: RangeSpeech,
): string {
  const month = (day: number | null) => (day === null ? '' : formatMonth(isoOf(day), language))
  const at = (comes ? result : null) ?? low ?? 0
  const told = month(at)
  const earlier = high !== null && at > high && told !== month(high) ? ranges.earlier : ''
  const places = {
    runs: ranges.runs,
    low: month(low),
    high: month(high),
    apart: low !== null && at < low && told !== month(low) ? ranges.later : earlier,
    never: String(never),
    end,
  }
  if (!comes)
    return fill(
      never === 100 ? ranges.always : ranges.soToo + (low === null ? '' : ranges.andEarly),
      places,
    )
  if (low === null) return fill(ranges.never, places)
  const form =
    high === null ? ranges.notBefore : places.low === places.high ? ranges.inMonth : ranges.between
  return fill(form + (never > 0 ? ranges.andNever : ''), places)
}

export const monthRange = (
  range: MiddleRuns | null,
  month: Parameters<typeof monthClause>[1],
  speech: RangeSpeech,
) => afterResult(range && monthClause(range, month, speech), speech.ranges)
