// The central widget's sentence with random scenarios, in both languages.
import { describe, expect, test } from 'vitest'
import { depletionRange } from '../../src/components/widgets/depletion/depletionRange.ts'
import { depletionSentence } from '../../src/components/widgets/depletion/depletionSentence.ts'
import { DEPLETION_LEVERS, FACTOR_FROM } from '../../src/components/widgets/sliderLevers.ts'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import * as en from '../../src/data/strings/en/index.ts'
import * as fr from '../../src/data/strings/fr/index.ts'
import { Generator } from '../../src/model/ensemble/generator.ts'
import type { MiddleRuns } from '../../src/model/ensemble/middle.ts'
import { onGrid } from '../../src/model/grid.ts'
import { parameterRow } from '../../src/model/parameterRow.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { run } from '../../src/model/run.ts'
import type { Intervention, Scenario } from '../../src/model/scenario.ts'
import { bareDayOf } from '../../src/model/outcomesByDay.ts'
import { dayOf, isoOf } from '../../src/model/time.ts'
import { formatMonth } from '../../src/data/strings/format.ts'

const SENTENCES = 1000

function seeded(seed: number): () => number {
  const generator = new Generator(seed, 'sentences')
  return () => generator.share()
}

const strings = { en, fr }
const lastDay = dayOf('2026-12-31')
const usual = run(baseline)

const told = (scenario: Scenario, language: keyof typeof strings, tried?: string) =>
  depletionSentence({
    tried,
    run: run(baseline, scenario),
    baseline: usual,
    isBaseline: Object.keys(scenario).length === 0,
    scenario,
    lastDay,
    language,
    strings: strings[language].depletion,
    acts: strings[language].acts,
    rounds: strings[language].units.rounds,
  })

const floorMonth = (each: typeof usual, language: keyof typeof strings) =>
  formatMonth(isoOf(bareDayOf(each, lastDay)), language)

const fixed = (value: number, rampMonths?: number): Scenario => ({
  interventions: [{ parameter: 'us.fixedOutput', value, from: '2023-03-01', rampMonths }],
})

/** One to three of the widget's levers, anywhere on their sliders. */
function anyScenario(dice: () => number): Scenario {
  const levers = DEPLETION_LEVERS.toSorted(() => dice() - 0.5).slice(0, 1 + Math.floor(dice() * 3))
  const parameters: Record<string, number> = {}
  const interventions: Intervention[] = []
  for (const { id, how } of levers) {
    const row = parameterRow(id)
    const value = onGrid(dice() < 0.1 ? 0 : dice() ** 2 * row.max, row)
    if (how === 'set') parameters[id] = value
    else if (how === 'factor')
      interventions.push({ parameter: id, factor: Math.round(dice() * 8) / 4, from: FACTOR_FROM })
    else
      interventions.push({
        parameter: id,
        value,
        from: ['2022-06-01', '2023-03-01', '2024-10-01'][Math.floor(dice() * 3)]!,
        rampMonths: dice() < 0.3 ? Math.ceil(dice() * 40) : undefined,
      })
  }
  return {
    parameters,
    interventions: interventions.toSorted((a, b) => a.from.localeCompare(b.from)),
  }
}

/** What no sentence may have, in either language. */
const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a place that is not filled', /[{}]|undefined|NaN|null/],
  ['two numbers side by side', /\d[.,]?\s\d{4}(?!\d)|\d\s+\d{1,2}\s/u],
  ['an exponent or endless zeros', /\de\d|000\D?000\D?000\D?000/],
  ['a pronoun at its beginning', /(^|[:.] )(It|They|That|Elle?|Il [^m]|Cela|Ils) /],
  ['two spaces or stops', / {2}|\.\.|,,|: *:/],
  ['the singular after more than one', /\b(?!1\b)\d+ (month|week) /],
  ['a capital within', / et (Les|L’)/],
  [
    'a comparison of equals',
    /([\d.,]+ million|[\d,.]+) (rounds|d’obus) by the end of 2026, against \1 /,
  ],
  ['nothing as a number', /\b0 (rounds|obus)/],
]

test('tells weeks where the month is the same, and where a result lies outside its runs', () => {
  expect(told(fixed(60_000), 'en')).toMatch(
    /in September 2023, \d weeks later than in the baseline/,
  )
  expect(told(fixed(60_000), 'fr')).toMatch(/en septembre 2023, \d\ssemaines plus tard que/)
  const outside = (missing: number) =>
    depletionRange(
      {
        shortfall: { low: 220_000, high: 2_300_000, never: 0 },
        bareDay: { low: dayOf('2024-08-01'), high: null, never: 55 },
      } as Parameters<typeof depletionRange>[0],
      missing,
      { strings: en.depletion, rounds: en.units.rounds, language: 'en', lastDay },
    )
  expect(outside(170_000)).toMatch(
    /170,000 \(fewer than in 90 of 100\); .* in 90 of 100 not before August/,
  )
  expect(outside(2_500_000)).toMatch(/more than in 90 of 100/)
  expect(outside(221_000)).not.toMatch(/than in 90/)
})

