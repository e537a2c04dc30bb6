import { describe, expect, test } from 'vitest'
import { parameters, type ParameterId } from '../../src/data/parameters.ts'
import { gridOf, monthlyDates, stopsOf } from '../../src/model/answers/stops.ts'
import { starting } from '../model/starting.ts'

const context = { baseline: starting, scenario: {} }

describe.each(parameters.map(({ id, min, max, step }) => [id, min, max, step] as const))(
  'The stops of %s',
  (id, min, max, step) => {
    const stops = stopsOf({ id, how: 'set' }, context) as number[]

    test('are at most 400, rise, and hold both ends and the baseline', () => {
      expect(stops.length).toBeLessThanOrEqual(400)
      expect(stops.length).toBeGreaterThanOrEqual(Math.min(150, Math.floor((max - min) / step)))
      expect(stops).toEqual([...new Set(stops)].sort((a, b) => a - b))
      expect([stops[0], stops.at(-1)]).toEqual([min, max])
      const standing = starting[id as ParameterId]
      if (typeof standing === 'number') expect(stops).toContain(standing)
    })

    test('lie on the step that a link can say, the baseline apart', () => {
      for (const stop of stops.filter((each) => each !== starting[id as ParameterId]))
        expect(Math.abs(stop / step - Math.round(stop / step))).toBeLessThan(1e-6)
    })
  },
)

test('0 to 400,000 by the thousand loses two of its 401 stops, at the top, to hold one more', () => {
  const stops = gridOf({ min: 0, max: 400_000, step: 1000, most: 400, with: [14_400] })
  expect(stops.length).toBe(400)
  expect(stops.slice(13, 17)).toEqual([13_000, 14_000, 14_400, 15_000])
  expect(stops.slice(-5)).toEqual([394_000, 395_000, 396_000, 398_000, 400_000])
})

test('A range of many steps keeps the round ones', () => {
  expect(gridOf({ min: 100, max: 10_000, step: 10, most: 30, with: [805, 20_000, null] })).toEqual([
    100, 500, 805, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000,
    7500, 8000, 8500, 9000, 9500, 10_000,
  ])
  expect(gridOf({ min: 0.8, max: 1.6, step: 0.25, most: 40, with: [] })).toEqual([
    0.8, 1, 1.25, 1.5, 1.6,
  ])
})

test('A lever from a date holds what the baseline has on that date, and what the reader has set', () => {
  const scenario = {
    parameters: { 'europe.orders': 61_234 },
    interventions: [{ parameter: 'us.orders' as const, value: 71_234, from: '2023-01-01' }],
  }
  const orders = stopsOf(
    { id: 'us.orders', how: 'from', from: '2022-02-01' },
    { ...context, scenario },
  )
  expect(orders).toEqual(expect.arrayContaining([14_400, 71_234]))
  const europe = stopsOf({ id: 'europe.orders', how: 'set' }, { ...context, scenario })
  expect(europe).toContain(61_234)
})

test('A factor goes from 0 to 2 by hundredths', () => {
  const stops = stopsOf({ id: 'need', how: 'factor', from: '2022-01-02' }, context)
  expect(stops.length).toBe(201)
  expect([stops[0], stops[1], stops[100], stops[200]]).toEqual([0, 0.01, 1, 2])
})

test('Dates are the day that begins each month, up to the end', () => {
  expect(monthlyDates('2022-05-01')).toEqual([
    '2022-02-01',
    '2022-03-01',
    '2022-04-01',
    '2022-05-01',
  ])
  expect(monthlyDates('2023-01-31').slice(-2)).toEqual(['2022-12-01', '2023-01-01'])
  expect(monthlyDates('2022-01-20')).toEqual([])
  expect(monthlyDates('2049-12-31').length).toBe(335)
  expect(monthlyDates('2023-12-31', 12).slice(0, 3)).toEqual([
    '2022-02-01',
    '2022-04-01',
    '2022-06-01',
  ])
})
