import { expect, test } from 'vitest'
import { finished } from '../../src/model/answers/finished.ts'
import { drawMembers } from '../../src/model/ensemble/draws.ts'
import { KEPT_SERIES, runMembers } from '../../src/model/ensemble/ensemble.ts'
import { MemberTables } from '../../src/model/ensemble/member.ts'
import { NEVER } from '../../src/model/ensemble/memberOutcomes.ts'
import { uncertainRows, type UncertainRow } from '../../src/model/ensemble/uncertain.ts'
import { column } from '../../src/model/columns.ts'
import { outcomesOf, type Outcomes } from '../../src/model/outcomes.ts'
import { run } from '../../src/model/run.ts'
import { completeScenario, type Scenario } from '../../src/model/scenario.ts'
import { tabulate } from '../../src/model/tables.ts'
import { isoOf } from '../../src/model/time.ts'
import type { Schedule } from '../../src/data/types.ts'
import { starting } from '../model/starting.ts'
import { eventful, ranges, requestOf } from './requests.ts'

const scenarios: [name: string, scenario: Scenario, keepEvery: number][] = [
  ['the baseline', {}, 1],
  ['interventions and set parameters', eventful, 1],
  ['ten-day steps to another end', { ...eventful, stepDays: 10, end: '2027-03-01' }, 4],
]

/** A drawn row as a reader could set it: a number, or each dated value times the factor, within the bounds. */
function drawnSchedule(row: UncertainRow, base: Schedule, drawn: number): Schedule {
  if (!row.asFactor) return drawn
  const scaled = (value: number) => Math.min(row.most, Math.max(row.least, value * drawn))
  if (typeof base === 'number') return scaled(base)
  return base.map(([date, value]) => [date, scaled(value)] as const)
}

/** The scenario that a reader would write to get one member: its draws set as parameters. */
function membersOf(scenario: Scenario, count: number) {
  const complete = completeScenario(starting, scenario)
  const rows = uncertainRows(complete, scenario, undefined, ranges)
  const draws = drawMembers(rows, count, 2023, complete)
  const written = (member: number): Scenario => ({
    ...scenario,
    parameters: {
      ...scenario.parameters,
      ...Object.fromEntries(
        rows.map((row, r) => [
          row.id,
          drawnSchedule(row, starting[row.id]!, draws.values[r * count + member]!),
        ]),
      ),
    },
  })
  return { complete, rows, draws, written }
}

/** Largest difference of all numbers in two like objects, in terms of each array's largest number. */
function furthest(x: unknown, y: unknown): number {
  if (typeof x === 'number') return Math.abs(x - (y as number)) / Math.max(1, Math.abs(x))
  if (x instanceof Float64Array || x instanceof Uint8Array) {
    const [values, others] = [Array.from(x), Array.from(y as Float64Array)]
    if (values.length !== others.length) return Infinity
    const largest = Math.max(1, ...values.map(Math.abs))
    return Math.max(...values.map((value, k) => Math.abs(value - others[k]!) / largest))
  }
  return Math.max(
    ...Object.entries(x as object).map(([key, value]) =>
      furthest(value, (y as Record<string, unknown>)[key]),
    ),
  )
}

test.each(scenarios)(
  "a member's tables are those of the scenario that sets its draws: %s",
  (_, scenario) => {
    const { complete, rows, draws, written } = membersOf(scenario, 12)
    const memberTables = new MemberTables(complete, rows)
    for (let member = 0; member < 12; member++) {
      const expected = tabulate(completeScenario(starting, written(member)))
      expect(furthest(expected, memberTables.fill(draws, member))).toBeLessThan(1e-14)
    }
  },
)

test.each(scenarios)(
  "a member's kept rows and outcomes are those of the run that sets its draws: %s",
  (_, scenario, keepEvery) => {
    const members = 18
    const { written } = membersOf(scenario, members)
    const kept = finished(runMembers(requestOf(scenario, { members, keepEvery })))
    expect(kept.kept['us.releasable'].values).toHaveLength(members * kept.days.length)

    for (let member = 0; member < members; member++) {
      const { columns, tables } = run(starting, written(member))
      for (const id of KEPT_SERIES) {
        const whole = column(columns, id)
        const largest = whole.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
        kept.days.forEach((day, row) => {
          const value = kept.kept[id].row(row)[member]!
          const expected = whole[day / tables.stepDays]!
          // Kept as Float32: seven digits.
          expect(Math.abs(value - expected) / largest, `${id}, day ${day}`).toBeLessThan(1e-7)
        })
      }
      const outcomes = outcomesOf({ columns, tables })
      for (const [id, values] of Object.entries(kept.outcomes)) {
        const value = values[member]!
        const name = id.replace(/Day$/, 'Date').replace('hungerStartDate', 'hungerStart')
        const expected = outcomes[name as keyof Outcomes] ?? null
        if (typeof expected === 'number')
          expect(Math.abs(value - expected) / Math.max(1, Math.abs(expected)), id).toBeLessThan(
            1e-12,
          )
        else if (id.startsWith('stockShare')) expect(value, id).toBe(NEVER)
        else expect(value === NEVER ? null : isoOf(value), id).toBe(expected)
      }
      expect(Object.keys(kept.outcomes)).toHaveLength(Object.keys(outcomes).length)
    }
  },
)

test('a drawn share times a reader’s factor is held at 1, where a scenario would be refused', () => {
  const scenario: Scenario = {
    interventions: [{ parameter: 'us.exportShare', factor: 1.1, from: '2024-01-01' }],
  }
  const complete = completeScenario(starting, scenario)
  const only = [
    { id: 'us.exportShare' as const, best: starting['us.exportShare']!, low: 0.5, high: 1.5 },
  ]
  const rows = uncertainRows(complete, scenario, undefined, only)
  const draws = { rows, members: 3, values: Float64Array.of(0.5, 1, 1.2) }
  const memberTables = new MemberTables(complete, rows)
  const onLastRow = [0, 1, 2].map((member) => {
    const { rows: tables, steps } = memberTables.fill(draws, member)
    return tables['us.exportShare'][steps]
  })
  expect(onLastRow[0]).toBeCloseTo(0.9 * 0.5 * 1.1, 12)
  expect(onLastRow[1]).toBeCloseTo(0.9 * 1 * 1.1, 12)
  expect(onLastRow[2]).toBe(1)
})
