import { parameters, type ParameterId } from '../../data/parameters.ts'
import type { ParameterRow } from '../../data/types.ts'
import { BOUNDS } from '../bounds.ts'
import type { CompleteScenario, Scenario } from '../scenario.ts'
import { DAYS_PER_MONTH } from '../time.ts'
import type { Triangle } from './triangle.ts'

export type Range = Pick<ParameterRow, 'best' | 'low' | 'high'> & { readonly id: ParameterId }

/** A parameter that varies from run to run. */
export interface UncertainRow extends Triangle {
  readonly id: ParameterId
  /** True: low, best and high are factors of the whole schedule; false: values in the parameter's unit. */
  readonly asFactor: boolean
  /** Its bounds (`bounds.ts`), in the parameter's unit. */
  readonly least: number
  readonly most: number
}

/**
 * The rows that vary: those with a range, among `vary` (all, if it is not given), that the scenario
 * does not set. What a reader has set is his choice and stays; what stands under an intervention
 * varies. The likeliest value is the scenario's own.
 */
export function uncertainRows(
  complete: CompleteScenario,
  { parameters: set = {} }: Scenario,
  vary?: readonly ParameterId[],
  ranges: readonly Range[] = parameters,
): UncertainRow[] {
  const rows: UncertainRow[] = []
  for (const { id, best, low, high } of ranges) {
    if (low === null || high === null || best === null) continue
    if (Object.hasOwn(set, id) || (vary && !vary.includes(id))) continue
    const asFactor = typeof best !== 'number'
    const value = complete.parameters[id]
    const likeliest = asFactor ? 1 : typeof value === 'number' ? value : best
    rows.push({
      id,
      low,
      best: Math.max(low, Math.min(high, likeliest)),
      high,
      asFactor,
      least: BOUNDS[id].least(complete.stepDays / DAYS_PER_MONTH),
      most: BOUNDS[id].most,
    })
  }
  return rows
}
