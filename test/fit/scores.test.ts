import { expect, test } from 'vitest'
import { bandOf, errorsOf, holds, median, theilParts } from '../../src/model/fit/scores.ts'

const point = (published: number, value: number) => ({
  target: { least: published, most: published },
  value,
})

test('median absolute error, RMSE and Theil’s U of three guesses, worked by hand', () => {
  const errors = errorsOf([point(100, 110), point(200, 160), point(400, 400)])!
  expect(errors.n).toBe(3)
  // 10 %, 20 %, 0 %.
  expect(errors.medianAbsolutePercent).toBeCloseTo(10)
  expect(errors.rmse).toBeCloseTo(Math.sqrt((100 + 1600) / 3))
  const roots =
    Math.sqrt((12_100 + 25_600 + 160_000) / 3) + Math.sqrt((10_000 + 40_000 + 160_000) / 3)
  expect(errors.theilU).toBeCloseTo(errors.rmse / roots)
  expect(errors.theilParts).toBeNull()
})

test('a guess inside a published range has no error; outside, the gap to the nearer end', () => {
  const target = { least: 100, most: 200 }
  expect(errorsOf([{ target, value: 150 }])!.rmse).toBe(0)
  expect(errorsOf([{ target, value: 250 }])!.medianAbsolutePercent).toBe(25)
})

test('of no guess there is no score', () => {
  expect(errorsOf([])).toBeNull()
})

test('Theil’s parts: an even shift is all bias, a wider swing all variance, a reversal all covariance', () => {
  expect(theilParts([3, 4, 5], [1, 2, 3])).toMatchObject({ bias: 1, variance: 0 })
  const wider = theilParts([-2, 0, 2], [-1, 0, 1])!
  expect(wider.bias).toBe(0)
  expect(wider.variance).toBeCloseTo(1)
  const reversed = theilParts([1, 0, -1], [-1, 0, 1])!
  expect(reversed.covariance).toBeCloseTo(1)
})

test('Theil’s parts add up to 1, and are told from twelve points on', () => {
  const guesses = Array.from({ length: 12 }, (_, i) => point(10 + i * i, 20 + 7 * ((i * 5) % 11)))
  const { bias, variance, covariance } = errorsOf(guesses)!.theilParts!
  expect(bias + variance + covariance).toBeCloseTo(1, 12)
  expect(errorsOf(guesses.slice(1))!.theilParts).toBeNull()
})

test('the 80 % band of the values 0 to 10 is 1 to 9', () => {
  const values = Float32Array.from([10, 3, 7, 0, 5, 1, 9, 2, 8, 4, 6])
  expect(bandOf(values)).toEqual({ low: 1, median: 5, high: 9 })
})

test('a band holds a point between its ends, and a range or bound that it touches', () => {
  const band = { low: 10, high: 20 }
  expect(holds(band, { least: 20, most: 20 })).toBe(true)
  expect(holds(band, { least: 21, most: 21 })).toBe(false)
  expect(holds(band, { least: 18, most: 40 })).toBe(true)
  expect(holds(band, { least: -Infinity, most: 9 })).toBe(false)
})

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
})
