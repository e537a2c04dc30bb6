import type { Language } from '../../../data/languages.ts'
import type { GuessStrings } from '../../../data/strings/en/guess.ts'
import { fill, plural } from '../../../data/strings/format.ts'
import { hundredRange } from '../../charts/hundredRange.ts'
import { sentences } from '../../sentences/joined.ts'
import type { SentIn } from '../sentIn.ts'

interface GuessInput {
  readonly answer: SentIn
  readonly language: Language
  readonly strings: GuessStrings
}

export const guessQuestion = ({ answer, strings }: Omit<GuessInput, 'language'>): string =>
  fill(strings.question, { year: String(answer.year) })

/** The answer, beside the reader's guess (of 100) where there is one. */
export function guessSentence(input: GuessInput & { readonly guess: number | null }): string {
  const { answer, guess, language, strings } = input
  const made = answer.made.best
  const range = hundredRange(answer.made)
  const isWithin = guess !== null && guess >= Math.min(made, range.low) && guess <= range.high
  const places = {
    year: String(answer.year),
    guess: String(guess),
    made: String(made),
    shelf: String(answer.shelf.best),
    elsewhere: String(answer.elsewhere.best),
    range: fill(strings.ranges[range.form], {
      low: String(range.low),
      high: String(range.high),
      runs: String(range.runs),
    }),
  }
  return sentences(
    guess === null ? '' : fill(isWithin ? strings.said.within : strings.said.beyond, places),
    fill(
      plural(made, language, guess === null ? strings.answer.alone : strings.answer.after),
      places,
    ),
    fill(strings.rest, places),
  )
}
