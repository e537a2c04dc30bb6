import { expect, test } from 'vitest'
import { finished } from '../../src/model/answers/finished.ts'
import {
  deliveryTipping,
  gunLimit,
  repairTipping,
  shellLimitWeeks,
} from '../../src/model/gunTipping.ts'
import { run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { dayOf } from '../../src/model/time.ts'
import { runOf, starting } from './starting.ts'

const lastDay = dayOf('2026-12-31')
const request = (scenario: Scenario = {}) => ({ baseline: starting, scenario, lastDay })

/** Longest spell of guns as the limit, counted from the words of each row. */
function longestSpell(scenario: Scenario): number {
  const result = runOf(scenario)
  let longest = 0
  let spell = 0
  result.limits('ukraine.limit').forEach((word, k) => {
    if (k === result.steps || result.tables.days[k]! > lastDay) return
    spell = word === 'guns' ? spell + 7 : 0
    longest = Math.max(longest, spell)
  })
  return longest
}

test('guns and shells are counted week by week, up to the day told', () => {
  const slow: Scenario = { parameters: { repairTime: 4 } }
  const told = runOf(slow)
  const count = (wanted: string) =>
    told
      .limits('ukraine.limit')
      .filter((word, k) => k < told.steps && told.tables.days[k]! <= lastDay && word === wanted)
      .length
  const result = run(starting, slow)
  expect(count('guns')).toBeGreaterThan(0)
  expect(gunLimit(result, lastDay)).toEqual({
    weeks: count('guns'),
    longestDays: longestSpell(slow),
  })
  expect(shellLimitWeeks(result, lastDay)).toBe(count('stock'))
  expect(gunLimit(result, dayOf('2022-01-15'))).toEqual({ weeks: 0, longestDays: 0 })
})

test('the tipping point is the shortest of all repair times at which guns limit for four weeks', () => {
  const { kind, stop } = finished(repairTipping(request()))
  const tips = Array.from({ length: 116 }, (_, i) => (i + 5) / 10).filter(
    (repairTime) => longestSpell({ parameters: { repairTime } }) >= 28,
  )
  expect(kind).toBe('at')
  expect(stop).toBe(tips[0])
  // From there on guns stay the limit: what the sentence says.
  expect(tips).toHaveLength(Math.round((12 - stop!) / 0.1) + 1)
})

test('four weeks in a row are enough, and one is not', () => {
  const hardy = { roundsPerBreakdown: 2400 }
  const { stop } = finished(repairTipping(request({ parameters: hardy })))
  expect(longestSpell({ parameters: { ...hardy, repairTime: stop! } })).toBe(28)
  const tougher = { roundsPerBreakdown: 2000 }
  const later = finished(repairTipping(request({ parameters: tougher }))).stop!
  const before = Number((later - 0.1).toFixed(1))
  expect(longestSpell({ parameters: { ...tougher, repairTime: before } })).toBe(7)
})

test('fewer guns bring it about as well, and the fewest do', () => {
  const { stop } = finished(deliveryTipping(request()))
  const at = (factor: number): Scenario => ({
    interventions: [{ parameter: 'gunDeliveries', factor, from: '2022-01-02' }],
  })
  expect(longestSpell(at(stop!))).toBeGreaterThanOrEqual(28)
  expect(longestSpell(at(Number((stop! + 0.05).toFixed(2))))).toBeLessThan(28)
})

test('where nothing is fired guns never limit, and where there are none they always do', () => {
  const quiet = request({ parameters: { need: 0 } })
  expect(finished(repairTipping(quiet))).toEqual({ kind: 'never', stop: null })
  const none = request({
    interventions: [{ parameter: 'gunDeliveries', factor: 0, from: '2022-01-02' }],
  })
  expect(finished(repairTipping(none)).kind).toBe('always')
})

test('each stop is a slice, so that a page can breathe', () => {
  const slices = repairTipping(request())
  expect(slices.next().done).toBe(false)
})
