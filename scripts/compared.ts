// What the fit compares, and where it starts.
import { baseline } from '../src/data/baseline.ts'
import { fittedRows } from '../src/data/calibration/fitted.ts'
import { comparisons } from '../src/data/comparisons.ts'
import { series } from '../src/data/series.ts'
import { comparisonsOf, type Observations } from '../src/model/fit/compare.ts'
import type { Parameters } from '../src/model/scenario.ts'

export const compared = (of: Observations) =>
  comparisonsOf(of, comparisons, (id) => series.find((row) => row.id === id)!.cumulative)

/** Every parameter where the fit starts. */
export const start: Parameters = {
  ...baseline,
  ...Object.fromEntries(fittedRows.map(({ id, start }) => [id, start])),
}
