import type { Language } from '../../../data/languages.ts'
import type { CompareStrings } from '../../../data/strings/en/exploreCompare.ts'
import type { UnitWords } from '../../../data/strings/en/units.ts'
import { fill, formatAmount, formatMonth, plural, settled } from '../../../data/strings/format.ts'
import { isoOf } from '../../../model/time.ts'
import type { ComparedNumbers } from './compared.ts'

interface Words {
  readonly strings: CompareStrings
  readonly rounds: UnitWords
  readonly language: Language
  readonly lastDay: number
}

interface Named {
  /** As it stands at the beginning of a sentence, or within one. */
  readonly name: string
  readonly numbers: ComparedNumbers
}

/** Rounds below which a difference is none: the model knows no finer. */
const NONE = 1000

/** What is different in one scenario from another, in a sentence. */
export function differenceText(one: Named, reference: Named, words: Words): string {
  return fill(words.strings.difference, {
    name: one.name,
    reference: reference.name,
    missing: missingPart(one.numbers.missing - reference.numbers.missing, words),
    shelf: shelfPart(one.numbers.bareDay, reference.numbers.bareDay, words),
  })
}

/** Months of the calendar, as readers compare them. */
function monthOf(day: number): number {
  const [year, month] = isoOf(day).split('-').map(Number)
  return year! * 12 + month!
}

const endOf = ({ lastDay }: Words) => isoOf(lastDay).slice(0, 4)

function missingPart(more: number, words: Words): string {
  const { missing } = words.strings
  const form = Math.abs(more) < NONE ? missing.same : more > 0 ? missing.more : missing.fewer
  return fill(form, {
    amount: formatAmount(settled(Math.abs(more)), words.rounds, words.language),
    end: endOf(words),
  })
}

function shelfPart(day: number | null, before: number | null, words: Words): string {
  const { shelf } = words.strings
  const { language } = words
  if (day === 0 || before === 0) return shelf.noRoom
  const month = (each: number) => formatMonth(isoOf(each), language)
  const end = endOf(words)
  if (day === null)
    return before === null
      ? fill(shelf.never, { end })
      : fill(shelf.noLonger, { end, month: month(before) })
  if (before === null) return fill(shelf.now, { end, month: month(day) })
  const months = monthOf(day) - monthOf(before)
  if (months === 0) return shelf.same
  return fill(plural(Math.abs(months), language, months > 0 ? shelf.later : shelf.earlier), {
    months: String(Math.abs(months)),
  })
}
