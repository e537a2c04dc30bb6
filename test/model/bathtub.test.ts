import { expect, test } from 'vitest'
import { BATHTUB_CASES, OWN_TUB } from '../../src/data/bathtubCases.ts'
import { fillTub, ramp } from '../../src/model/bathtub.ts'

test('the level moves by what flows in less what flows out', () => {
  const { level, net } = fillTub({ start: 100, inflow: [10, 20, 60], outflow: [30, 30, 30] })
  expect(net).toEqual([-20, -10, 30])
  expect(level).toEqual([100, 80, 70, 100])
})

test('a stock gives no more than it holds and gets', () => {
  const tub = fillTub({ start: 25, inflow: [10, 10, 10], outflow: [30, 30, 30] })
  expect(tub.level).toEqual([25, 5, 0, 0])
  expect(tub.outflow).toEqual([30, 15, 10])
  expect(tub.wanted).toEqual([30, 30, 30])
})

test('nothing is made or lost, whatever is set', () => {
  const { min, max, step } = OWN_TUB.grid
  for (let inflow = min; inflow <= max; inflow += step)
    for (let out = min; out <= max; out += step) {
      const flows = { inflow: ramp(inflow, max - inflow, 12, 1000), outflow: ramp(out, out, 12, 1) }
      const { level, ...tub } = fillTub({ start: OWN_TUB.start, ...flows })
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
      expect(level.at(-1)).toBe(OWN_TUB.start + sum(tub.inflow) - sum(tub.outflow))
      expect(Math.min(...level)).toBeGreaterThanOrEqual(0)
    }
})

test('a ramp runs from one value to the other in whole grains', () => {
  expect(ramp(0, 11_000, 12, 1000)).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((k) => k * 1000),
  )
  expect(ramp(5, 5, 3, 5)).toEqual([5, 5, 5])
  expect(ramp(100, 0, 3, 1)).toEqual([100, 50, 0])
})

const pairs = (values: readonly number[]) => values.slice(1).map((value, k) => value - values[k]!)

test.each(BATHTUB_CASES.filter(({ id }) => id !== 'peaking'))(
  '$id: the inflow rises in every step, and the level falls in every step',
  (flows) => {
    const { inflow, level } = fillTub(flows)
    expect(pairs(inflow).every((change) => change > 0)).toBe(true)
    expect(pairs(level).every((change) => change < 0)).toBe(true)
    expect(level.at(-1)).toBeGreaterThan(0)
  },
)

test('peaking: the inflow peaks half-way and ends below its beginning, and the level rises in every step', () => {
  const { inflow, level } = fillTub(BATHTUB_CASES.find(({ id }) => id === 'peaking')!)
  expect(inflow.indexOf(Math.max(...inflow))).toBe(5)
  expect(pairs(inflow).every((change, k) => (k < 5 ? change > 0 : change < 0))).toBe(true)
  expect(inflow.at(-1)).toBeLessThan(inflow[0]!)
  expect(pairs(level).every((change) => change > 0)).toBe(true)
})
