import type { Run } from '../run.ts'
import { valuesOf, type Comparison, type Target } from './compare.ts'
import { mean } from '../mean.ts'

/**
 * How far a run stands from a published number, −1 to 1: the gap over the larger of the two, so
 * that half and double cost the same and one outlier costs at most 1. A range costs nothing inside,
 * and outside the gap to its nearer end.
 */
export function relativeError({ least, most }: Pick<Target, 'least' | 'most'>, value: number) {
  const nearest = Math.min(most, Math.max(least, value))
  const larger = Math.max(Math.abs(value), Math.abs(nearest))
  return larger === 0 ? 0 : (value - nearest) / larger
}

/**
 * The error (0–1) of a comparison: the mean over its points; of a running total, its levels and its
 * increments half each. Bounds count as their worst broken one: a bound that holds says nothing
 * against one that does not.
 */
export function comparisonError(comparison: Comparison, run: Run): number {
  const values = valuesOf(comparison, run)
  const errors = (measure: Target['measure']) =>
    comparison.targets.flatMap((target, i) =>
      target.measure === measure ? [Math.abs(relativeError(target, values[i]!))] : [],
    )
  if (comparison.row.bound) return Math.max(...errors('level'))
  const increments = errors('increment')
  const levels = mean(errors('level'))
  return increments.length === 0 ? levels : (levels + mean(increments)) / 2
}

/**
 * The mean error (0–1) of a run over the model's curves: each counts alike, however many points are
 * published beside it, and series beside the same curve share its weight.
 */
export function objectiveOf(comparisons: readonly Comparison[], run: Run): number {
  let sum = 0
  let weights = 0
  for (const comparison of comparisons) {
    const weight = 1 / comparisons.filter(({ model }) => model === comparison.model).length
    sum += weight * comparisonError(comparison, run)
    weights += weight
  }
  return sum / weights
}
