import { NEVER } from './memberOutcomes.ts'

/** In how many runs an outcome's day came on or before `day` (days since 2022-01-01). */
export function runsBy(days: Float64Array, day: number): number {
  return runsWhere(days, (value) => value !== NEVER && value <= day)
}

/** In how many runs an outcome's day never came. */
export function runsNever(days: Float64Array): number {
  return runsWhere(days, (value) => value === NEVER)
}

function runsWhere(values: Float64Array, holds: (value: number) => boolean): number {
  let count = 0
  for (const value of values) if (holds(value)) count++
  return count
}

/**
 * A count of runs as so many of 100, to the nearest whole number; 0 is said only of none, 100 only of
 * all.
 */
export function of100(count: number, members: number): number {
  if (count === 0) return 0
  if (count === members) return 100
  return Math.max(1, Math.min(99, Math.floor((100 * count) / members + 0.5)))
}
