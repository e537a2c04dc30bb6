import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { parameters } from '../../src/data/parameters.ts'
import { facts, sources } from '../../src/data/published.ts'
import { modulesOf, textsIn, textsOf, wordsOf, type Text } from './strings.ts'
import enParameters from '../../src/data/strings/en/parameters.ts'
import enSeries from '../../src/data/strings/en/series.ts'
import enStory from '../../src/data/strings/en/story.ts'
import enUnits from '../../src/data/strings/en/units.ts'
import frParameters from '../../src/data/strings/fr/parameters.ts'
import frSeries from '../../src/data/strings/fr/series.ts'
import frStory from '../../src/data/strings/fr/story.ts'
import frUnits from '../../src/data/strings/fr/units.ts'

const LONGEST_LABEL = 45
const LONGEST_LINE_LABEL = 18
const LARGEST_MODULE = 2048

/** Files that are only read while pages are built; their size costs a reader nothing. */
const tables = [
  'about.ts',
  'parameters.ts',
  'units.ts',
  'steps.ts',
  'story.ts',
  'glossary.ts',
  'confidenceClaims.ts',
  'method.ts',
  'methodReport.ts',
  'dataPage.ts',
  'teach.ts',
]

const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ')
const keysOf = (texts: readonly Text[]) => texts.map(([path]) => path.replace(/^\w+\//, '')).sort()

test('every language has the same modules', () => {
  expect(modulesOf('fr')).toEqual(modulesOf('en'))
})

describe.each(modulesOf('en'))('%s', (file) => {
  test('has the same keys in every language, with the same places to fill', async () => {
    const [en, fr] = await Promise.all(languages.map((language) => textsOf(language, file)))
    expect(keysOf(fr!)).toEqual(keysOf(en!))
    const french = new Map(fr!.map(([path, text]) => [path.replace(/^fr/, 'en'), text]))
    for (const [path, text] of en!) expect(placesIn(french.get(path)!), path).toBe(placesIn(text))
  })
})

const travelling = modulesOf('en').filter((file) => !tables.includes(file))

test('every table that stays at home is there', () => {
  expect(modulesOf('en')).toEqual(expect.arrayContaining(tables))
})

test.each(travelling)('%s weighs at most 2 kB as it travels', async (file) => {
  for (const language of languages) {
    const words = JSON.stringify(await wordsOf(language, file))
    expect(gzipSync(words).length, language).toBeLessThanOrEqual(LARGEST_MODULE)
  }
})

describe.each([
  ['en', enParameters, enSeries, enUnits, enStory],
  ['fr', frParameters, frSeries, frUnits, frStory],
] as const)('in %s', (_, parameterWords, seriesWords, unitWords, story) => {
  test('every parameter has a label that fits beside a slider, and a phrase that ends a sentence', () => {
    expect(Object.keys(parameterWords).sort()).toEqual(parameters.map(({ id }) => id).sort())
    for (const [id, { label, phrase }] of Object.entries(parameterWords)) {
      expect(label.length, id).toBeLessThanOrEqual(LONGEST_LABEL)
      expect(label, id).toMatch(/^\p{Lu}/u)
      expect(phrase, id).toMatch(/^\p{Ll}.*[^.\s]$/u)
    }
    const labels = Object.values(parameterWords).map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('a label at a line’s end is short', () => {
    for (const [path, text] of textsIn(seriesWords, 'series'))
      if (path.endsWith('short')) expect(text.length, path).toBeLessThanOrEqual(LONGEST_LINE_LABEL)
  })

  test('every unit of a parameter or a published figure has words', () => {
    const published = Object.values(facts).map(({ unit }) => unit)
    const units = new Set([...parameters.map(({ unit }) => unit), ...published])
    units.delete('statement')
    expect(Object.keys(unitWords)).toEqual(expect.arrayContaining([...units]))
  })

  test('every language of a quotation or a source has its name', () => {
    const spoken = [
      ...Object.values(facts).map(({ quoteLanguage }) => quoteLanguage),
      ...Object.values(sources).map(({ language }) => language),
    ].filter((language) => language !== null)
    expect(Object.keys(story.sourceCard.languages)).toEqual(
      expect.arrayContaining([...new Set(spoken)]),
    )
  })
})
