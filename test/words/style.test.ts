import { describe, expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { chaptersOf, proseOf } from './chapters.ts'
import { modulesOf, textsOf, type Text } from './strings.ts'
import { forbiddenWords, typeFaults } from './style.ts'

const faultsIn = (texts: readonly Text[], find: (text: string) => readonly string[]) =>
  texts.flatMap(([path, text]) => find(text).map((fault) => `${path}: “${fault}” in “${text}”`))

describe.each(languages)('in %s', (language) => {
  const chapters: Text[] = chaptersOf(language).flatMap((chapter): Text[] => [
    [`${chapter.file} › title`, chapter.matter.title],
    [`${chapter.file} › claim`, chapter.matter.claim],
    ...proseOf(chapter, '0')
      .split(/\n+/)
      .map((paragraph): Text => [chapter.file, paragraph]),
  ])

  test('no chapter says what this site never says', () => {
    expect(faultsIn(chapters, (text) => forbiddenWords(text, language))).toEqual([])
  })

  test('no chapter calls planned fire a need', () => {
    const need = { en: /\bneed(s|ed)?\b/gi, fr: /\bbesoins?\b/gi }[language]
    expect(faultsIn(chapters, (text) => text.match(need) ?? [])).toEqual([])
  })

  test('chapters are set as the language is printed', () => {
    expect(faultsIn(chapters, (text) => typeFaults(text, language))).toEqual([])
  })

  test.each(modulesOf(language))('%s says nothing forbidden and is set well', async (file) => {
    const texts = await textsOf(language, file)
    const own = texts.filter(([path]) => !path.includes('switchLanguage'))
    expect(faultsIn(own, (text) => forbiddenWords(text, language))).toEqual([])
    expect(faultsIn(own, (text) => typeFaults(text, language))).toEqual([])
  })
})

test('the rules catch what they are for', () => {
  const fine = {
    en: 'It is “empty”, he said: 155\u00A0mm.',
    fr: 'Oui\u00A0: «\u202Fvide\u202F»\u202F; non\u202F?',
  }
  for (const language of languages) {
    expect(typeFaults(fine[language], language)).toEqual([])
    expect(forbiddenWords(fine[language], language)).toEqual([])
  }
  for (const bad of [
    "l'obus",
    'un "obus"',
    'Oui ; non',
    'Oui; non',
    'Quoi ?',
    'Quoi?',
    '« oui »',
    'Ceci : cela',
    'Ceci: cela',
    '155 mm',
    '45 %',
    '“oui”',
  ])
    expect(typeFaults(bad, 'fr'), bad).not.toEqual([])
  for (const bad of ["it's", 'a "round"', 'so : that', '155 mm', 'why ?'])
    expect(typeFaults(bad, 'en'), bad).not.toEqual([])
  for (const bad of ['The first round', 'Only here', 'empty shelves', 'a forecast'])
    expect(forbiddenWords(bad, 'en'), bad).toHaveLength(1)
  for (const bad of [
    'Le premier obus',
    'seulement ici',
    'des rayons vides',
    'la meilleure',
    'une prévision',
  ])
    expect(forbiddenWords(bad, 'fr'), bad).toHaveLength(1)
  expect(forbiddenWords('This is a model, not a forecast.', 'en')).toEqual([])
})
