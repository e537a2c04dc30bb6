import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import { fill, formatMonth } from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import type { UnitWords } from '../../../data/strings/en/units.ts'
import type { MiddleRuns, Ranges } from '../../../model/ensemble/middle.ts'
import { isoOf } from '../../../model/time.ts'
import { sentences } from '../../sentences/joined.ts'
import { wordsOfAmount } from '../../sentences/ranged.ts'

interface Words {
  readonly strings: DepletionStrings
  readonly rounds: UnitWords
  readonly language: Language
  readonly lastDay: number
}

/** How far runs reach in what the sentence tells and in the rounds missing, which stand beside their range; that it is being counted, as long as it is. */
export function depletionRange(
  ranges: Ranges<'bareDay' | 'shortfall'> | null,
  missing: number,
  words: Words,
): string {
  const { range } = words.strings
  if (!ranges) return range.counting
  return sentences(
    missingSentence(ranges.shortfall, missing, words),
    fill(range.shelf, { when: months(ranges.bareDay, words) }),
  )
}

function missingSentence(
  { low, high }: MiddleRuns,
  missing: number,
  { strings: { range }, rounds, language }: Words,
): string {
  const { bare, whole } = wordsOfAmount(rounds, language)
  const [count, from, to] = [bare(missing), bare(low!), bare(high!)]
  // The best values may all lie at one end of their ranges: then the result lies outside its runs.
  const apart = missing < low! && count !== from ? range.fewer : ''
  return fill(range.missing, {
    count,
    apart: missing > high! && count !== to ? range.more : apart,
    amount: from === to ? whole(high!) : fill(range.between, { low: from, high: whole(high!) }),
  })
}

function months(
  { low, high, never }: MiddleRuns,
  { strings: { range }, language, lastDay }: Words,
): string {
  const month = (day: number) => formatMonth(isoOf(day), language)
  const places = { never: String(never), end: isoOf(lastDay).slice(0, 4) }
  if (low === null) return fill(never === 100 ? range.none : range.never, places)
  const span =
    high === null
      ? fill(range.notBefore, { low: month(low) })
      : month(low) === month(high)
        ? month(low)
        : fill(range.between, { low: month(low), high: month(high) })
  return never > 0 ? fill(range.andNever, { ...places, span }) : span
}
