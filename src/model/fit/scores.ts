import { Quantiles } from '../ensemble/bands.ts'
import type { Target } from './compare.ts'
import { mean } from '../mean.ts'

/** A guess beside what was published, in one unit. */
interface Guess {
  readonly target: Pick<Target, 'least' | 'most'>
  readonly value: number
}

interface TheilParts {
  readonly bias: number
  readonly variance: number
  readonly covariance: number
}

export interface Errors {
  readonly n: number
  readonly medianAbsolutePercent: number
  /** In the unit of the series. */
  readonly rmse: number
  /** 0: every guess is right; 1: as wrong as can be. */
  readonly theilU: number
  /** Of the mean squared error, the share of each; only where at least 12 points are scored. */
  readonly theilParts: TheilParts | null
}

const FEWEST_FOR_PARTS = 12

/** The published number itself, or of a range what lies nearest to the guess, in the guess's unit; a range turned round is not refused. */
export const nearestPublished = ({ target, value }: Guess): number =>
  Math.min(target.most, Math.max(target.least, value))

/** How far off guesses are; null of none. */
export function errorsOf(guesses: readonly Guess[]): Errors | null {
  if (guesses.length === 0) return null
  const values = guesses.map(({ value }) => value)
  const published = guesses.map(nearestPublished)
  const percents = values.map((value, i) => (100 * Math.abs(value - published[i]!)) / published[i]!)
  const rmse = Math.sqrt(mean(values.map((value, i) => square(value - published[i]!))))
  const scale = Math.sqrt(mean(values.map(square))) + Math.sqrt(mean(published.map(square)))
  return {
    n: guesses.length,
    medianAbsolutePercent: median(percents),
    rmse,
    theilU: scale === 0 ? 0 : rmse / scale,
    theilParts: guesses.length < FEWEST_FOR_PARTS ? null : theilParts(values, published),
  }
}

/** Theil's three parts of the mean squared error: unequal means, unequal swings, and what moves apart. They add up to 1; null where nothing is wrong. */
export function theilParts(values: readonly number[], published: readonly number[]) {
  const squares = mean(values.map((value, i) => square(value - published[i]!)))
  if (squares === 0) return null
  const [ofValues, ofPublished] = [mean(values), mean(published)]
  const swing = Math.sqrt(mean(values.map((value) => square(value - ofValues))))
  const publishedSwing = Math.sqrt(mean(published.map((value) => square(value - ofPublished))))
  const together = mean(
    values.map((value, i) => (value - ofValues) * (published[i]! - ofPublished)),
  )
  return {
    bias: square(ofValues - ofPublished) / squares,
    variance: square(swing - publishedSwing) / squares,
    covariance: (2 * (swing * publishedSwing - together)) / squares,
  }
}

export interface Band {
  readonly low: number
  readonly high: number
}

/** Whether a band holds what was published; of a range or a bound, some of it. */
export const holds = ({ low, high }: Band, { least, most }: Guess['target']): boolean =>
  least <= high && most >= low

const BAND_LEVELS = [0.1, 0.5, 0.9]

/** The low end, median and high end of the 80 % band of an ensemble's values. */
export function bandOf(values: Float32Array): Band & { readonly median: number } {
  const out = new Float64Array(BAND_LEVELS.length)
  new Quantiles(values.length, BAND_LEVELS).of(values, out)
  return { low: out[0]!, median: out[1]!, high: out[2]! }
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

const square = (value: number) => value * value
