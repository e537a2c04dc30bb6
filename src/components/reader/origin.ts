import { baseline } from '../../data/baseline.ts'
import { versions } from '../../data/versions.ts'
import type { Range } from '../../model/ensemble/uncertain.ts'
import type { Parameters } from '../../model/scenario.ts'

/** What scenarios differ from: the figures of one date. */
export interface Origin {
  /** ISO date of the data. */
  readonly data: string
  readonly baseline: Parameters
  /** What the runs are drawn from, by default those of the parameters' table. */
  readonly ranges?: readonly Range[]
}

export const TODAY: Origin = { data: versions.data, baseline }
