// The instrument's words with any lever of the model moved: every number in them is the run's, read here from its columns by hand.
import { describe, expect, test } from 'vitest'
import { comparedNumbers } from '../../src/components/explore/compare/compared.ts'
import { differenceText } from '../../src/components/explore/compare/differenceText.ts'
import { depletionSentence } from '../../src/components/widgets/depletion/depletionSentence.ts'
import { depletionTiles } from '../../src/components/widgets/depletion/depletionTiles.ts'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import { parameters, type ParameterId } from '../../src/data/parameters.ts'
import {
  fill,
  formatAmount,
  formatCompact,
  formatMonth,
  formatNumber,
  settled,
} from '../../src/data/strings/format.ts'
import * as en from '../../src/data/strings/en/index.ts'
import * as fr from '../../src/data/strings/fr/index.ts'
import { readQuery } from '../../src/model/address.ts'
import { Generator } from '../../src/model/ensemble/generator.ts'
import { numberAt } from '../../src/model/grid.ts'
import { changedIn } from '../../src/model/planOf.ts'
import { run, type Run } from '../../src/model/run.ts'
import { dayOf, isoOf } from '../../src/model/time.ts'

const SCENARIOS = 1000
/** Rounds below which a difference is none. */
const NONE = 1000
/** Less than that more or less fired is about as much. */
const ABOUT = 10_000
const words = { en, fr }
const lastDay = dayOf('2026-12-31')
const usual = run(baseline)
const dice = new Generator(20_230_213, 'explore')
const pick = (count: number) => Math.floor(dice.share() * count)

/** One to four parameters, each anywhere on its slider, as a number, from a date or over months: as an address says it. */
function anyQuery(): string {
  const ids = Array.from({ length: 1 + pick(4) }, () => parameters[pick(parameters.length)]!)
  return [...new Set(ids)]
    .map(({ id, min, max, step, kind }) => {
      const value = numberAt(min + dice.share() ** 2 * (max - min), step)
      const from = isoOf(1 + pick(1500))
      const form = kind === 'number' ? 0 : pick(3)
      return `${id}=${[value, `${value}_${from}`, `${value}_${from}_${1 + pick(30)}`][form]}`
    })
    .join('&')
}

/** What a run comes to, read row by row. */
function readByHand({ columns, tables }: Run) {
  const { days } = tables
  let last = 0
  while (last + 1 < days.length && days[last + 1]! <= lastDay) last++
  const { releasable } = columns.us
  const hasRoom = releasable[0]! > 0
  let bare: number | null = null
  for (let k = 0; k <= last && bare === null && hasRoom; k++)
    if (releasable[k]! <= 0.05 * releasable[0]!) bare = days[k]!
  return {
    missing: columns.shared['ukraine.shortfall'][last]!,
    fired: columns.shared['ukraine.firedTotal'][last]!,
    bare,
    hasRoom,
  }
}

const monthsFrom = (a: number, b: number) => {
  const [one, other] = [a, b].map((day) => new Date(`${isoOf(day)}T00:00:00Z`))
  return (
    12 * (other!.getUTCFullYear() - one!.getUTCFullYear()) +
    other!.getUTCMonth() -
    one!.getUTCMonth()
  )
}

const scenarios = Array.from({ length: SCENARIOS }, () => {
  const { scenario } = readQuery(baseline, anyQuery())
  return { scenario, result: run(baseline, scenario) }
})

describe.each(languages)('in %s', (language) => {
  const { depletion, acts, units, exploreCompare } = words[language]
  const speech = { strings: depletion, rounds: units.rounds, language, lastDay }
  const before = readByHand(usual)
  const amount = (value: number) => formatAmount(settled(value), units.rounds, language)

  test('a thousand sentences and their tiles say what their runs come to', () => {
    for (const { scenario, result } of scenarios) {
      const changed = changedIn(scenario)
      if (changed.length === 0) continue
      const own = readByHand(result)
      const text = depletionSentence({
        ...speech,
        run: result,
        baseline: usual,
        isBaseline: false,
        scenario,
        acts,
      })
      const said = JSON.stringify({ scenario, text })
      const more = Math.abs(own.fired - before.fired)
      const [told, least] = changed.includes('need' as ParameterId)
        ? [own.missing, NONE]
        : [more, ABOUT]
      if (told >= least) expect(text, said).toContain(amount(told))
      if (own.hasRoom && own.bare !== null && before.bare !== null) {
        const months = Math.abs(own.bare - before.bare) / 30.4375
        const isNamed = text.includes(formatMonth(isoOf(own.bare), language))
        if (months >= 1.5 && !isNamed)
          expect(text, said).toMatch(new RegExp(`\\s${Math.round(months)}\\s`))
      }
      expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/)

      const [missing, bare] = depletionTiles({ run: result, baseline: usual }, speech)
      expect(missing!.value, said).toBe(formatCompact(settled(own.missing), language))
      const { later, atOnce } = depletion.tiles
      const never = own.hasRoom ? fill(later, { end: '2026' }) : atOnce
      const month = own.bare === null ? never : formatMonth(isoOf(own.bare), language)
      expect(bare!.value, said).toBe(month)
    }
  })

  test('what is different from the scenario before it is the difference of their runs', () => {
    const compareSpeech = { strings: exploreCompare, rounds: units.rounds, language, lastDay }
    for (const [i, { result }] of scenarios.slice(1).entries()) {
      const other = scenarios[i]!.result
      const [own, base] = [readByHand(result), readByHand(other)]
      const text = differenceText(
        { name: 'A', numbers: comparedNumbers({ run: result }, lastDay) },
        { name: 'B', numbers: comparedNumbers({ run: other }, lastDay) },
        compareSpeech,
      )
      const more = own.missing - base.missing
      if (Math.abs(more) >= NONE) expect(text).toContain(amount(Math.abs(more)))
      if (own.bare !== null && base.bare !== null) {
        const months = monthsFrom(base.bare, own.bare)
        if (months !== 0)
          expect(text).toMatch(
            new RegExp(`\\b${formatNumber(Math.abs(months), 'en')} (mois|month)`),
          )
      }
      expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/)
    }
  })
})
