/** A triangular distribution: nothing below `low` or above `high`, likeliest at `best`; all in one unit. */
export interface Triangle {
  readonly low: number
  readonly best: number
  readonly high: number
}

/** The value below which a `share` (0–1) of the distribution lies; a triangle without width gives its one value. */
export function triangularQuantile({ low, best, high }: Triangle, share: number): number {
  const width = high - low
  if (!(width > 0)) return low
  const below = (best - low) / width
  return share < below
    ? low + Math.sqrt(share * width * (best - low))
    : high - Math.sqrt((1 - share) * width * (high - best))
}

/** The same triangle with nothing above `most`: ends and likeliest value are moved down to it. */
export function endingAt(most: number, { low, best, high }: Triangle): Triangle {
  return { low: Math.min(low, most), best: Math.min(best, most), high: Math.min(high, most) }
}
