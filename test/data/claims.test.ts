import { describe, expect, test } from 'vitest'
import { checkClaims } from '../../scripts/checkClaims.ts'
import { checkText, outletOf } from '../../src/components/prose/claimWords.ts'
import { claims } from '../../src/data/claims.ts'
import { languages } from '../../src/data/languages.ts'
import { facts, fact, source, sources } from '../../src/data/published.ts'
import { forbiddenWords, typeFaults } from '../words/style.ts'

const words = { en: 'Someone', fr: 'Quelqu’un' }
const good = () => ({
  fact: 'nato-2023-06-15-depleted',
  part: 'stock',
  who: words,
  event: words,
  translation: { fr: 'traduit' } as Record<string, string>,
  renderings: [{ fact: 'nato-2023-06-19-depleted', difference: words }] as unknown[],
  figures: ['us-155-2023-03'],
  check: { en: 'It was {us-155-2023-03}.', fr: 'C’était {us-155-2023-03}.' },
})
const errorsOf = (claim: unknown) => checkClaims({ 'a-card': claim }, { facts, sources }).errors

test('a good statement has no fault', () => {
  expect(errorsOf(good())).toEqual([])
})

test.each([
  ['a figure that does not exist', { figures: ['rumour'] }, /a-card.*“rumour”/],
  ['a statement that does not exist', { fact: 'rumour' }, /“rumour”/],
  ['words that nobody read', { fact: 'us-155-inventory-target' }, /no words that were read/],
  ['no translation', { translation: {} }, /the fr translation is missing/],
  ['a missing language', { who: { en: 'Someone' } }, /who\.fr/],
  ['no figures', { figures: [] }, /figures are missing/],
  ['a place that is not a figure', { check: { en: '{x}', fr: '{x}' } }, /check\.en names “x”/],
  [
    'a figure printed that is not named',
    { check: { en: '{us-155-prewar}', fr: '' } },
    /check\.fr|not among its figures/,
  ],
  [
    'an end that a figure lacks',
    { check: { en: '{us-155-2023-03|low}', fr: 'x' } },
    /which has no number/,
  ],
  ['an unknown part', { part: 'morale' }, /part/],
  ['a relay by name', { event: { en: 'Read at Caliber.az', fr: 'x' } }, /names Caliber\.az/],
])('%s is refused with the statement and the value', (_, change, complaint) => {
  expect(errorsOf({ ...good(), ...change }).join('\n')).toMatch(complaint)
})

test('there are statements from January to June 2023, none twice, some printed otherwise', () => {
  expect(claims.length).toBeGreaterThanOrEqual(10)
  expect(new Set(claims.map((claim) => claim.fact)).size).toBe(claims.length)
  for (const claim of claims) {
    const { date } = fact(claim.fact)
    expect(date.from >= '2023-01-01' && date.to <= '2023-06-30', claim.id).toBe(true)
    expect(claim.id.endsWith(date.from), claim.id).toBe(true)
  }
  expect(claims.filter(({ renderings }) => renderings.length > 0).length).toBeGreaterThanOrEqual(5)
})

test('an outlet is named where its own page was read, without those it cites', () => {
  expect(outletOf(source('nato-2023-02-13-french'), 'en')).toBeNull()
  expect(outletOf(source('univision-2023-03'), 'en')?.name).toBe('Univision News')
  expect(outletOf(source('c4isrnet-2023-02-13'), 'en')?.name).toBe('C4ISRNET')
  expect(outletOf(source('nato-2023-02-13'), 'fr')?.name).toBe('OTAN')
  expect(outletOf(source('univision-2023-03'), 'fr')?.name).toBe('Univision News')
})

describe.each(languages)('in %s', (language) => {
  const texts = claims.flatMap(({ id, who, event, check, translation, renderings }) =>
    [who, event, check, ...renderings.map(({ difference }) => difference)]
      .map((each): [string, string] => [id, each[language]])
      .concat(translation[language] ? [[id, `“${translation[language]}”`]] : []),
  )

  test.each(texts)('%s says nothing forbidden and is set well: %s', (_, text) => {
    const isTranslation = text.startsWith('“')
    expect(forbiddenWords(text, language)).toEqual([])
    expect(typeFaults(isTranslation ? text.slice(1, -1) : text, language)).toEqual([])
  })

  test.each(claims.map((claim) => [claim.id, claim] as const))(
    '%s types no digit but those of dates and calibres',
    (_, claim) => {
      const typed = [claim.check, ...claim.renderings.map(({ difference }) => difference)]
        .map((each) => each[language])
        .join(' ')
        .replace(/\{[^}]*\}/g, '')
        .replace(/\b20\d\d\b|155\u00A0mm/g, '')
      expect(typed).not.toMatch(/\d/)
    },
  )

  test.each(claims.map((claim) => [claim.id, claim] as const))(
    '%s prints its figures',
    (_, claim) => {
      expect(checkText(claim, language, '{low} – {high}')).not.toMatch(/[{}]/)
    },
  )
})

test('the sentence of February comes out between one and a third and three times, on 155 mm alone', () => {
  const rate = claims.find(({ id }) => id === 'rate-2023-02-13')!
  expect(checkText(rate, 'en', '{low} to {high}')).toContain('1.4 to 2.8 times')
})
