import type { ParameterId } from '../parameters.ts'
import type { Schedule } from '../types.ts'

/** A parameter that is fitted to what was published, and from where it started. */
export interface FittedRow {
  readonly id: ParameterId
  readonly start: Schedule
  /** The range before the fit, as in `parameters.ts`: in the row's unit, or a factor of `start` where that is dated points. */
  readonly low: number
  readonly high: number
  /** The fit tries values at this distance, in the unit of the range. */
  readonly grid: number
  /** Dated points are rounded to this, in the row's unit. */
  readonly round: number
}

/** Few, chosen as docs/calibration.md says. The rest of the parameters stays as it was assumed. */
// prettier-ignore
export const fittedRows: readonly FittedRow[] = [
  { id: 'us.stock0', start: 2_300_000, low: 1_800_000, high: 3_500_000, grid: 10_000, round: 10_000 },
  { id: 'europe.stock0', start: 1_400_000, low: 1_000_000, high: 2_100_000, grid: 10_000, round: 10_000 },
  { id: 'releaseTime', start: 4, low: 2, high: 8, grid: 0.25, round: 0.25 },
  { id: 'adjustTime', start: 3, low: 1.5, high: 6, grid: 0.25, round: 0.25 },
  { id: 'us.orders', start: [['2022-01-01', 14_400], ['2022-09-01', 60_000], ['2023-03-01', 90_000]], low: 0.6, high: 1.2, grid: 0.01, round: 100 },
  { id: 'europe.orders', start: [['2022-01-01', 25_000], ['2022-11-01', 55_000], ['2023-10-01', 150_000]], low: 0.6, high: 1.3, grid: 0.01, round: 100 },
  { id: 'europe.contractYears', start: [['2022-01-01', 1], ['2023-10-01', 3]], low: 1, high: 2, grid: 0.05, round: 0.05 },
  { id: 'us.patience', start: 30, low: 20, high: 40, grid: 1, round: 1 },
  { id: 'decisionTime', start: 5, low: 2, high: 9, grid: 0.5, round: 0.5 },
]

/** The series that the goal of 10 % is held against: all that compare like with like, without claims of capacity, which contradict each other two- to fourfold. */
export const coreSeries: readonly string[] = [
  'us-output',
  'us-given',
  'europe-output-estimates',
  'fired-155',
  'lead-time',
]

/** Both the search and the draws of the bands start from it. */
export const SEED = 155
