import type { Language } from '../../../data/languages.ts'
import type { GuessStrings } from '../../../data/strings/en/guess.ts'
import { fill, formatMonth, plural } from '../../../data/strings/format.ts'
import { sentences } from '../../sentences/joined.ts'
import type { GuessAnswer } from './guessRows.ts'
import { hundredRange } from '../../charts/hundredRange.ts'

interface GuessInput {
  readonly answer: GuessAnswer
  readonly language: Language
  readonly strings: GuessStrings
}

const datesOf = ({ from, until }: GuessAnswer, language: Language) => ({
  from: formatMonth(from, language),
  until: until.slice(0, 4),
})

export const guessQuestion = ({ answer, language, strings }: GuessInput): string =>
  fill(strings.question, datesOf(answer, language))

/** The answer, beside the reader's guess (of 100) where there is one. */
export function guessSentence(input: GuessInput & { readonly guess: number | null }): string {
  const { answer, guess, language, strings } = input
  const [shelf, gone] = [Math.round(answer.shelf.best), 100 - Math.round(answer.shelf.best)]
  const range = hundredRange(answer.shelf)
  const isWithin = guess !== null && guess >= Math.min(shelf, range.low) && guess <= range.high
  const places = {
    ...datesOf(answer, language),
    guess: String(guess),
    shelf: String(shelf),
    gone: String(gone),
    range: fill(strings.ranges[range.form], {
      low: String(range.low),
      high: String(range.high),
      runs: String(range.runs),
    }),
  }
  return sentences(
    guess === null ? '' : fill(isWithin ? strings.said.within : strings.said.beyond, places),
    fill(
      plural(shelf, language, guess === null ? strings.answer.alone : strings.answer.after),
      places,
    ),
    fill(plural(gone, language, strings.rest), places),
  )
}
