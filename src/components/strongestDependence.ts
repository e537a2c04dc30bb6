import { baseline } from '../data/baseline.ts'
import type { Scenario } from '../model/scenario.ts'
import { dependenceOn, UNCERTAIN, type Dependence } from '../model/sensitivity.ts'
import { bareDayOf } from './sentences/depletion.ts'

// Two runs a row: four rows keep a slice short on a slow phone.
const ROWS_A_SLICE = 4

/** Finds, in slices, which assumption the date of a scenario hangs on most; returns what stops it. */
export function strongestDependence(
  scenario: Scenario,
  lastDay: number,
  found: (dependence: Dependence | null) => void,
): () => void {
  let next = 0
  let strongest: Dependence | null = null
  const slice = () => {
    for (const row of UNCERTAIN.slice(next, next + ROWS_A_SLICE)) {
      const dependence = dependenceOn(row, baseline, scenario, (run) => bareDayOf(run, lastDay))
      if (dependence && dependence.spread > (strongest?.spread ?? 0)) strongest = dependence
    }
    next += ROWS_A_SLICE
    if (next < UNCERTAIN.length) timer = setTimeout(slice)
    else found(strongest)
  }
  let timer = setTimeout(slice)
  return () => clearTimeout(timer)
}
