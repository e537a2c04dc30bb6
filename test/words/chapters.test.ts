import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import { facts } from '../../src/data/published.ts'
import { proseOutcomesOf } from '../../src/components/prose/runOutcome.ts'
import enGlossary from '../../src/data/strings/en/glossary.ts'
import { readQuery } from '../../src/model/address.ts'
import { run } from '../../src/model/run.ts'
import { chaptersOf, proseOf, unboundProseOf, type Chapter } from './chapters.ts'
import { unboundNumbers } from './numberWords.ts'

const words = (text: string) =>
  text.split(/[\s\u00A0\u202F]+/).filter((word) => /[\p{L}\d]/u.test(word))

const outcomes = proseOutcomesOf(run(baseline))
const widgets = readdirSync(
  fileURLToPath(new URL('../../src/components/widgets/', import.meta.url)),
  { recursive: true, encoding: 'utf8' },
).flatMap((file) => /(\w+)\.astro$/.exec(file)?.[1] ?? [])
const chapters = languages.flatMap((language) => chaptersOf(language))

test('every language tells the same chapters in the same order', () => {
  const outline = (language: Language) =>
    chaptersOf(language).map(({ matter }) => `${matter.number} ${matter.id}`)
  expect(outline('fr')).toEqual(outline('en'))
  expect(outline('en').length).toBeGreaterThanOrEqual(5)
})

test('a chapter cites the same figures and the same runs in every language', () => {
  const cited = (chapter: Chapter) =>
    [
      ...new Set(
        chapter.tags.map(({ name, attributes: { as: _, ...rest } }) => name + JSON.stringify(rest)),
      ),
    ].sort()
  const french = chaptersOf('fr')
  // Softenings of an English sentence concern the English reader only.
  const englishOnly = /nato-2023-02-13-rate-qa/
  for (const [k, chapter] of chaptersOf('en').entries())
    expect(cited(french[k]!), chapter.file).toEqual(
      cited(chapter).filter((c) => !englishOnly.test(c)),
    )
})

describe.each(chapters.map((chapter) => [chapter.file, chapter] as const))(
  '%s',
  (file, chapter) => {
    const { matter, tags, language, body } = chapter

    test('carries its number in its name, and an id, a title and a claim', () => {
      expect(Number(/\/(\d\d)-/.exec(file)?.[1])).toBe(matter.number)
      expect(matter.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(matter.title).toBeTruthy()
      expect(matter.claim).toMatch(/\.$/)
    })

    test('has 50 to 110 words, 125 in French, and no sentence over 25, its standfirst’s neither', () => {
      const text = proseOf(chapter, '0')
      expect(words(text).length).toBeGreaterThanOrEqual(50)
      expect(words(text).length).toBeLessThanOrEqual(language === 'fr' ? 125 : 110)
      const all = `${matter.claim}\n\n${text}`
      const sentences = all.split(/(?<=[.?!:»])\s+(?=[\p{Lu}«“])|\n\n|\|/u)
      expect(sentences.filter((sentence) => words(sentence).length > 25)).toEqual([])
    })

    test('is pure prose: no imports, and only components that the page hands in', () => {
      expect(body).not.toMatch(/^(import|export)\s/m)
      const handedIn = [
        'Fact',
        'Run',
        'OtherRuns',
        'Quote',
        'Recall',
        'Russia',
        'SentByYear',
        'Term',
        'Try',
        ...widgets,
      ]
      for (const { name } of tags) expect(handedIn).toContain(name)
      expect(body.replace(/<[^>]*>/g, '')).not.toMatch(/[<>{}]/)
    })

    test('writes no number by hand', () => {
      const text = [matter.title, matter.claim, unboundProseOf(chapter)].join('\n')
      expect(unboundNumbers(text, language, matter.id)).toEqual([])
      for (const { name, children } of tags)
        if (name !== 'OtherRuns') expect(children).not.toMatch(/\d/)
    })

    test('cites only published figures that exist and have what is printed', () => {
      for (const { name, attributes, children } of tags.filter(({ name }) =>
        /^(Fact|Quote)$/.test(name),
      )) {
        const id = attributes.id ?? attributes.fact ?? ''
        const fact = facts[id]
        expect(fact, id).toBeDefined()
        if (name === 'Quote') expect(fact?.quote, id).toBeTruthy()
        if (name === 'Quote' || children || !fact) continue
        const show = attributes.show ?? 'value'
        if (show !== 'range') expect(fact[show as 'value' | 'low' | 'high'], id).not.toBeNull()
        else expect([fact.low, fact.high], id).not.toContain(null)
      }
    })

    test('explains a word of the glossary at most once', () => {
      const ids = tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(Object.keys(enGlossary.terms)).toContain(id)
    })

    test('prints as outcomes only what a run reports, from scenarios that read cleanly', () => {
      for (const { attributes } of tags.filter(({ name }) => name === 'Run')) {
        expect([...Object.keys(outcomes), 'us.extraGone.2024']).toContain(attributes.of)
        expect(readQuery(baseline, attributes.query ?? '').notices).toEqual([])
      }
    })
  },
)
