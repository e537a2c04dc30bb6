import { quantileSorted } from 'd3-array'
import { describe, expect, test } from 'vitest'
import { LEVELS, Quantiles } from '../../src/model/ensemble/bands.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { Generator } from '../../src/model/ensemble/generator.ts'
import { requestOf } from './requests.ts'

const quantilesOf = (values: Float32Array, levels = LEVELS) => {
  const out = new Float64Array(levels.length)
  new Quantiles(values.length, levels).of(values, out)
  return Array.from(out)
}

test('uses the R-7 method', () => {
  expect(quantilesOf(Float32Array.of(3, 1, 4, 2), [0, 0.25, 0.5, 0.9, 1])).toEqual([
    1, 1.75, 2.5, 3.7, 4,
  ])
  expect(quantilesOf(Float32Array.of(5), [0.05, 0.5, 0.95])).toEqual([5, 5, 5])
})

const generator = new Generator(11, 'bands')
const spread: [name: string, value: (i: number) => number][] = [
  ['even', () => generator.share()],
  ['of many magnitudes', () => 1 / (1e-6 + generator.share())],
  ['all alike', () => 4],
  ['few and often', () => Math.floor(generator.share() * 3)],
  ['one far out', (i) => (i === 0 ? 1e9 : generator.share())],
  ['rising', (i) => i],
  ['below nothing', () => -generator.share() * 1e6],
]

describe('gives exactly what sorting gives', () => {
  for (const count of [1, 2, 7, 300, 1000, 1024, 10_000])
    test.each(spread)(`of ${count} values, %s`, (_, value) => {
      const values = Float32Array.from({ length: count }, (_, i) => value(i))
      const before = values.slice()
      const sorted = Array.from(values).toSorted((a, b) => a - b)
      expect(quantilesOf(values)).toEqual(LEVELS.map((level) => quantileSorted(sorted, level)))
      expect(values).toEqual(before)
    })
})

test('the bands of an ensemble lie one above the other, row by row', () => {
  const { bands, days } = runEnsemble(requestOf({}, { members: 60, keepEvery: 4 }))
  for (const band of Object.values(bands)) {
    expect(band).toHaveLength(LEVELS.length * days.length)
    for (let row = 0; row < days.length; row++)
      for (let l = 1; l < LEVELS.length; l++)
        expect(band[l * days.length + row]).toBeGreaterThanOrEqual(
          band[(l - 1) * days.length + row]!,
        )
  }
})
