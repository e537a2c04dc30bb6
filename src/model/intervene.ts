import type { Intervention } from './scenario.ts'
import { DAYS_PER_MONTH, dayOf } from './time.ts'

/** Weight (0–1) of an intervention `sinceDays` after its date: 1 at once, or rising over its ramp (months). */
function weightOf(rampMonths: number, sinceDays: number): number {
  if (rampMonths <= 0) return 1
  return Math.min(1, sinceDays / (rampMonths * DAYS_PER_MONTH))
}

/**
 * Lays interventions over a tabulated schedule, in place: in the order of their dates each turns
 * what stands into (1 − w) × what stands + w × target. Days since 2022-01-01; values in the
 * schedule's unit.
 */
export function intervene(
  table: Float64Array,
  days: Float64Array,
  interventions: readonly Intervention[],
): Float64Array {
  if (interventions.length === 0) return table
  const dates = interventions.map((intervention) => dayOf(intervention.from))
  for (let k = 0; k < days.length; k++) {
    const baseline = table[k]!
    let standing = baseline
    for (let i = 0; i < interventions.length; i++) {
      const since = days[k]! - dates[i]!
      if (since < 0) break
      const { value, factor = 1, rampMonths = 0 } = interventions[i]!
      const w = weightOf(rampMonths, since)
      standing = (1 - w) * standing + w * (value ?? factor * baseline)
    }
    table[k] = standing
  }
  return table
}

/** Production = `grownShare` × grown + `fixed` (rounds/month) while `inForce`. */
interface FixedOutput {
  /** 1 or 0. */
  readonly inForce: Float64Array
  readonly grownShare: Float64Array
  readonly fixed: Float64Array
}

/**
 * How a fixed output (equation 1) blends with grown production on each day: from a tabulated
 * parameter (rounds/month) or null, and interventions; one with null hands production back at once,
 * whatever its ramp. Written to arrays that are there.
 */
export function blendFixedOutput(
  parameter: Float64Array | null,
  days: Float64Array,
  interventions: readonly Intervention[],
  { inForce, grownShare, fixed }: FixedOutput,
): void {
  inForce.fill(0)
  grownShare.fill(1)
  fixed.fill(0)
  if (parameter === null && interventions.length === 0) return
  const dates = interventions.map((intervention) => dayOf(intervention.from))
  for (let k = 0; k < days.length; k++) {
    let standsFixed = parameter !== null
    let share = parameter === null ? 1 : 0
    let rounds = parameter === null ? 0 : parameter[k]!
    for (let i = 0; i < interventions.length; i++) {
      const since = days[k]! - dates[i]!
      if (since < 0) break
      const { value = null, rampMonths = 0 } = interventions[i]!
      const w = weightOf(rampMonths, since)
      standsFixed = value !== null
      share = value === null ? 1 : (1 - w) * share
      rounds = value === null ? 0 : (1 - w) * rounds + w * value
    }
    inForce[k] = standsFixed ? 1 : 0
    grownShare[k] = share
    fixed[k] = rounds
  }
}
