import { DAYS_PER_MONTH } from './time.ts'

const SECONDS_PER_DAY = 86_400

/** Rounds (with a fraction) in so many seconds, at a rate in rounds a month. */
export function roundsIn(perMonth: number, seconds: number): number {
  return (perMonth * seconds) / (DAYS_PER_MONTH * SECONDS_PER_DAY)
}

/** Seconds from one round to the next, at a rate in rounds a month that is above 0. */
export const secondsARound = (perMonth: number): number =>
  (DAYS_PER_MONTH * SECONDS_PER_DAY) / perMonth

interface Range {
  readonly low: number
  readonly high: number
}

/** One range over another: the least and the most that it can be. */
export function ratio(over: Range, under: Range): Range {
  return { low: over.low / under.high, high: over.high / under.low }
}

/** A range times a factor that is not negative, in the range's unit. */
export const timesRange = (factor: number, { low, high }: Range): Range => ({
  low: factor * low,
  high: factor * high,
})

interface Given {
  /** Pieces given away. */
  readonly given: Range
  /** Pieces made in a year. */
  readonly yearly: Range
  /** Years of production given away, as somebody else counts them. */
  readonly counted?: Range | null
}

/** Years of output given away; also the years to refill, if all that is made goes back to the shelves at `multiple` times the output. */
export function yearsToRefill({ given, yearly, counted }: Given, multiple = 1): Range {
  const years = ratio(given, yearly)
  const low = Math.min(years.low, counted?.low ?? years.low)
  const high = Math.max(years.high, counted?.high ?? years.high)
  return timesRange(1 / multiple, { low, high })
}

const DAYS_PER_YEAR = 12 * DAYS_PER_MONTH

/** Pieces a year of an order that is made between two days. */
export function yearlyOf(pieces: number, fromDay: number, toDay: number): number {
  return (pieces * DAYS_PER_YEAR) / (toDay - fromDay)
}
