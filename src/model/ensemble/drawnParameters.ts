import type { Schedule } from '../../data/types.ts'
import { completeScenario, type Parameters } from '../scenario.ts'
import { drawMembers } from './draws.ts'
import { uncertainRows } from './uncertain.ts'

export interface DrawnRequest {
  readonly baseline: Parameters
  readonly seed: number
  readonly members: number
}

/**
 * The parameters of each member of an ensemble around a baseline, by the draws that `runEnsemble` runs
 * with, for what must lay several scenarios over one member. A scheduled value that a draw takes out
 * of its bounds is held at the bound, as there.
 */
export function drawnParameters({ baseline, seed, members }: DrawnRequest): Parameters[] {
  const complete = completeScenario(baseline)
  const rows = uncertainRows(complete, {})
  const { values } = drawMembers(rows, members, seed, complete)
  return Array.from({ length: members }, (_, member) => {
    const drawn = rows.map(({ id, asFactor, least, most }, r) => {
      const number = values[r * members + member]!
      const held = (value: number) => Math.min(most, Math.max(least, value * number))
      return [id, asFactor ? scheduled(baseline[id] as Schedule, held) : number]
    })
    return { ...baseline, ...(Object.fromEntries(drawn) as Partial<Parameters>) }
  })
}

const scheduled = (schedule: Schedule, held: (value: number) => number): Schedule =>
  typeof schedule === 'number'
    ? held(schedule)
    : schedule.map(([date, value]) => [date, held(value)] as const)
