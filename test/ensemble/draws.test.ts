import { describe, expect, test } from 'vitest'
import { drawMembers, strata } from '../../src/model/ensemble/draws.ts'
import { Generator } from '../../src/model/ensemble/generator.ts'
import { endingAt, triangularQuantile } from '../../src/model/ensemble/triangle.ts'
import { uncertainRows, type Range } from '../../src/model/ensemble/uncertain.ts'
import { completeScenario, type Scenario } from '../../src/model/scenario.ts'
import type { ParameterId } from '../../src/data/parameters.ts'
import { starting } from '../model/starting.ts'
import { ranges } from './requests.ts'

const members = 500

function drawn(scenario: Scenario = {}, own: readonly Range[] = ranges, vary?: ParameterId[]) {
  const complete = completeScenario(starting, scenario)
  const rows = uncertainRows(complete, scenario, vary, own)
  const { values } = drawMembers(rows, members, 7, complete)
  return {
    ids: rows.map(({ id }) => id),
    of: (id: ParameterId) => {
      const r = rows.findIndex((row) => row.id === id)
      return values.subarray(r * members, (r + 1) * members)
    },
  }
}

describe('the triangle', () => {
  const triangle = { low: 0, best: 2, high: 8 }
  test.each([
    [0, 0],
    [0.0625, 1], // a quarter of the way up the short side: (1 − 0)² / (8 × 2)
    [0.25, 2], // the share below the likeliest value: 2 / 8
    [0.8125, 5], // 1 − (8 − 5)² / (8 × 6)
    [1, 8],
  ])('a share of %d lies below %d', (share, value) => {
    expect(triangularQuantile(triangle, share)).toBeCloseTo(value, 12)
  })
  test('may lean wholly to one side, or have no width', () => {
    expect(triangularQuantile({ low: 1, best: 1, high: 5 }, 0)).toBe(1)
    expect(triangularQuantile({ low: 1, best: 5, high: 5 }, 1)).toBe(5)
    expect(triangularQuantile({ low: 1, best: 5, high: 5 }, 0.25)).toBe(3)
    expect(triangularQuantile({ low: 3, best: 3, high: 3 }, 0.7)).toBe(3)
  })
  test('ends where it is told to', () => {
    expect(endingAt(3, triangle)).toEqual({ low: 0, best: 2, high: 3 })
    expect(endingAt(1, triangle)).toEqual({ low: 0, best: 1, high: 1 })
    expect(endingAt(9, triangle)).toEqual(triangle)
  })
})

describe('the hypercube', () => {
  test('draws once from each stratum of a row', () => {
    const found = Array.from(strata(members, 3, 'need'), (share) => Math.floor(share * members))
    expect(found.toSorted((a, b) => a - b)).toEqual(Array.from({ length: members }, (_, i) => i))
    expect(found).not.toEqual(found.toSorted((a, b) => a - b))
  })
  test('orders the strata of each row in its own way', () => {
    const need = strata(members, 3, 'need')
    const payback = strata(members, 3, 'payback')
    const product = need.reduce((sum, x, i) => sum + (x - 0.5) * (payback[i]! - 0.5), 0)
    expect(Math.abs((12 * product) / members)).toBeLessThan(0.15)
  })
  test('gives the same numbers for a seed, and others for another', () => {
    expect(strata(8, 1, 'need')).toEqual(strata(8, 1, 'need'))
    expect(strata(8, 1, 'need')).not.toEqual(strata(8, 2, 'need'))
  })
  test('a permutation puts each number in each place about as often', () => {
    const generator = new Generator(5, 'places')
    const seen = Array.from({ length: 4 }, () => [0, 0, 0, 0])
    for (let i = 0; i < 4000; i++)
      generator.permutation(4).forEach((number, place) => seen[place]![number]!++)
    for (const count of seen.flat()) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})

describe('what varies', () => {
  test('every row with a range, within its range', () => {
    const { ids, of } = drawn()
    expect(ids).toHaveLength(ranges.length)
    for (const { id, low, high } of ranges) {
      expect(Math.min(...of(id)), id).toBeGreaterThanOrEqual(id === 'europe.drawWeight' ? 0 : low!)
      expect(Math.max(...of(id)), id).toBeLessThanOrEqual(high!)
    }
  })
  test('not what the reader has set, but what stands under an intervention', () => {
    const { ids } = drawn({
      parameters: { 'us.stock0': 2e6, need: [['2022-01-01', 1e5]] },
      interventions: [{ parameter: 'europe.orders', value: 2e5, from: '2023-01-01' }],
    })
    expect(ids).not.toContain('us.stock0')
    expect(ids).not.toContain('need')
    expect(ids).toContain('europe.orders')
  })
  test('only what is asked for, and letting one more vary draws no other again', () => {
    const one = drawn({}, ranges, ['us.stock0'])
    const two = drawn({}, ranges, ['us.stock0', 'payback'])
    expect(one.ids).toEqual(['us.stock0'])
    expect(one.of('us.stock0')).toEqual(two.of('us.stock0'))
  })
  test('not a row without a range', () => {
    const none: Range = { id: 'payback', best: 18, low: null, high: null }
    expect(drawn({}, [none]).ids).toEqual([])
  })
})

describe('the bounds that two rows share', () => {
  const weights: Range[] = [
    { id: 'europe.drawWeight', best: 0.4, low: 0.3, high: 0.6 },
    { id: 'us.drawWeight', best: 0.6, low: 0.3, high: 0.9 },
  ]
  test('draw weights are together at most 1, in whatever order the rows come', () => {
    for (const rows of [weights, weights.toReversed()]) {
      const { of } = drawn({}, rows)
      const sums = of('us.drawWeight').map((us, i) => us + of('europe.drawWeight')[i]!)
      expect(Math.max(...sums)).toBeLessThanOrEqual(1 + 1e-12)
      expect(Math.max(...of('us.drawWeight'))).toBeGreaterThan(0.85)
    }
  })
  test('where Europe’s weight is set, the American ends at what it leaves', () => {
    const { of } = drawn({ parameters: { 'europe.drawWeight': 0.5 } }, weights)
    expect(Math.max(...of('us.drawWeight'))).toBeLessThanOrEqual(0.5)
    expect(Math.max(...of('us.drawWeight'))).toBeGreaterThan(0.45)
  })
  test('guns break no faster than the drawn rate of fire allows', () => {
    const { of } = drawn({ stepDays: 10 }, [
      { id: 'roundsPerBreakdown', best: 1500, low: 1000, high: 2000 },
      { id: 'fireRate', best: 66, low: 50, high: 90 },
    ])
    of('roundsPerBreakdown').forEach((rounds, i) =>
      expect(rounds).toBeGreaterThanOrEqual(20 * of('fireRate')[i]!),
    )
  })
  test('a time is never shorter than its least number of steps', () => {
    const { of } = drawn({ stepDays: 10 }, [{ id: 'rationTime', best: 0.7, low: 0.3, high: 1 }])
    expect(Math.min(...of('rationTime'))).toBeCloseTo(20 / 30.4375, 12)
  })
})
