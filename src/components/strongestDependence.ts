import { baseline } from '../data/baseline.ts'
import type { Run } from '../model/run.ts'
import type { Scenario } from '../model/scenario.ts'
import {
  dependenceOn,
  UNCERTAIN,
  type Dependence,
  type UncertainRow,
} from '../model/sensitivity.ts'

// Two runs a row: four rows keep a slice short on a slow phone.
const ROWS_A_SLICE = 4

/** Runs a task for each uncertain assumption, a few at a time, so that the page stays free; returns what stops it. */
export function forEachUncertain(task: (row: UncertainRow) => void, done: () => void): () => void {
  let next = 0
  const slice = () => {
    UNCERTAIN.slice(next, next + ROWS_A_SLICE).forEach(task)
    next += ROWS_A_SLICE
    if (next < UNCERTAIN.length) timer = setTimeout(slice)
    else done()
  }
  let timer = setTimeout(slice)
  return () => clearTimeout(timer)
}

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
