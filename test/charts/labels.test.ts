import { expect, test } from 'vitest'
import { apart, lowerBy } from '../../src/components/charts/endLabels.ts'

test('names that have room stay beside their lines’ ends', () => {
  expect(apart([120, 20, 70])).toEqual([120, 20, 70])
})

test('names of one line stand at least 16 pixels apart, in the order of their lines', () => {
  expect(apart([52, 50])).toEqual([66, 50])
  expect(apart([50, 50, 50])).toEqual([50, 66, 82])
})

test('a name of two lines takes 13 more, half of them above its middle', () => {
  const lines = [2, 1, 1]
  expect(apart([50, 52, 54], (i) => lines[i]!)).toEqual([50, 72.5, 88.5])
})

test('on a chart names stand over their lines’ ends, those that were moved under them; none covers another', () => {
  const onChart = (heights: readonly number[]) =>
    apart(heights).map((end, i) => end + lowerBy(end - heights[i]!, 1))
  expect(onChart([60])).toEqual([50])
  expect(onChart([60, 60])).toEqual([50, 71])
  expect(onChart([60, 75])).toEqual([50, 86])
  expect(onChart([60, 60, 60])).toEqual([50, 71, 87])
})
