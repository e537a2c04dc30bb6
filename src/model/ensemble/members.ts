import type { ParameterId } from '../../data/parameters.ts'
import { checkScenario } from '../check.ts'
import {
  completeScenario,
  type CompleteScenario,
  type Parameters,
  type Scenario,
} from '../scenario.ts'
import type { Tables } from '../tables.ts'
import { drawMembers } from './draws.ts'
import { MemberTables } from './member.ts'
import { uncertainRows, type Range, type UncertainRow } from './uncertain.ts'

export interface MembersRequest {
  readonly baseline: Parameters
  readonly scenario: Scenario
  /** A whole number; the same seed gives the same bytes in every engine. */
  readonly seed: number
  readonly members: number
  /** The unknowns that vary; all that have a range, if it is not given. */
  readonly vary?: readonly ParameterId[]
  /** The ranges to draw from, by default those of the parameters' table. */
  readonly ranges?: readonly Range[]
}

export interface DrawnMembers {
  readonly complete: CompleteScenario
  readonly rows: readonly UncertainRow[]
  /** Of whichever member was asked for last: all are written to the same memory. */
  readonly tables: Tables
  readonly tablesOf: (member: number) => Tables
}

/** Draws the members of an ensemble. A scenario outside a bound is refused (`Refusal`). */
export function membersOf(request: MembersRequest): DrawnMembers {
  const { baseline, scenario, seed, members, vary, ranges } = request
  const complete = completeScenario(baseline, scenario)
  checkScenario(complete)
  const rows = uncertainRows(complete, scenario, vary, ranges)
  const draws = drawMembers(rows, members, seed, complete)
  const memberTables = new MemberTables(complete, rows)
  const { tables } = memberTables
  return { complete, rows, tables, tablesOf: (member) => memberTables.fill(draws, member) }
}
