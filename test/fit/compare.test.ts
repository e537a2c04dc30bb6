import { expect, test } from 'vitest'
import { comparisons } from '../../src/data/comparisons.ts'
import { observations } from '../../src/data/published.ts'
import { comparisonsOf, endAfter, isPoint, valuesOf } from '../../src/model/fit/compare.ts'
import { SERIES } from '../../src/model/columns.ts'
import { published, row, runOf } from './runOf.ts'

const one = (
  rows: Parameters<typeof comparisonsOf>[1],
  points: ReturnType<typeof published>[],
  cumulative = false,
) => comparisonsOf({ 'a-series': points }, rows, () => cumulative)

test('a rate on a day is that of the step it falls in', () => {
  const [comparison] = one(
    [row('us.production')],
    [
      published('a', ['2022-01-01', '2022-01-01'], { value: 1 }),
      published('b', ['2022-01-20', '2022-01-20'], { value: 1 }),
      published('c', ['2022-01-21', '2022-01-21'], { value: 1 }),
    ],
  )
  expect([...valuesOf(comparison!, runOf({ production: [100, 200, 400] }))]).toEqual([
    100, 200, 400,
  ])
})

test('a rate over an interval is its mean, day by day', () => {
  const [comparison] = one(
    [row('us.production')],
    [published('a', ['2022-01-06', '2022-01-25'], { value: 1 })],
  )
  // Five days at 100, ten at 200, five at 400.
  expect([...valuesOf(comparison!, runOf({ production: [100, 200, 400] }))]).toEqual([225])
})

test('a running total grows evenly within a step, and is compared on what came between two points, too', () => {
  const [comparison] = one(
    [row('us.delivered')],
    [
      published('a', ['2022-01-06', '2022-01-06'], { value: 60 }),
      published('b', ['2022-01-21', '2022-01-21'], { value: 250 }),
    ],
    true,
  )
  expect(
    comparison!.targets.map(({ id, measure, least, most }) => [id, measure, least, most]),
  ).toEqual([
    ['a', 'level', 60, 60],
    ['b', 'level', 250, 250],
    ['b', 'increment', 190, 190],
  ])
  expect([...valuesOf(comparison!, runOf({ delivered: [0, 100, 300] }))]).toEqual([50, 300, 250])
})

test('flows are added up from the start, with what belongs to them, each until its date', () => {
  const [comparison] = one(
    [
      row('us.exports', {
        accumulate: true,
        plus: [{ model: 'us.drawdown' }, { model: 'elsewhere', until: '2022-01-11' }],
      }),
    ],
    [published('a', ['2022-01-21', '2022-01-21'], { value: 1 })],
    true,
  )
  const run = runOf({ exports: [10, 10, 10], drawdown: [4, 6, 8] }, [100, 100, 100])
  // Half a month of 10 + 4 + 100, then half a month of 10 + 6.
  expect([...valuesOf(comparison!, run)]).toEqual([65])
})

test('units: what was published is multiplied by the factor', () => {
  const [comparison] = one(
    [row('us.production', { factor: 1 / 12 })],
    [published('a', ['2022-01-01', '2022-01-01'], { low: 120, high: 240 })],
  )
  expect(comparison!.targets[0]).toMatchObject({ least: 10, most: 20 })
  expect(isPoint(comparison!.targets[0]!)).toBe(false)
})

test('a conflict stays two points, and one end of a range leaves the other open', () => {
  const [comparison] = one(
    [row('us.production')],
    [
      published('a', ['2022-01-01', '2022-01-01'], { value: 100 }),
      published('b', ['2022-01-01', '2022-01-01'], { value: 300 }),
      published('c', ['2022-01-01', '2022-01-01'], { high: 200 }),
    ],
  )
  expect(comparison!.targets.map(({ least, most }) => [least, most])).toEqual([
    [100, 100],
    [300, 300],
    [-Infinity, 200],
  ])
})

test('what counts other rounds, too, is a ceiling; what leaves some out, a floor; the rest is left aside', () => {
  const points = [published('a', ['2022-01-01', '2022-01-01'], { value: 100 })]
  const [most] = one([row('us.production', { likeWithLike: false, bound: 'most' })], points)
  const [least] = one([row('us.production', { bound: 'least' })], points)
  expect(most!.targets[0]).toMatchObject({ least: -Infinity, most: 100 })
  expect(least!.targets[0]).toMatchObject({ least: 100, most: Infinity })
  expect(one([row('us.production', { likeWithLike: false })], points)).toEqual([])
})

const all = comparisonsOf(observations, comparisons, (id) => id === 'us-given')

test('no promise, no price and no share is compared', () => {
  for (const { series } of all) expect(series).not.toMatch(/promise|price|share|million|russia/)
})

test('every series of the model that is added to a comparison is reported', () => {
  for (const { plus = [] } of comparisons)
    for (const { model } of plus) expect(SERIES).toContain(model)
})

test('a run for comparison ends after the last figure', () => {
  expect(endAfter(all) > '2025-10-31').toBe(true)
})
