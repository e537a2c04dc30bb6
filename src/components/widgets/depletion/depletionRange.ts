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
    fill(range[placeIn(ranges.shortfall, missing, words)], {
      count: wordsOfAmount(words.rounds, words.language).bare(missing),
      amount: amounts(ranges.shortfall, words),
    }),
    fill(range.shelf, { when: months(ranges.bareDay, words) }),
  )
}

/** Where a result stands beside its runs, as printed: its parameters' best values may lie at an end of their ranges. */
function placeIn({ low, high }: MiddleRuns, missing: number, { rounds, language }: Words) {
  const { bare } = wordsOfAmount(rounds, language)
  const isApart = (end: number) => bare(missing) !== bare(end)
  if (missing < low! && isApart(low!)) return 'fewer'
  return missing > high! && isApart(high!) ? 'more' : 'missing'
}

function amounts({ low, high }: MiddleRuns, { strings, rounds, language }: Words): string {
  const { bare, whole } = wordsOfAmount(rounds, language)
  return bare(low!) === bare(high!)
    ? whole(high!)
    : fill(strings.range.between, { low: bare(low!), high: whole(high!) })
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
