import { checkScenario } from './check.ts'
import { makeColumns, record, type RunColumns } from './columns.ts'
import { Engine } from './engine.ts'
import { makeLimits, recordLimits, type LimitColumns } from './limits.ts'
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
  const engine = new Engine()
  engine.begin(tables)
  for (let k = 0; ; k++) {
    engine.flows(tables, k)
    record(columns, k, engine, tables)
    recordLimits(limits, k, engine)
    if (k === tables.steps) return { columns, limits }
    engine.advance(tables, k)
  }
}
