import { neutralOf } from './neutral.ts'
import { parameters } from './parameters.ts'
import type { ParameterRow } from './types.ts'

/**
 * Rows as they were kept, in today's order; a parameter that came later is at its neutral value and
 * no unknown, so that nothing that was published with these rows moves.
 */
export function withLaterOnes(
  kept: readonly ParameterRow[],
  today: readonly ParameterRow[] = parameters,
): ParameterRow[] {
  return today.map(
    (row) =>
      kept.find(({ id }) => id === row.id) ?? {
        ...row,
        best: neutralOf(row.id),
        low: null,
        high: null,
        facts: [],
      },
  )
}
