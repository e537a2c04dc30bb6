/** The step whose top crossed the band last (0 is the first); -1 before the first has. */
export function stepAt(tops: readonly number[], band: number): number {
  return tops.findLastIndex((top) => top <= band)
}
