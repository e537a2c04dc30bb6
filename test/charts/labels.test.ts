import { expect, test } from 'vitest'
import { apart } from '../../src/components/charts/endLabels.ts'

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
