import { describe, expect, test } from 'vitest'
import { leverText, parseLever, scenarioAt, type Lever } from '../../src/model/answers/lever.ts'
import { frontier } from '../../src/model/answers/frontier.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { solve } from '../../src/model/answers/solve.ts'
import { Refusal } from '../../src/model/refusal.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { starting } from '../model/starting.ts'

describe('A lever is written as a short text and read back', () => {
  test.each<[text: string, lever: Lever]>([
    ['us.reserveFloor', { id: 'us.reserveFloor', how: 'set' }],
    ['us.fixedOutput_2023-03-01', { id: 'us.fixedOutput', how: 'from', from: '2023-03-01' }],
    [
      'us.fixedOutput_2023-03-01_6',
      { id: 'us.fixedOutput', how: 'from', from: '2023-03-01', rampMonths: 6 },
    ],
    ['need_x_2022-01-02', { id: 'need', how: 'factor', from: '2022-01-02' }],
    ['europe.orders_150000_date', { id: 'europe.orders', how: 'date', value: 150_000 }],
    ['need_x1.5_date_0.5', { id: 'need', how: 'date', factor: 1.5, rampMonths: 0.5 }],
  ])('%s', (text, lever) => {
    expect(parseLever(text)).toEqual(lever)
    expect(leverText(lever)).toBe(text)
  })

  test.each([
    'us.nothing',
    'us.stock0_',
    'us.orders_yesterday',
    'us.orders_x',
    'us.orders_x_2023-02-30',
    'us.orders_2023-03-01_6_7',
    'us.orders_2023-03-01_six',
    'us.orders_-1_date',
    'us.orders_1e5_date',
  ])('“%s” is refused by a sentence', (text) => {
    expect(() => parseLever(text)).toThrow(Refusal)
    expect(() => parseLever(text)).toThrow(`"${text}"`)
  })
})

describe('A lever at a stop', () => {
  const scenario: Scenario = {
    parameters: { 'us.stock0': 2e6 },
    interventions: [
      { parameter: 'us.fixedOutput', value: 30_000, from: '2022-06-01', rampMonths: 2 },
      { parameter: 'need', factor: 1.2, from: '2023-01-01' },
      { parameter: 'us.fixedOutput', value: null, from: '2024-01-01' },
    ],
    end: '2026-12-31',
  }

  test('sets a parameter, and leaves the rest', () => {
    expect(scenarioAt(scenario, { id: 'us.stock0', how: 'set' }, 3e6)).toEqual({
      ...scenario,
      parameters: { 'us.stock0': 3e6 },
    })
  })

  test('takes the place of what stands on the same parameter, but leaves output handed back', () => {
    const lever: Lever = { id: 'us.fixedOutput', how: 'from', from: '2023-03-01' }
    expect(scenarioAt(scenario, lever, 50_000)).toEqual({
      ...scenario,
      interventions: [
        { parameter: 'need', factor: 1.2, from: '2023-01-01' },
        { parameter: 'us.fixedOutput', value: 50_000, from: '2023-03-01' },
        { parameter: 'us.fixedOutput', value: null, from: '2024-01-01' },
      ],
    })
  })

  test('on the date of a hand-back takes its place', () => {
    const decision: Lever = { id: 'us.fixedOutput', how: 'date', value: 50_000 }
    const { interventions } = scenarioAt(scenario, decision, '2024-01-01')
    expect(interventions!.filter(({ parameter }) => parameter === 'us.fixedOutput')).toEqual([
      { parameter: 'us.fixedOutput', value: 50_000, from: '2024-01-01' },
    ])
  })
})

describe('A lever that no scenario can take is refused in the model’s own words', () => {
  const goal = parseGoal('us.notBareBefore_2024-06-01')
  const question = { baseline: starting, scenario: {}, goal }

  test.each([
    ['us.stock0_2023-01-01', 'not-intervenable'],
    ['us.fixedOutput_x_2023-01-01', 'only-value'],
    ['us.orders_2021-12-01', 'early-date'],
    ['us.orders_2035-01-01', 'late-date'],
  ])('%s', (text, kind) => {
    expect(() => solve({ ...question, lever: parseLever(text) })).toThrow(
      expect.objectContaining({ kind }),
    )
  })

  test('and stops outside a bound are passed over: draw weights together at most 1', () => {
    const { stops, readings, answer } = solve({ ...question, lever: parseLever('us.drawWeight') })
    const refused = stops.filter((_, i) => readings[i] === null)
    expect(refused).toEqual(stops.filter((stop) => Number(stop) > 0.7))
    expect(answer.intervals.every(({ to }) => Number(to) <= 0.7)).toBe(true)
  })

  test('two levers that would take each other’s place', () => {
    const levers = [
      parseLever('us.orders_2023-01-01'),
      parseLever('us.orders_x_2024-01-01'),
    ] as const
    expect(() => frontier({ ...question, levers })).toThrow(/us\.orders/)
  })
})
