// No digit of a page of text is typed: each comes out of a place that data or a run fills, stands in
// a row of data, or is a date, a calibre or one of the few below. The story: numbers.test.ts.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../src/data/languages.ts'
import { facts } from '../../src/data/published.ts'
import { unboundNumbers } from '../words/numberWords.ts'
import { modulesOf, textsIn, textsOf } from '../words/strings.ts'
import { builtPage, textOf } from './prose.ts'

const PAGES = [
  ...['method/', 'data/', 'about/', 'privacy/', 'accessibility/'],
  ...['teach/', 'teach/present/', 'teach/answer/', 'teach/class/', 'teach/check/'],
  ...['embed/', 'corrections/', 'claims/', 'scores/', 'widgets/', 'chapter/the-shelves/'],
]
const BLOCKS =
  'p, li, dt, dd, h1, h2, h3, h4, summary, legend, label, figcaption, caption, th, button, option'
/** What of a page prints numbers that are bound in another way than by the places of a sentence. */
const BOUND = [
  // Worked out by the widget, from the scenario that it shows.
  '[data-widget]',
  // Drawn, or a cell: read off a row, an equation or a run.
  ...['svg', 'td', 'tbody th', 'output', '[data-amount]', '[data-in-month]'],
  // Words of others, and rows of data with their sources.
  ...['blockquote', 'q', '.cited', '.card', '.figures', '.sources'],
  '.conflicts :is(b, a, span)',
  // Commands, names of files, addresses.
  ...['code', 'pre', '.file', 'textarea'],
  // Counters and dates.
  ...['nav', 'time'],
  'script, style',
].join(', ')

/** Digits that are typed, by what they stand in. */
const TYPED: readonly (readonly [what: RegExp, why: string])[] = [
  [/CC BY 4\.0|WCAG 2\.2|SHA-256/g, 'the name of a licence, a standard or a method'],
  [/System Dynamics Review 28|Journal of Simulation 13/g, 'the volume of a journal'],
  [/https?:\/\/\S+|\b\d{4}-\d\d-\d\d, m\d+\b/g, 'an address, and versions as they are cited'],
  [/^\d{1,2}\. /g, 'the number of an equation'],
  [/\b80\u202F?%( band)?|\bà 80\u202F%/g, 'the band that scores are told by'],
  [/(?:\b(?:73|80)|\{x\})(?:\ssimulations)?\s(?:of|sur)\s100\b/g, 'how a count of runs is told'],
  [/\b(?:Of 100 shells sent|Sur 100 obus envoyés)\b/g, 'how a share of shells is asked'],
]

const plain = (text: string) => text.replace(/[ \n]+/g, ' ').trim()
const digitsOf = (text: string, language: Language) => {
  const left = TYPED.reduce((rest, [what]) => rest.replace(what, ''), text)
  return unboundNumbers(left, language, 'page').filter((number) => /^\d/.test(number))
}

/** Every sentence of a language: what it matches, and what of it is typed. */
async function templatesOf(language: Language) {
  const texts = await Promise.all(modulesOf(language).map((file) => textsOf(language, file)))
  return texts.flat().map(([, raw]) => {
    const text = plain(raw.replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1'))
    const parts = text.split(/\{\w+\}/)
    const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    return { pattern: new RegExp(`^${escaped.join('.+?')}$`, 's'), typed: parts.join('{x}') }
  })
}

/** What is typed of the sentence that a text is, the longest; nothing where most of it is no sentence’s: “{x} and {y}” is any. */
const toldBy = (templates: Awaited<ReturnType<typeof templatesOf>>, text: string) =>
  templates
    .filter(({ pattern, typed }) => 3 * letters(said(typed)) >= letters(text) && pattern.test(text))
    .map(({ typed }) => typed)
    .toSorted((a, b) => said(b).length - said(a).length)[0]
const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0
const said = (typed: string) => typed.replaceAll('{x}', '')

/** Sentences that stand in files of data, beside the rows that they speak of. */
const dataTexts = new Set(
  [
    ...Object.values(facts).flatMap(({ en, fr }) => [en, fr]),
    ...['assumptions', 'claims', 'corrections'].flatMap((name) => {
      const file = fileURLToPath(new URL(`../../src/data/${name}.yaml`, import.meta.url))
      return textsIn(JSON.parse(JSON.stringify(parse(readFileSync(file, 'utf8')))), '').map(
        ([, text]) => text,
      )
    }),
  ].map(plain),
)

describe.each(languages)('in %s', (language) => {
  test('each digit of a page of text is bound to something', async () => {
    const templates = await templatesOf(language)
    const offenders: string[] = []
    let looked = 0
    for (const path of PAGES) {
      const main = builtPage(`${language}/${path}`).querySelector('main')!
      for (const bound of main.querySelectorAll(BOUND)) bound.remove()
      for (const block of main.querySelectorAll(BLOCKS)) {
        const text = textOf(block, BLOCKS)
        if (digitsOf(text, language).length === 0 || dataTexts.has(text)) continue
        looked++
        // Some say two sentences in a row.
        const whole = toldBy(templates, text)
        const parts = whole === undefined ? text.split(/(?<=[.!?]) /) : [text]
        for (const part of parts) {
          if (digitsOf(part, language).length === 0) continue
          const told = toldBy(templates, part)
          if (told === undefined) offenders.push(`${path}: of no sentence: “${part}”`)
          else if (digitsOf(told, language).length > 0) offenders.push(`${path}: typed: “${told}”`)
        }
      }
    }
    expect(looked).toBeGreaterThan(30)
    expect(offenders).toEqual([])
  })
})
