import type { ParameterId } from '../../data/parameters.ts'
import type { Fact } from '../../data/types.ts'
import { onGrid } from '../../model/grid.ts'
import { parameterRow } from '../../model/parameterRow.ts'
import { DAYS_PER_MONTH } from '../../model/time.ts'

/** What a figure's unit is multiplied by to get a parameter's; others do not compare. */
const FACTORS: Readonly<Record<string, number>> = {
  'rounds/year > rounds/month': 1 / 12,
  'rounds/day > rounds/month': DAYS_PER_MONTH,
  'days > months': 1 / DAYS_PER_MONTH,
  'years > months': 12,
  '% > share': 0.01,
  'rounds/barrel > rounds/gun': 1,
}

/** Figures that a parameter rests on without being a value of it, though they are counted in its unit: what was given of a stock, what guns could fire. */
const OF_ANOTHER_THING: Partial<Record<ParameterId, readonly string[]>> = {
  'us.stock0': ['us-deliv-oig-pda'],
  need: ['ua-155-gun-capacity-2023-03'],
}

/** What a published figure says of a parameter, in its unit and on its slider's grid; null where it says nothing that a slider could be set to. */
export function figureValue(fact: Fact, id: ParameterId): number | null {
  const row = parameterRow(id)
  const factor = fact.unit === row.unit ? 1 : FACTORS[`${fact.unit} > ${row.unit}`]
  const value = fact.value ?? fact.low ?? fact.high
  if (factor === undefined || value === null || OF_ANOTHER_THING[id]?.includes(fact.id)) return null
  return onGrid(value * factor, row)
}
