/** A number at the starting values, and the ends between which it lies in the middle 80 of 100 runs. */
export interface ValueInRuns {
  readonly best: number
  readonly low: number
  readonly high: number
}

/** How far runs reach, as whole numbers, and in how many of 100. */
export interface HundredRange {
  readonly form: 'between' | 'atMost' | 'atLeast'
  readonly low: number
  readonly high: number
  readonly runs: 80 | 90
}

/**
 * The middle 80 of 100 runs. Where the starting values lie beyond one of its ends, the other end alone,
 * of 90 in 100: a number is never given a range that it does not lie in.
 */
export function hundredRange({ best, low, high }: ValueInRuns): HundredRange {
  const [value, from, to] = [best, low, high].map(Math.round) as [number, number, number]
  if (value < from) return { form: 'atMost', low: 0, high: to, runs: 90 }
  if (value > to) return { form: 'atLeast', low: from, high: 100, runs: 90 }
  return { form: 'between', low: from, high: to, runs: 80 }
}
