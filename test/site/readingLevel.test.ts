// How hard the story is to read, and how long it takes: printed per chapter, and held.
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { READ_MINUTES } from '../../src/data/earlyRates.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import { builtPage, chapterProse, textOf } from './prose.ts'

/** Silent reading of English prose, words a minute: the mean over 190 studies (Brysbaert 2019). */
const WORDS_A_MINUTE = 238
/** About 7, in both languages. */
const LONGEST_MINUTES = 8
/** School grades: about 9 is the goal. */
const HARDEST_GRADE = 10
/** Läsbarhetsindex that Anderson (1983) gives to the end of grade 10; it reads every language alike. */
const HARDEST_LIX = 47
/** A word is long from so many letters on. */
const LONG = 7

const wordsOf = (text: string) =>
  text.match(/[\p{L}\d](?:[\p{L}\d’-]|[.,\u00A0\u202F](?=\d))*/gu) ?? []
const lettersOf = (word: string) => word.replace(/[^\p{L}]/gu, '')
const sentencesOf = (text: string) => text.split(/(?<=[.?!]\p{Pf}?)\s+(?=[\p{Lu}\p{Pi}\d])/u)

function ease(paragraphs: readonly string[]) {
  const words = paragraphs.flatMap(wordsOf)
  const sentences = paragraphs.flatMap(sentencesOf)
  // Digits have no syllables to count; they are read, all the same.
  const spelled = words.map(lettersOf).filter(Boolean)
  const syllables = spelled.reduce((sum, word) => sum + syllable(word), 0) / spelled.length
  const length = words.length / sentences.length
  const long = spelled.filter((word) => word.length >= LONG).length / words.length
  return {
    words: words.length,
    /** Flesch and Kincaid’s school grade: English syllables, so for English alone. */
    grade: 0.39 * length + 11.8 * syllables - 15.59,
    lix: length + 100 * long,
  }
}

describe.each(languages)('in %s', (language: Language) => {
  const page = () => builtPage(`${language}/`)

  test('each chapter reads at about grade 9', () => {
    for (const { id, read } of chapterProse(page())) {
      const { grade, lix } = ease(read.slice(1))
      const grades = language === 'en' ? `grade ${grade.toFixed(1)}, ` : ''
      console.log(`${language} ${id}: ${grades}LIX ${lix.toFixed(0)}`)
      if (language === 'en') expect(grade, id).toBeLessThanOrEqual(HARDEST_GRADE)
      expect(lix, id).toBeLessThanOrEqual(HARDEST_LIX)
    }
  })

  test('the whole story takes as many minutes as its counter tells, about 7', () => {
    const standfirst = textOf(page().querySelector('.standfirst')!, '.card')
    const all = [standfirst, ...chapterProse(page()).flatMap(({ read }) => read)]
    const minutes = all.flatMap(wordsOf).length / WORDS_A_MINUTE
    console.log(`${language}: ${minutes.toFixed(1)} minutes`)
    expect(Math.floor(minutes)).toBe(READ_MINUTES)
    expect(minutes).toBeLessThanOrEqual(LONGEST_MINUTES)
  })
})

test('the measures tell hard from easy', () => {
  const easy = ease(['The cat sat on the mat. It was red. We saw it run.'])
  // Nine words, one sentence, 15 syllables, three long words: 0.39 × 9 + 11.8 × 15 / 9 − 15.59; 9 + 300 / 9.
  const worked = ease(['The minister ordered twenty new guns after a meeting.'])
  expect(easy.grade).toBeLessThan(2)
  expect(easy.lix).toBeLessThan(10)
  expect(worked.words).toBe(9)
  expect(worked.grade).toBeCloseTo(0.39 * 9 + (11.8 * 15) / 9 - 15.59, 5)
  expect(worked.lix).toBeCloseTo(9 + (100 * 3) / 9, 5)
  expect(ease([`${'incomprehensibility '.repeat(40)}.`]).grade).toBeGreaterThan(30)
})
