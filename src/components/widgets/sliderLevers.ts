import type { ParameterId } from '../../data/parameters.ts'
import type { LeverGroup } from '../../data/strings/en/levers.ts'

/**
 * How a reader's control becomes part of a scenario: `from` a date (with a ramp), `factor` times the
 * baseline for the whole run, or `set` for the whole run.
 */
export interface SliderLever {
  readonly id: ParameterId
  readonly how: 'from' | 'factor' | 'set'
  readonly group: LeverGroup
  /** The date it starts from until the reader names another; DEFAULT_FROM if absent. */
  readonly from?: string
  /** What the slider of a factor spans; FACTOR_GRID if absent. */
  readonly grid?: Grid
  /** Where its track ends, in its unit; its bound if absent. What lies beyond is for the number field and for links. */
  readonly trackEnd?: number
}

interface Grid {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** The date a new production starts from until the reader names another: the month after the warning of February 2023. */
export const DEFAULT_FROM = '2023-03-01'

/** A factor holds from the day after the start, which is as early as an intervention may. */
export const FACTOR_FROM = '2022-01-02'

export const FACTOR_GRID: Grid = { min: 0, max: 2, step: 0.05 }

/** All that was made, planned and promised lies within a third of the bound: the track spends its length there. */
const OUTPUT_TRACK_END = 120_000

export const DEPLETION_LEVERS: readonly SliderLever[] = [
  { id: 'us.fixedOutput', how: 'from', group: 'production', trackEnd: OUTPUT_TRACK_END },
  { id: 'europe.fixedOutput', how: 'from', group: 'production' },
  { id: 'need', how: 'factor', group: 'need' },
  { id: 'us.reserveFloor', how: 'set', group: 'floor' },
  { id: 'europe.reserveFloor', how: 'set', group: 'floor' },
  { id: 'us.stock0', how: 'set', group: 'stock' },
  { id: 'europe.stock0', how: 'set', group: 'stock' },
]

/** Those that stand open; the others are one press away. */
export const DEPLETION_OPEN: readonly ParameterId[] = ['us.fixedOutput', 'us.reserveFloor']
