import { checkScenario } from './check.ts'
import { makeColumns, type RunColumns } from './columns.ts'
import { stepRun } from './generated/stepRun.ts'
import { makeLimits, type LimitColumns } from './limits.ts'
import {
  completeScenario,
  type CompleteScenario,
  type Parameters,
  type Scenario,
} from './scenario.ts'
import type { Tables } from './tables.ts'

export interface Run {
  readonly scenario: CompleteScenario
  readonly tables: Tables
  readonly columns: RunColumns
  readonly limits: LimitColumns
}

/** Runs a scenario over a baseline: every series and limit, row by row. A scenario outside a bound is refused (`Refusal`). */
export function run(baseline: Parameters, scenario: Scenario = {}): Run {
  const complete = completeScenario(baseline, scenario)
  const tables = checkScenario(complete)
  return { scenario: complete, tables, ...integrate(tables) }
}

/** Steps the model through its tables, recording each row. */
export function integrate(tables: Tables): Pick<Run, 'columns' | 'limits'> {
  const columns = makeColumns(tables.steps + 1)
  const limits = makeLimits(tables.steps + 1)
  stepRun(tables, columns, limits)
  return { columns, limits }
}
