import { describe, expect, test } from 'vitest'
import { parameters } from '../../src/data/parameters.ts'
import type { Point, Schedule } from '../../src/data/types.ts'
import { finished } from '../../src/model/answers/finished.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { goalOutcome, numericOutcome, OUTCOME_IDS } from '../../src/model/answers/outcome.ts'
import { tippingInSlices } from '../../src/model/answers/tipping.ts'
import { tornado } from '../../src/model/answers/tornado.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import { run, type Run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { UNCERTAIN, type UncertainRow } from '../../src/model/sensitivity.ts'
import { dayOf, DEFAULT_END } from '../../src/model/time.ts'
import { starting } from '../model/starting.ts'
import { runIfAllowed } from './questions.ts'

const scenarios: Scenario[] = [
  {},
  {
    parameters: { 'us.stock0': 2_900_000, 'us.fixedOutput': 30_000 },
    interventions: [{ parameter: 'need', factor: 0.8, from: '2023-03-01', rampMonths: 3 }],
    end: '2027-06-30',
  },
]

describe.each(scenarios)('A tornado over scenario %#', (scenario: Scenario) => {
  const rows = parameters.filter(
    ({ id, low, high }) => low !== null && low < high! && !(id in (scenario.parameters ?? {})),
  )

  /** The parameter at one end of its range, run plainly. */
  function outcomeAt(id: string, by: number, outcome: (result: ReturnType<typeof run>) => number) {
    const schedule = starting[id as keyof typeof starting] as Schedule
    const moved =
      typeof schedule === 'number' ? by : schedule.map(([date, value]): Point => [date, value * by])
    const weights = { 'us.drawWeight': 'europe.drawWeight', 'europe.drawWeight': 'us.drawWeight' }
    const other = weights[id as keyof typeof weights] as 'us.drawWeight' | undefined
    const rest = other ? { [other]: Math.min(starting[other] as number, 1 - by) } : {}
    const result = runIfAllowed({ ...starting, [id]: moved, ...rest }, scenario)
    return result && outcome(result)
  }

  test.each(['us.bareDate', 'ukraine.shortfall', 'crossoverDate', 'stockShare.2023'])(
    'of %s holds what direct runs give, widest at the head',
    (id) => {
      const answer = tornado({ baseline: starting, scenario, outcome: numericOutcome(id) })
      const direct = (result: ReturnType<typeof run>) => {
        const value = outcomesOf(result)[id as 'us.bareDate' | 'ukraine.shortfall']
        if (typeof value === 'string') return dayOf(value)
        return value ?? result.tables.days[result.tables.steps]! + 1
      }
      expect(answer.unmoved).toBe(direct(run(starting, scenario)))
      const spreads = rows
        .map(({ id: row, low, high }) => ({
          id: row,
          low: outcomeAt(row, low!, direct),
          high: outcomeAt(row, high!, direct),
        }))
        .filter((each) => each.low !== null && each.high !== null && each.low !== each.high)
        .map((each) => ({ ...each, spread: Math.abs(each.high! - each.low!) }))
        .toSorted((a, b) => b.spread - a.spread)
      expect(answer.moving).toBe(spreads.length)
      expect(
        answer.bars.map(({ id: bar, low, high, spread }) => ({ id: bar, low, high, spread })),
      ).toEqual(spreads.slice(0, 10))
      for (const bar of answer.bars) {
        const row = parameters.find((each) => each.id === bar.id)!
        expect(bar.range).toEqual([row.low, row.high])
        expect(bar.isAssumption).toBe(row.facts.length === 0)
        expect(bar.asFactor).toBe(typeof starting[bar.id] !== 'number')
      }
    },
  )
})

describe('A value at which a claim tips', () => {
  const stock: UncertainRow = {
    ...UNCERTAIN.find(({ id }) => id === 'us.stock0')!,
    best: 2_300_000,
    low: 1_800_000,
    high: 3_500_000,
  }
  const goal = goalOutcome(parseGoal('us.notBareBefore_2024-03-01'), DEFAULT_END)
  const tippingOf = (row: UncertainRow, holds: (each: Run) => boolean) =>
    finished(tippingInSlices({ baseline: starting, scenario: {}, row, holds }))
  const holdsAt = (value: number) => goal.holds!(run({ ...starting, 'us.stock0': value }))

  test('lies between two neighbouring stops, and was run on both sides', () => {
    const tipping = tippingOf(stock, goal.holds!)!
    expect(tipping).toMatchObject({ id: 'us.stock0', holdsBelow: false, asFactor: false, turns: 1 })
    expect(tipping.above - tipping.below).toBe(10_000)
    expect([holdsAt(tipping.below), holdsAt(tipping.above)]).toEqual([false, true])
    expect(tipping.below).toBeGreaterThan(2_300_000)
    expect(tipping.above).toBeLessThan(3_500_000)
  })

  test('is not there where the claim holds, or not, over the whole range', () => {
    expect(tippingOf(stock, () => true)).toBeNull()
    expect(tippingOf(stock, () => false)).toBeNull()
  })

  test('is the one nearest to the value that stands, where there are several', () => {
    const holds = ({ scenario }: Run) => {
      const value = scenario.parameters['us.stock0'] as number
      return value > 1_900_000 && value <= 2_200_000
    }
    expect(tippingOf(stock, holds)).toEqual({
      id: 'us.stock0',
      below: 2_200_000,
      above: 2_210_000,
      asFactor: false,
      holdsBelow: true,
      turns: 2,
    })
  })

  test('of dated values is a factor', () => {
    const need: UncertainRow = {
      ...UNCERTAIN.find(({ id }) => id === 'need')!,
      low: 0.75,
      high: 1.55,
    }
    const tipping = tippingOf(need, goal.holds!)!
    expect(tipping).toMatchObject({ asFactor: true, holdsBelow: true })
    const at = (factor: number) => {
      const points = (starting.need as readonly Point[]).map(([date, value]): Point => [
        date,
        value * factor,
      ])
      return goal.holds!(run({ ...starting, need: points }))
    }
    expect([at(tipping.below), at(tipping.above)]).toEqual([true, false])
    expect(tipping.above - tipping.below).toBeCloseTo(0.01, 9)
  })

  test('goes with the widest bar of a goal, and with no plain number', () => {
    const { bars, tipping } = tornado({ baseline: starting, scenario: {}, outcome: goal })
    expect(tipping === null || tipping.id === bars[0]!.id).toBe(true)
    const shortfall = numericOutcome('ukraine.shortfall')
    expect(tornado({ baseline: starting, scenario: {}, outcome: shortfall }).tipping).toBeNull()
  })
})

test('Every outcome of a run can be ranked, and no other', () => {
  const outcomes = outcomesOf(run(starting))
  const shares = Object.keys(outcomes).filter((id) => id.startsWith('stockShare.'))
  expect([...OUTCOME_IDS, ...shares].sort()).toEqual(Object.keys(outcomes).sort())
  for (const id of ['us.stock', 'bareDate', 'stockShare', 'stockShare.24', 'toString'])
    expect(() => numericOutcome(id)).toThrow(`"${id}" is not an outcome`)
})
