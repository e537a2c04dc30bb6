import { expect, test } from 'vitest'
import { linePath } from '../../src/components/charts/linePath.ts'
import { heightAt, pointsOf } from './pathPoints.ts'

test('a straight line is its two ends', () => {
  expect(linePath([0, 10, 20, 30], [100, 90, 80, 70])).toBe('M0 100l30-30')
})

test('a line turns where it bends, in steps of tenths', () => {
  expect(linePath([0, 10, 20, 30.25], [5, 5, 55, 55.04])).toBe('M0 5l10 0 10 50 10.3 0')
})

test('one row is a point', () => {
  expect(linePath([3], [4])).toBe('M3 4')
})

test('the lowest row stays, however near the line passes', () => {
  expect(pointsOf(linePath([0, 10, 20], [50, 50.1, 50]))).toEqual([
    [0, 50],
    [10, 50.1],
    [20, 50],
  ])
})

test('every row of a curve lies within a fifth of a pixel of the line, drawn with a third of its points or fewer', () => {
  const xs = Array.from({ length: 261 }, (_, k) => (k * 1000) / 260)
  const ys = xs.map((x) => 100 + 80 * Math.sin(x / 150))
  const points = pointsOf(linePath(xs, ys))
  expect(points.length).toBeLessThan(261 / 3)
  xs.forEach((x, k) => {
    expect(Math.abs(heightAt(points, x) - ys[k]!)).toBeLessThan(0.2)
  })
})

test('a path is read alike in places and in steps', () => {
  const points = [
    [0, 5],
    [10, 5],
    [20, 55],
    [20, 50.5],
  ]
  for (const path of ['M0,5L10,5L20,55L20,50.5', 'M0 5l10 0 10 50 0-4.5', 'M0 5h10l10 50v-4.5'])
    expect(pointsOf(path)).toEqual(points)
})
