import { contractClaims } from './claims/contracts.ts'
import { cupboardClaims } from './claims/cupboard.ts'
import { decisionClaims } from './claims/decision.ts'
import { industryClaims } from './claims/industry.ts'
import { jointClaims } from './claims/joint.ts'
import { lastMileClaims } from './claims/lastMile.ts'
import { outputClaims } from './claims/output.ts'
import { conservationRows } from './conservation.ts'
import { dimensionRows } from './dimensions.ts'
import { extremeRows } from './extreme.ts'
import { familyRows } from './family.ts'
import type { ConfidenceRow } from './row.ts'
import { stepRows } from './stepLength.ts'
import { surpriseRows } from './surprise.ts'

/** Every confidence test of the model, in the order in which they are printed. */
export const CONFIDENCE_ROWS: readonly ConfidenceRow[] = [
  ...extremeRows,
  ...conservationRows,
  ...stepRows,
  ...dimensionRows,
  ...familyRows,
  ...surpriseRows,
  ...cupboardClaims,
  ...outputClaims,
  ...industryClaims,
  ...contractClaims,
  ...jointClaims,
  ...lastMileClaims,
  ...decisionClaims,
]
