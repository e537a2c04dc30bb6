import { describe, expect, test } from 'vitest'
import { guessAnswer } from '../../src/components/widgets/guess/guessAnswer.ts'
import { dotsPath } from '../../src/components/charts/hundredDots.ts'
import { hundredRange } from '../../src/components/charts/hundredRange.ts'
import { guessSentence } from '../../src/components/widgets/guess/guessSentence.ts'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import { languages } from '../../src/data/languages.ts'
import { fact } from '../../src/data/published.ts'

const answer = guessAnswer()
const sentenceOf = (language: 'en' | 'fr', guess: number | null, of = answer) =>
  guessSentence({ answer: of, guess, language, strings: stringsOf(language).guess })

test('“tripled” is three times what Congress was told in March 2023', () => {
  expect(answer.from.slice(0, 7)).toBe('2023-03')
  expect(answer.rate).toBe(3 * fact('us-155-2023-03').value!)
})

test('hardly an extra shell lies on America’s shelf: not at the starting values, and fewer than one in five in nine runs of ten', () => {
  expect(answer.shelf.best).toBeLessThan(5)
  expect(answer.shelf.high).toBeLessThan(20)
  expect(answer.made.low).toBeGreaterThan(500_000)
})

test('an extra shell lies on the shelf or has gone to Ukraine', () => {
  const { shelf, gone } = answer
  expect(shelf.best + gone.best).toBeCloseTo(100)
  expect(shelf.low + gone.high).toBeCloseTo(100, 0)
  expect(shelf.high + gone.low).toBeCloseTo(100, 0)
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
  'the sentence in %s sets the guess beside the answer, and says both',
  (lang) => {
    const shelf = String(Math.round(answer.shelf.best))
    const numbers = (sentence: string) => sentence.match(/\d+/g)
    expect(numbers(sentenceOf(lang, 38))!.slice(0, 2)).toEqual(['38', shelf])
    expect(sentenceOf(lang, null)).toMatch(new RegExp(`2023.* ${shelf} .*2024`))
    // A guess that some runs come to is not set against them.
    expect(sentenceOf(lang, 10)).not.toBe(sentenceOf(lang, 38).replace('38', '10'))
    for (const guess of [null, 0, 50, 100])
      expect(sentenceOf(lang, guess)).not.toMatch(/[{}]|null|NaN/)
  },
)

test('a dot stands for a shell, and so many of 100 stand left of their share of the width', () => {
  const places = dotsPath(0, 100).match(/M[\d.]+ [\d.]+/g)!
  expect(new Set(places).size).toBe(100)
  const left = dotsPath(0, 40)
    .match(/(?<=M)[\d.]+/g)!
    .map(Number)
  expect([left.length, Math.max(...left) < 400]).toEqual([40, true])
})
