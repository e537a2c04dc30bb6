import type { ValueInRuns } from '../../charts/hundredRange.ts'

/** Rounds made more than in the baseline; of 100 of them, on America's shelf, gone to Ukraine, and how many more Ukraine has fired. */
export const GUESS_ROWS = ['made', 'shelf', 'gone', 'fired'] as const
export type GuessRow = (typeof GUESS_ROWS)[number]

export interface GuessAnswer extends Readonly<Record<GuessRow, ValueInRuns>> {
  /** ISO dates: since when output is higher, and when the extra shells are counted. */
  readonly from: string
  readonly until: string
  /** Rounds a month. */
  readonly rate: number
}
