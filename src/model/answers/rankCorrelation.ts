import type { ParameterId } from '../../data/parameters.ts'
import { correlation } from '../correlation.ts'
import { drawMembers } from '../ensemble/draws.ts'
import type { EnsembleRequest } from '../ensemble/ensemble.ts'
import { NEVER } from '../ensemble/memberOutcomes.ts'
import { uncertainRows } from '../ensemble/uncertain.ts'
import { completeScenario } from '../scenario.ts'

/** The rank of each value, from 1; equal values share the mean of their ranks. */
export function ranksOf(values: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, i) => i).sort((a, b) => compare(values[a]!, values[b]!))
  const ranks = new Array<number>(values.length)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++
    // Ranks from + 1 to `to`, shared.
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + 1 + to) / 2
    from = to
  }
  return ranks
}

/** Not by a difference: two values that never come differ by no number. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

export interface RankCorrelation {
  readonly id: ParameterId
  /** -1 to 1: the outcome falls, or rises, as the parameter rises; null where one of them does not vary. */
  readonly rho: number | null
}

/**
 * Spearman's rank correlation of an outcome with each drawn number, strongest first, over the members of an
 * ensemble that ran for this `request`: its draws are drawn again, and are the same. A day that never
 * came (`NEVER`) ranks after all that did; a share of nothing is no outcome to pass.
 */
export function rankCorrelations(
  request: EnsembleRequest,
  outcome: Float64Array,
): RankCorrelation[] {
  const { baseline, scenario, seed, members, vary, ranges } = request
  const complete = completeScenario(baseline, scenario)
  const rows = uncertainRows(complete, scenario, vary, ranges)
  const { values } = drawMembers(rows, members, seed, complete)
  const outcomeRanks = ranksOf(outcome.map((value) => (value === NEVER ? Infinity : value)))
  return rows
    .map(({ id }, r) => {
      const drawn = values.subarray(r * members, (r + 1) * members)
      return { id, rho: correlation(ranksOf(drawn), outcomeRanks) }
    })
    .toSorted((a, b) => Math.abs(b.rho ?? 0) - Math.abs(a.rho ?? 0))
}
