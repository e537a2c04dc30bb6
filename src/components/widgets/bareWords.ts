import type { Language } from '../../data/languages.ts'
import { fill, formatMonth } from '../../data/strings/format.ts'
import { bareDayOf } from '../../model/outcomesByDay.ts'
import type { Run } from '../../model/run.ts'
import { isoOf } from '../../model/time.ts'

interface Words {
  /** {end} */
  readonly later: string
  readonly atOnce: string
}

/** The month in which America's shelf is down to its floor, for a tile. */
export function bareWords(
  run: Run,
  { later, atOnce }: Words,
  lastDay: number,
  language: Language,
): string {
  if (run.columns.us.releasable[0]! <= 0) return atOnce
  const day = bareDayOf(run, lastDay)
  return day > lastDay
    ? fill(later, { end: isoOf(lastDay).slice(0, 4) })
    : formatMonth(isoOf(day), language)
}
