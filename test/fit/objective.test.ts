import { expect, test } from 'vitest'
import { comparisonsOf } from '../../src/model/fit/compare.ts'
import { comparisonError, objectiveOf, relativeError } from '../../src/model/fit/objective.ts'
import { published, row, runOf } from './runOf.ts'

const day = ['2022-01-01', '2022-01-01'] as const
const at = (value: number, id = 'a') => published(id, day, { value })

test('half and double cost the same, nothing costs all, and a hit costs nothing', () => {
  const target = { least: 100, most: 100 }
  expect(relativeError(target, 50)).toBe(-0.5)
  expect(relativeError(target, 200)).toBe(0.5)
  expect(relativeError(target, 0)).toBe(-1)
  expect(relativeError(target, 100)).toBe(0)
})

test('inside a range costs nothing; outside, the gap to the nearer end', () => {
  const target = { least: 100, most: 200 }
  expect(relativeError(target, 150)).toBe(0)
  expect(relativeError(target, 400)).toBe(0.5)
  expect(relativeError({ least: -Infinity, most: 100 }, 5)).toBe(0)
  expect(relativeError({ least: 100, most: Infinity }, 80)).toBeCloseTo(-0.2)
})

test('the points of a series count alike; levels and increments of a running total half each', () => {
  const [levels] = comparisonsOf(
    { 'a-series': [at(100), at(400, 'b')] },
    [row('us.production')],
    () => false,
  )
  expect(comparisonError(levels!, runOf({ production: [200] }))).toBe(0.5)
  const [total] = comparisonsOf(
    {
      'a-series': [at(100), published('b', ['2022-01-11', '2022-01-11'], { value: 200 })],
    },
    [row('us.delivered')],
    () => true,
  )
  // Levels 100 and 300 (error 0 and 1/3), increment 200 against 100 (error 1/2).
  expect(comparisonError(total!, runOf({ delivered: [100, 300] }))).toBeCloseTo((1 / 6 + 1 / 2) / 2)
})

test('bounds count as the worst that is broken', () => {
  const [ceilings] = comparisonsOf(
    { 'a-series': [at(100), at(400, 'b'), at(50, 'c')] },
    [row('us.production', { bound: 'most' })],
    () => false,
  )
  expect(comparisonError(ceilings!, runOf({ production: [200] }))).toBe(0.75)
})

test('each curve of the model counts alike, however many points and series stand beside it', () => {
  const run = runOf({ production: [200], capacity: [100] })
  const comparisons = comparisonsOf(
    { many: [at(100), at(100, 'b')], few: [at(200, 'c')], other: [at(100, 'd')] },
    [
      row('us.production', { series: 'many' }),
      row('us.production', { series: 'few' }),
      row('us.capacity', { series: 'other' }),
    ],
    () => false,
  )
  expect(objectiveOf(comparisons, run)).toBe((0.5 * 0.5 + 0.5 * 0 + 1 * 0) / 2)
})
