import { baseline } from '../../data/baseline.ts'
import type { Run } from '../../model/run.ts'
import type { Scenario } from '../../model/scenario.ts'
import {
  dependenceOn,
  UNCERTAIN,
  type Dependence,
  type UncertainRow,
} from '../../model/sensitivity.ts'
import { inSlices } from './inSlices.ts'

/** Runs a task for each uncertain assumption in slices, so that the page stays free; returns what stops it. */
export const forEachUncertain = (task: (row: UncertainRow) => void, done: () => void) =>
  inSlices(function* () {
    for (const row of UNCERTAIN) yield task(row)
  }, done)

/** Finds, in slices, which assumption an outcome of a scenario (any number of its run) hangs on most; returns what stops it. */
export function strongestDependence(
  scenario: Scenario,
  outcome: (run: Run) => number,
  found: (dependence: Dependence | null) => void,
): () => void {
  let strongest: Dependence | null = null
  return forEachUncertain(
    (row) => {
      const dependence = dependenceOn(row, baseline, scenario, outcome)
      if (dependence && dependence.spread > (strongest?.spread ?? 0)) strongest = dependence
    },
    () => found(strongest),
  )
}
