import { makeColumns } from '../columns.ts'
import { stepRun } from '../generated/stepRun.ts'
import { gunLimit } from '../gunTipping.ts'
import { makeLimits } from '../limits.ts'
import type { OutcomeColumns } from '../outcomes.ts'
import { bareDayOf, firedInYear, missedBy } from '../outcomesByDay.ts'
import type { Run } from '../run.ts'
import type { Scenario } from '../scenario.ts'
import type { Tables } from '../tables.ts'
import { membersOf, type MembersRequest } from './members.ts'

/** A number of a whole run, read up to a day (from 2022-01-01); Infinity for a day that does not come by then. */
export type Measure = (run: Run, lastDay: number) => number

/** What the columns of a run suffice for that outcomes are read from. */
interface LightRun {
  readonly columns: OutcomeColumns
  readonly tables: Tables
}

/** The numbers taken of each member beside its rows in the fan. */
export const LIGHT_MEASURES = {
  /** The day on which America's stock is down to its floor. */
  bareDay: (run, lastDay) => {
    const day = bareDayOf(run, lastDay)
    return day > lastDay ? Infinity : day
  },
  /** Rounds planned and not fired. */
  shortfall: missedBy,
} as const satisfies Record<string, (run: LightRun, lastDay: number) => number>
export type LightMeasureId = keyof typeof LIGHT_MEASURES

/** The numbers that widgets give with a range. */
export const MEASURES = {
  ...LIGHT_MEASURES,
  firedInYear: (run) => firedInYear(run),
  gunWeeks: (run, lastDay) => gunLimit(run, lastDay).weeks,
} as const satisfies Record<string, Measure>
export type MeasureId = keyof typeof MEASURES

export const measuresOf = (ids: readonly MeasureId[]) =>
  Object.fromEntries(ids.map((id) => [id, MEASURES[id]])) as Record<MeasureId, Measure>

/** One value a member for each measure. */
export const roomFor = <Id extends string>(ids: readonly Id[], members: number) =>
  Object.fromEntries(ids.map((id) => [id, new Float64Array(members)])) as Record<Id, Float64Array>

interface MeasureRequest extends MembersRequest {
  readonly lastDay: number
  /** Another scenario: each measure is then how much more the first comes to, run by run, with the same draws. */
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
  const taken = roomFor(
    entries.map(([id]) => id),
    members,
  )
  const run = memberRuns({ ...request, scenario })
  const other = against && memberRuns({ ...request, scenario: against })
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
function memberRuns(request: MembersRequest): (member: number) => Run {
  const { complete, tables, tablesOf } = membersOf(request)
  const [columns, limits] = [makeColumns(tables.steps + 1), makeLimits(tables.steps + 1)]
  return (member) => {
    stepRun(tablesOf(member), columns, limits)
    return { scenario: complete, tables, columns, limits }
  }
}
