import type { ParameterId } from '../../data/parameters.ts'
import { checkScenario } from '../check.ts'
import { makeColumns } from '../columns.ts'
import { stepRun } from '../generated/stepRun.ts'
import { gunLimit } from '../gunTipping.ts'
import { makeLimits } from '../limits.ts'
import { bareDayOf, firedInYear, shortfallOf } from '../outcomesByDay.ts'
import type { Run } from '../run.ts'
import { completeScenario, type Parameters, type Scenario } from '../scenario.ts'
import { drawMembers } from './draws.ts'
import { MemberTables } from './member.ts'
import { uncertainRows, type Range } from './uncertain.ts'

/** A number of a whole run, read up to a day (from 2022-01-01); Infinity for a day that does not come by then. */
export type Measure = (run: Run, lastDay: number) => number

/** What widgets tell of a run. */
export const MEASURES = {
  /** The day on which America's stock is down to its floor. */
  bareDay: (run, lastDay) => {
    const day = bareDayOf(run, lastDay)
    return day > lastDay ? Infinity : day
  },
  shortfall: shortfallOf,
  firedInYear: (run) => firedInYear(run),
  gunWeeks: (run, lastDay) => gunLimit(run, lastDay).weeks,
} as const satisfies Record<string, Measure>
export type MeasureId = keyof typeof MEASURES

export const measuresOf = (ids: readonly MeasureId[]) =>
  Object.fromEntries(ids.map((id) => [id, MEASURES[id]])) as Record<MeasureId, Measure>

interface MeasureRequest {
  readonly baseline: Parameters
  readonly scenario: Scenario
  readonly seed: number
  readonly members: number
  readonly vary?: readonly ParameterId[]
  readonly ranges?: readonly Range[]
  readonly lastDay: number
  /** Another scenario: what is told is how much more the first comes to, run by run, with the same draws. */
  readonly against?: Scenario
}

/**
 * Runs every member whole and takes each measure of it: one value a member. Yields how much is done
 * (0–1). A scenario outside a bound is refused (`Refusal`).
 */
export function* measureMembers<Id extends string>(
  request: MeasureRequest,
  measures: Readonly<Record<Id, Measure>>,
): Generator<number, Record<Id, Float64Array>> {
  const { members, lastDay, scenario, against } = request
  const entries = Object.entries(measures) as [Id, Measure][]
  const taken = Object.fromEntries(
    entries.map(([id]) => [id, new Float64Array(members)]),
  ) as Record<Id, Float64Array>
  const run = memberRuns(request, scenario)
  const other = against && memberRuns(request, against)
  for (let member = 0; member < members; member++) {
    const one = run(member)
    for (const [id, measure] of entries) taken[id][member] = measure(one, lastDay)
    if (other) {
      const two = other(member)
      for (const [id, measure] of entries) taken[id][member]! -= measure(two, lastDay)
    }
    yield (member + 1) / members
  }
  return taken
}

/** The run of each member with all series and limits, in memory that the next one is written to. */
function memberRuns(
  { baseline, members, seed, vary, ranges }: MeasureRequest,
  scenario: Scenario,
): (member: number) => Run {
  const complete = completeScenario(baseline, scenario)
  checkScenario(complete)
  const rows = uncertainRows(complete, scenario, vary, ranges)
  const draws = drawMembers(rows, members, seed, complete)
  const memberTables = new MemberTables(complete, rows)
  const { steps } = memberTables.tables
  const [columns, limits] = [makeColumns(steps + 1), makeLimits(steps + 1)]
  return (member) => {
    const tables = memberTables.fill(draws, member)
    stepRun(tables, columns, limits)
    return { scenario: complete, tables, columns, limits }
  }
}
