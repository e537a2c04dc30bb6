import type { KeptSeries } from '../../model/ensemble/ensemble.ts'

/** What the picture needs of an ensemble: small enough to be a widget's props. */
export interface Fan {
  readonly line: KeptSeries
  readonly members: number
  readonly days: readonly number[]
  /** One list a level, from the lowest to the highest, without the middle one, which bounds no band. */
  readonly bands: readonly (readonly number[])[]
  /** One day a hundredth of the runs, rising; those after the last day drawn are left out. */
  readonly dots: readonly number[]
  /** Of 100 runs: down to the floor by the day counted to. */
  readonly by: number
}
