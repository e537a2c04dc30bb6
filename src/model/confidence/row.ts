import type { ParameterId } from '../../data/parameters.ts'
import type { ConfidenceId } from '../../data/strings/en/confidence.ts'
import type { Parameters } from '../scenario.ts'
import type { UncertainRow } from '../sensitivity.ts'

/** The kinds of test of Sterman, Business Dynamics (2000), chapter 21, and the story's claims. */
type ConfidenceTest =
  'extreme' | 'conservation' | 'step' | 'dimensions' | 'family' | 'surprise' | 'claim'

/** What was measured, by the place in the row's words: a date (ISO), or a number in the unit that the words name. */
export type Figures = Readonly<Record<string, number | string | null>>

/** An assumption at an end of its range. */
export type RangeEnd = `${ParameterId} ${'low' | 'high'}`

export interface ConfidenceResult {
  readonly holds: boolean
  readonly figures: Figures
  /** For a claim: the assumptions that, each alone at an end of its range, make it fail. */
  readonly flips: readonly RangeEnd[]
}

/** One test of the model, or one claim of a chapter; `npm run confidence` prints them all. */
export interface ConfidenceRow {
  readonly id: ConfidenceId
  readonly test: ConfidenceTest
  /** The chapter that makes the claim. */
  readonly chapter?: number
  /** The flips that the chapter must mention; a claim that flips anywhere else stops the build. */
  readonly mentioned?: readonly RangeEnd[]
  readonly run: (baseline: Parameters, ranges: readonly UncertainRow[]) => ConfidenceResult
  /** For a claim: what `run` asks of the baseline and of each end, for parameters drawn otherwise. */
  readonly check?: (parameters: Parameters) => Checked
}

/** Whether a claim holds, and what was measured. */
export type Checked = readonly [holds: boolean, figures: Figures]

/** A row that looks at the baseline as it stands. */
export function checked(
  row: Omit<ConfidenceRow, 'run'>,
  check: (baseline: Parameters, ranges: readonly UncertainRow[]) => Omit<ConfidenceResult, 'flips'>,
): ConfidenceRow {
  return { ...row, run: (baseline, ranges) => ({ ...check(baseline, ranges), flips: [] }) }
}
