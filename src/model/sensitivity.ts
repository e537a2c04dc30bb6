import { parameters, type ParameterId } from '../data/parameters.ts'
import type { ParameterRow, Schedule } from '../data/types.ts'
import { unlessRefused } from './refusal.ts'
import { run, type Run } from './run.ts'
import type { Parameters, Scenario } from './scenario.ts'

/** A row that a published range or our assumption leaves open. */
export type UncertainRow = ParameterRow & {
  readonly id: ParameterId
  readonly best: Schedule
  readonly low: number
  readonly high: number
}

export const UNCERTAIN: readonly UncertainRow[] = (parameters as readonly ParameterRow[]).filter(
  (row): row is UncertainRow => row.low !== null && row.high !== null && row.low < row.high,
)

/** The row of a parameter that has a range. */
export const uncertainRow = (id: ParameterId): UncertainRow =>
  UNCERTAIN.find((row) => row.id === id)!

/** A baseline with one parameter moved, to an end of its range or to a number: the value itself (its unit), or each dated value times the factor. */
export function baselineAt(
  baseline: Parameters,
  row: UncertainRow,
  to: 'low' | 'high' | number,
): Parameters {
  const by = typeof to === 'number' ? to : row[to]
  const moved = { ...baseline, [row.id]: movedSchedule(baseline[row.id] as Schedule, by) }
  const other = OTHER_WEIGHT[row.id]
  if (!other) return moved
  // What one producer is asked for more, the other is asked for less.
  const room = 1 - (moved[row.id] as number)
  return { ...moved, [other]: Math.min(moved[other] as number, room) }
}

const OTHER_WEIGHT: Partial<Record<ParameterId, ParameterId>> = {
  'us.drawWeight': 'europe.drawWeight',
  'europe.drawWeight': 'us.drawWeight',
}

function movedSchedule(schedule: Schedule, by: number): Schedule {
  if (typeof schedule === 'number') return by
  return schedule.map(([date, value]) => [date, value * by] as const)
}

export interface Dependence {
  readonly id: ParameterId
  /** The outcome at the low and the high end of the parameter's range. */
  readonly low: number
  readonly high: number
  readonly spread: number
}

/** What one outcome (any number of a run) does over a parameter's range; null where the scenario sets the parameter itself or an end is refused. */
export function dependenceOn(
  row: UncertainRow,
  baseline: Parameters,
  scenario: Scenario,
  outcome: (run: Run) => number,
): Dependence | null {
  if (scenario.parameters && row.id in scenario.parameters) return null
  return unlessRefused(() => {
    const low = outcome(run(baselineAt(baseline, row, 'low'), scenario))
    const high = outcome(run(baselineAt(baseline, row, 'high'), scenario))
    return { id: row.id, low, high, spread: Math.abs(high - low) }
  })
}
