import type { Run } from '../src/model/run.ts'
import type { Parameters, Scenario } from '../src/model/scenario.ts'
import { dependenceOn, UNCERTAIN, type Dependence } from '../src/model/sensitivity.ts'

/** Every uncertain parameter that moves an outcome, widest spread first. */
export function rankDependence(
  baseline: Parameters,
  scenario: Scenario,
  outcome: (run: Run) => number,
): Dependence[] {
  return UNCERTAIN.map((row) => dependenceOn(row, baseline, scenario, outcome))
    .filter((dependence) => dependence !== null)
    .filter(({ spread }) => spread > 0)
    .toSorted((a, b) => b.spread - a.spread)
}
