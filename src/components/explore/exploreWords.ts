import type { ActStrings } from '../../data/strings/en/acts.ts'
import type { DepletionStrings } from '../../data/strings/en/depletion.ts'
import type { ExploreStrings } from '../../data/strings/en/explore.ts'
import type { ExploreCurveStrings } from '../../data/strings/en/exploreCurves.ts'
import type { SectionsStrings } from '../../data/strings/en/exploreSections.ts'
import type { PlanStrings } from '../../data/strings/en/plan.ts'
import type { LeverWords } from '../widgets/modelWords.ts'

/** All that the instrument says. */
export interface ExploreWords extends LeverWords {
  readonly acts: ActStrings
  readonly curves: ExploreCurveStrings
  readonly depletion: DepletionStrings
  readonly explore: Omit<ExploreStrings, 'page'>
  /** What script adds. */
  readonly noScript: string
  /** The headings of what stands below the instrument. */
  readonly sections: SectionsStrings
  /** What stands for a lever's changes in a line. */
  readonly change: PlanStrings['changes']
}
