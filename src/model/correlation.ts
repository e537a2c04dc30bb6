import { mean } from './mean.ts'

/** Pearson's correlation (−1 to 1) of two lists of one length; null where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [mean(a), mean(b)]
  let both = 0
  let squaresA = 0
  let squaresB = 0
  for (const [k, value] of a.entries()) {
    const [byA, byB] = [value - meanA, b[k]! - meanB]
    both += byA * byB
    squaresA += byA * byA
    squaresB += byB * byB
  }
  return squaresA > 0 && squaresB > 0 ? both / Math.sqrt(squaresA * squaresB) : null
}
