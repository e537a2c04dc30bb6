// Every digit of the built story is bound to a source or a run, or is a date, a calibre or a step's counter.
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { allowedWords, unboundNumbers } from '../words/numberWords.ts'
import { builtPage, chapterProse, textOf } from './prose.ts'

/** What of a page prints numbers and binds them in another way than prose does. */
const BOUND = {
  '.cited': 'opens the source of a figure, or the scenario of a run',
  '.card, .figures, .sources': 'such sources',
  'blockquote > p': 'a quotation, whose speaker opens its source',
  '[data-widget]': 'worked out by the widget, from the scenario that it shows',
  '.step-figure .drawn, .step-figure table': 'drawn from the run or the figures named below it',
  '.russia > p': 'filled in from the rows listed below it',
  '.sent > .ranges': 'counted in the runs that the shells above it are drawn from',
  '.chapter .number, .step-bar, nav': 'counters of chapters',
} as const

/** Notes below a picture are filled in from the run that it draws; their words are judged, not their digits. */
const NOTES = 'figcaption > p'

const besides = (...more: string[]) => [...Object.keys(BOUND), 'script, style', ...more].join(', ')

describe.each(languages)('in %s', (language) => {
  const story = () => builtPage(`${language}/`)

  test('no digit of the story stands alone', () => {
    const page = story()
    for (const selector of Object.keys(BOUND))
      expect(page.querySelector(selector), `nothing matches ${selector} any more`).not.toBeNull()
    const parts = [...page.querySelectorAll('main :is(p, h1, h2, h3, li, summary)')]
    const outside = parts.filter((part) => !part.closest(besides(NOTES)))
    expect(outside.length).toBeGreaterThan(70)
    const offenders = outside.flatMap((part) => {
      const place = part.closest('.chapter')?.id ?? 'standfirst'
      return unboundNumbers(textOf(part, besides()), language, place).map(
        (number) => `${place}: “${number}” in ${textOf(part, '.card').slice(0, 120)}`,
      )
    })
    expect(offenders).toEqual([])
  })

  test('no word below a picture, and none of the panel on Russia, states a number of its own', () => {
    const offenders = [...story().querySelectorAll(`${NOTES}, .russia > p`)].flatMap((part) => {
      const place = part.closest('.chapter')!.id
      const own = textOf(part, '.cited, .card')
      return unboundNumbers(own, language, place).filter((number) => !/^\d/.test(number))
    })
    expect(offenders).toEqual([])
  })

  test('a chapter’s own page, too', () => {
    for (const { id } of chapterProse(story())) {
      const page = builtPage(`${language}/chapter/${id}/`)
      const description = page.querySelector('meta[name="description"]')!.getAttribute('content')!
      const text = `${textOf(page.querySelector('main')!, 'script, [data-widget]')} ${description}`
      expect(unboundNumbers(text, language, id), id).toEqual([])
    }
  })

  test('a chapter lists the sources of its own figures, and no others', () => {
    for (const chapter of story().querySelectorAll('.chapter')) {
      const cited = [...chapter.querySelectorAll<HTMLAnchorElement>('a.cited')]
        .filter(({ dataset }) => dataset.card?.endsWith('.json') || dataset.figure)
        .map(({ href }) => href)
      const listed = [...chapter.querySelectorAll<HTMLAnchorElement>('.sources a')].map(
        ({ href }) => href,
      )
      expect(new Set(listed), chapter.id).toEqual(new Set(cited))
    }
  })

  test('each word that may stand unbound does stand in the story, and still holds', () => {
    const page = story()
    for (const { place, words } of allowedWords) {
      const chapter = textOf(page.getElementById(place)!, '.card, [data-widget]')
      for (const phrase of words[language] ?? []) expect(chapter, place).toContain(phrase)
    }
  })
})

test.each(allowedWords)('$place: $why', ({ holds = () => true }) => {
  expect(holds()).toBe(true)
})
