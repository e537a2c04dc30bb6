import { drawnParameters, type DrawnRequest } from '../ensemble/drawnParameters.ts'
import type { ConfidenceRow } from './row.ts'

/** In how many runs a claim holds: of the first few, which a test can afford to run again, and of all. */
export interface ClaimInRuns {
  readonly id: ConfidenceRow['id']
  readonly chapter: number
  readonly holdsInFirst: number
  readonly holdsIn: number
}

/** Asks every claim of every member of an ensemble, or, with `upTo`, of its first members alone. */
export function claimsInRuns(
  rows: readonly ConfidenceRow[],
  request: DrawnRequest & { readonly first: number; readonly upTo?: number },
): ClaimInRuns[] {
  const members = drawnParameters(request).slice(0, request.upTo)
  return rows.flatMap(({ id, chapter, check }) => {
    if (check === undefined || chapter === undefined) return []
    const holds = members.map((parameters) => check(parameters)[0])
    const count = (of: readonly boolean[]) => of.filter(Boolean).length
    const holdsInFirst = count(holds.slice(0, request.first))
    return [{ id, chapter, holdsInFirst, holdsIn: count(holds) }]
  })
}
