import { describe, expect, test } from 'vitest'
import { finished } from '../../src/model/answers/finished.ts'
import { alone, jointShareOf, NEUTRAL, withJointShare } from '../../src/model/jointBuying.ts'
import {
  jointEnds,
  jointMapInSlices,
  jointMore,
  longestDelayThatPays,
  MAP_DELAYS,
  MAP_SHARES,
  paysAt,
  type JointMap,
} from '../../src/model/jointMap.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { dayOf } from '../../src/model/time.ts'
import { runOf, starting } from './starting.ts'

const BY = '2026-12-31'
const scenario = withJointShare({}, 1)
const request = { baseline: starting, scenario, lastDay: dayOf(BY) }
const short = (each: Scenario) => runOf(each).on('ukraine.shortfall', BY)

test('a share bought jointly is an intervention of February 2023, and alone is a share of 0', () => {
  expect(jointShareOf({})).toEqual({ share: 0, from: '2023-02-01' })
  expect(jointShareOf(scenario)).toEqual({ share: 1, from: '2023-02-01' })
  expect(short(alone(scenario))).toBe(short({}))
})

test('another share keeps the reader’s date, ramp and other changes', () => {
  const own: Scenario = {
    parameters: { scrapShare: 0.1, 'europe.jointShare': 0.3 },
    interventions: [
      { parameter: 'need', factor: 1.1, from: '2023-01-01' },
      { parameter: 'europe.jointShare', value: 0.5, from: '2024-01-01', rampMonths: 6 },
    ],
  }
  expect(withJointShare(own, 0.2)).toEqual({
    parameters: { scrapShare: 0.1 },
    interventions: [
      { parameter: 'need', factor: 1.1, from: '2023-01-01' },
      { parameter: 'europe.jointShare', value: 0.2, from: '2024-01-01', rampMonths: 6 },
    ],
  })
})

test('with no effect of its own, joint buying from a date on which contracts are as long changes nothing', () => {
  const neutral: Scenario = {
    parameters: { ...NEUTRAL, 'europe.contractYears': NEUTRAL.jointContractYears },
    interventions: [{ parameter: 'europe.jointShare', value: 1, from: '2023-02-01' }],
  }
  expect(short(neutral)).toBeCloseTo(short(alone(neutral)), 6)
})

describe('the map', () => {
  const map = finished(jointMapInSlices(request))

  test('has each pair’s own run in its cell', () => {
    expect(map.alone).toBe(short({}))
    for (const row of [0, 4, 7, MAP_DELAYS.length - 1])
      for (const column of [0, 4, MAP_SHARES.length - 1]) {
        const pair: Scenario = {
          parameters: { jointDelay: MAP_DELAYS[row]! },
          interventions: [
            { parameter: 'europe.jointShare', value: MAP_SHARES[column]!, from: '2023-02-01' },
          ],
        }
        expect(map.more[row]![column]).toBe(short(pair) - short({}))
      }
  })

  test('covers delays from none to the end of their range, and shares to all', () => {
    expect(MAP_DELAYS[0]).toBe(0)
    expect(MAP_DELAYS.at(-1)).toBe(12)
    expect(MAP_SHARES).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
  })
})

test('it pays where fewer rounds are missing: read off a map by hand', () => {
  const row = (paying: number) => MAP_SHARES.map((_, i) => (i < paying ? -1 : 2))
  const map: JointMap = { alone: 100, more: [row(10), row(10), row(5), row(0)] }
  expect(paysAt(map).map(({ kind, intervals }) => [kind, intervals[0]?.to])).toEqual([
    ['all', 1],
    ['all', 1],
    ['upTo', 0.5],
    ['none', undefined],
  ])
  expect(longestDelayThatPays(map)).toBe(1)
  expect(longestDelayThatPays({ ...map, more: [row(3)] })).toBeNull()
})

describe('the four assumed numbers', () => {
  const { more, ends } = jointEnds(request)

  test('each end and each effect switched off is its own run', () => {
    expect(more).toBe(short(scenario) - short({}))
    expect(more).toBe(jointMore(request))
    const [delay] = ends
    const at = (jointDelay: number) =>
      short({ ...scenario, parameters: { jointDelay } }) - short({})
    expect(delay).toEqual({ id: 'jointDelay', without: at(0), low: at(4), high: at(12) })
  })

  test('a number that the reader sets is no longer assumed', () => {
    const own = { ...scenario, parameters: { jointDiscount: 0.05 } }
    const set = jointEnds({ ...request, scenario: own }).ends.filter(({ low }) => low === null)
    expect(set.map(({ id }) => id)).toEqual(['jointDiscount'])
  })
})
