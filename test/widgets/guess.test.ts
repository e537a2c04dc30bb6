import { describe, expect, test } from 'vitest'
import { shellsPath } from '../../src/components/charts/hundredShells.ts'
import { hundredRange } from '../../src/components/charts/hundredRange.ts'
import { sentShells, wholeOf100 } from '../../src/components/charts/sentShells.ts'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import { guessSentence } from '../../src/components/widgets/guess/guessSentence.ts'
import { sentIn } from '../../src/components/widgets/sentIn.ts'
import { GUESS_YEAR, YEARS_SENT } from '../../src/data/guess.ts'
import { languages } from '../../src/data/languages.ts'

const answer = sentIn(GUESS_YEAR)
const sentenceOf = (language: 'en' | 'fr', guess: number | null) =>
  guessSentence({ answer, guess, language, strings: stringsOf(language).guess })

test('few shells sent in 2023 were new, at the starting values as in the runs', () => {
  const { made } = answer
  expect(made.best).toBeLessThan(25)
  expect(made.high).toBeLessThan(25)
  // The number told lies among the runs, not at their edge: no other answer is typical.
  expect(hundredRange(made).form).toBe('between')
})

test.each(YEARS_SENT)('the shells of %i are a hundred, each of one origin', (year) => {
  const parts = sentShells(sentIn(year))
  expect(parts.map(({ from }) => from)).toEqual([0, ...parts.map(({ to }) => to).slice(0, -1)])
  expect(parts.at(-1)!.to).toBe(100)
  const { made, shelf, elsewhere } = sentIn(year)
  expect(made.best + shelf.best + elsewhere.best).toBe(100)
})

test('shares come to a hundred as whole numbers, the most cut off rounded up', () => {
  expect(wholeOf100({ a: 16.5, b: 49.9, c: 33.6 })).toEqual({ a: 16, b: 50, c: 34 })
  expect(wholeOf100({ a: 0, b: 100 })).toEqual({ a: 0, b: 100 })
})

describe('the number told', () => {
  test.each([
    [
      { best: 7.2, low: 2.1, high: 16.8 },
      { form: 'between', low: 2, high: 17, runs: 80 },
    ],
    [
      { best: 1, low: 2.1, high: 16.8 },
      { form: 'atMost', low: 0, high: 17, runs: 90 },
    ],
    [
      { best: 40, low: 2.1, high: 16.8 },
      { form: 'atLeast', low: 2, high: 100, runs: 90 },
    ],
  ])('lies in the range told with it: %o', (told, range) => {
    expect(hundredRange(told)).toEqual(range)
  })
})

test.each(languages)(
  'the sentence in %s sets the guess beside the answer, and says where the rest came from',
  (lang) => {
    const told = [answer.made, answer.shelf, answer.elsewhere].map(({ best }) => String(best))
    const numbers = sentenceOf(lang, 38).match(/\d+/g)!
    expect(numbers.slice(0, 2)).toEqual(['38', told[0]])
    expect(numbers.slice(-2)).toEqual(told.slice(1))
    expect(sentenceOf(lang, null)).toMatch(/155.* 2023/)
    // A guess that some runs come to is not set against them.
    expect(sentenceOf(lang, 15)).not.toBe(sentenceOf(lang, 38).replace('38', '15'))
    for (const guess of [null, 0, 50, 100])
      expect(sentenceOf(lang, guess)).not.toMatch(/[{}]|null|NaN/)
  },
)

test('a hundred shells stand apart, and so many of 100 left of their share of the width', () => {
  const places = shellsPath(0, 100).match(/M[\d.]+ [\d.]+/g)!
  expect(new Set(places).size).toBe(100)
  const left = shellsPath(0, 40)
    .match(/(?<=M)[\d.]+/g)!
    .map(Number)
  expect([left.length, Math.max(...left) < 400]).toEqual([40, true])
})
