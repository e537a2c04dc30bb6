import { describe, expect, test } from 'vitest'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import { planChallenge } from '../../src/components/widgets/plan/planChallenge.ts'
import { planChanges } from '../../src/components/widgets/plan/planChanges.ts'
import { PLAN_LEVERS } from '../../src/components/widgets/plan/planLevers.ts'
import { planSentence } from '../../src/components/widgets/plan/planSentence.ts'
import { modelWordsOf } from '../../src/components/widgets/modelWordsOf.ts'
import { baseline } from '../../src/data/baseline.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import { PLAN_CHALLENGE, PLAN_PRESETS } from '../../src/data/plan.ts'
import { presetQuery } from '../../src/data/presets.ts'
import { formatCompact, formatMonth, settled } from '../../src/data/strings/format.ts'
import { readQuery } from '../../src/model/address.ts'
import { bareDayOf, lastDayOf, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { changedIn } from '../../src/model/planOf.ts'
import { run } from '../../src/model/run.ts'
import { isoOf } from '../../src/model/time.ts'

const LAST = lastDayOf({})
const scenarioOf = (query: string) => readQuery(baseline, query).scenario
const before = run(baseline)
const range = (low: number, high: number) => ({ low, high, never: 0 })
const RANGES = { shortfall: range(1e6, 2e6), bareDay: range(500, 900) }

function told(query: string, language: Language, ranges: typeof RANGES | null = RANGES) {
  const { widget, units, plan } = stringsOf(language)
  const scenario = scenarioOf(query)
  return planSentence({
    run: run(baseline, scenario),
    baseline: before,
    isBaseline: query === '',
    lastDay: LAST,
    language,
    strings: plan,
    rounds: units.rounds,
    rangeWords: widget.ranges,
    ranges,
  })
}

describe.each(languages)('in %s', (lang) => {
  test.each([
    '',
    ...PLAN_PRESETS.map(presetQuery),
    'need=x0.2_2022-01-02',
    'us.reserveFloor=3000000',
  ])('the sentences of “%s” have the numbers of its run, with their ranges', (query) => {
    const after = run(baseline, scenarioOf(query))
    const sentence = told(query, lang)
    expect(sentence).not.toMatch(/[{}]|undefined|NaN|Infinity/)
    expect(sentence).toContain(formatCompact(settled(shortfallOf(after, LAST)), lang))
    const bare = bareDayOf(after, LAST)
    if (bare <= LAST && after.columns.us.releasable[0]! > 0)
      expect(sentence).toContain(formatMonth(isoOf(bare), lang))
    const { counting } = stringsOf(lang).widget.ranges
    expect(sentence).not.toContain(counting)
    expect(told(query, lang, null)).toContain(counting)
  })

  test('each change of a plan is named once, with its value and its date', () => {
    const { plan } = stringsOf(lang)
    const speech = { words: modelWordsOf(lang), strings: plan.changes, language: lang }
    const changes = planChanges(scenarioOf(presetQuery('signed-in-2022')), speech)
    expect(changes).toHaveLength(5)
    for (const { words } of changes) expect(words).toMatch(/\d.* 2022/)
    const text = planChanges(scenarioOf('us.fixedOutput=60000_2023-03-01*end_2024-01-01'), speech)
    expect(text).toHaveLength(1)
    expect(text[0]!.words).toMatch(/2023.*2024/)
  })
})

describe('the challenge', () => {
  const stateAt = (query: string) => {
    const scenario = scenarioOf(query)
    const missing = shortfallOf(run(baseline, scenario), LAST)
    return planChallenge({ changed: changedIn(scenario), missing })
  }

  test('is open in the baseline and in the plans on offer, and one lever that is on offer meets it', () => {
    expect(stateAt('')).toBe('open')
    for (const id of PLAN_PRESETS) expect(stateAt(presetQuery(id)), id).not.toBe('met')
    expect(stateAt('us.fixedOutput=120000_2023-03-01')).toBe('met')
    expect(stateAt('us.reserveFloor=500000')).toBe('open')
  })

  test('is not met by two levers, nor by planning to fire less', () => {
    expect(stateAt('us.fixedOutput=120000_2023-03-01&us.reserveFloor=500000')).toBe('otherwise')
    expect(stateAt('need=x0.5_2022-01-02')).toBe('otherwise')
    expect(PLAN_LEVERS.map(({ id }) => id)).not.toContain('need')
    expect(PLAN_CHALLENGE.missing).toBeLessThan(shortfallOf(before, LAST))
  })
})
