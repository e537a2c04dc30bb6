import { completeScenario } from '../scenario.ts'
import { modelVariables } from '../xmile/modelVariables.ts'
import { checkUnits } from '../xmile/units.ts'
import { checked, type ConfidenceRow } from './row.ts'

export const dimensionRows: readonly ConfidenceRow[] = [
  checked({ id: 'dimensions', test: 'dimensions' }, (baseline) => {
    const variables = modelVariables(completeScenario(baseline))
    const faults = checkUnits(variables)
    return {
      holds: faults.length === 0,
      figures: { variables: variables.length, faults: faults.length },
    }
  }),
]