test('another last day alone is no act, and what a button does is told in its words', () => {
  expect(told({ end: '2028-12-31' }, 'en')).toMatch(/^Ukraine fires/)
  expect(told({ end: '2028-12-31' }, 'fr')).toMatch(/^L’Ukraine tire/)
  const scenario = { parameters: { 'us.aidShare': 1 } }
  expect(told(scenario, 'en', 'Without the pause')).toMatch(/^Without the pause: Ukraine fires/)
  expect(told(scenario, 'en')).toMatch(/^With one lever changed, Ukraine fires/)
})

test('says that output which is held no longer grows, where that leaves more missing', () => {
  const held = (value: number): Scenario => ({
    interventions: [{ parameter: 'europe.fixedOutput', value, from: '2023-03-01' }],
  })
  expect(told(held(60_000), 'en')).toMatch(
    /^Europe makes .*: European output, so held, never grows to the baseline’s \d{3},000\srounds a month; Ukraine fires/,
  )
  expect(told(held(60_000), 'fr')).toMatch(
    /la production européenne, ainsi fixée, n’atteint jamais/,
  )
  for (const language of languages)
    expect(told(held(200_000), language)).not.toMatch(/so held|ainsi fixée/)
})

describe.each(languages)('in %s', (language) => {
  test('a thousand sentences of random scenarios read as sentences', () => {
    const dice = seeded(20_230_213)
    let longest = 0
    for (let count = 0; count < SENTENCES;) {
      const scenario = anyScenario(dice)
      let text: string
      try {
        text = told(scenario, language)
      } catch (error) {
        if (error instanceof Refusal) continue
        throw error
      }
      count++
      longest = Math.max(longest, text.length)
      for (const [what, pattern] of FAULTS)
        expect(pattern.test(text), `${what}: ${text}`).toBe(false)
      expect(text).toMatch(/^\p{Lu}[^]*\.$/u)
      const [, month] = / (?:in|en) (\p{L}+\s2\d{3}), (?:as in|comme dans)/u.exec(text) ?? []
      if (month) expect(month).toBe(floorMonth(usual, language))
      if (process.env.READ && count % 25 === 0) console.log(text)
    }
    if (process.env.READ) console.log('longest', longest)
  })

  test('a range has two ends that differ, or is one value', () => {
    const dice = seeded(7)
    const words = {
      strings: strings[language].depletion,
      rounds: strings[language].units.rounds,
      language,
      lastDay,
    }
    const range = (ends: readonly number[], beyond: number): MiddleRuns => {
      const [low, high] = ends.toSorted((a, b) => a - b)
      const known = (value: number) => (value > beyond ? null : value)
      return { low: known(low!), high: known(high!), never: high! > beyond ? 40 : 0 }
    }
    for (let i = 0; i < SENTENCES; i++) {
      const near = dice() < 0.3
      const [a, b] = [dice(), dice()]
      const text = depletionRange(
        {
          shortfall: range(
            [a, near ? a + 1e-4 : b].map((x) => x * 4e6),
            Infinity,
          ),
          bareDay: range(
            [a, near ? a + 1e-4 : b].map((x) => x * 2200),
            lastDay,
          ),
        },
        a * 4e6,
        words,
      )
      for (const [, low, high] of text.matchAll(
        /(?:between|entre) (.+?) (?:and|et) (.+?)[.;\u202f]/g,
      ))
        expect(low, text).not.toBe(high)
      expect(text).not.toMatch(/[{}]|undefined|null/)
    }
  })
})

test('the sentence begins with what the reader did', () => {
  expect(told(fixed(60_000), 'en')).toMatch(
    /^America makes 60,000\srounds a month from March 2023: /,
  )
  expect(told(fixed(60_000, 18), 'en')).toMatch(
    /^America comes to make 60,000\srounds a month over 18 months from /,
  )
  expect(told({ parameters: { 'us.reserveFloor': 500_000 } }, 'fr')).toMatch(
    /^Les États-Unis gardent 500\s000\sobus en réserve\s: l’Ukraine tire /,
  )
  const three: Scenario = { ...fixed(60_000), parameters: { 'us.stock0': 0, 'us.reserveFloor': 0 } }
  expect(told(three, 'en')).toMatch(/^With 3 levers changed, Ukraine /)
})

test('where more output changes nothing, what limits instead is said, and only there', () => {
  const { max } = parameterRow('us.fixedOutput')
  expect(told(fixed(max), 'en')).toMatch(/More would change nothing: /)
  expect(told(fixed(60_000), 'en')).not.toMatch(/More would change nothing/)
})
