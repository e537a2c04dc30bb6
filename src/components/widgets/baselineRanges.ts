import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import { finished } from '../../model/answers/finished.ts'
import { measureMembers, MEASURES } from '../../model/ensemble/measures.ts'
import { rangesOf, type Ranges } from '../../model/ensemble/middle.ts'
import { lastDayOf } from '../../model/outcomesByDay.ts'
import type { Scenario } from '../../model/scenario.ts'
import { once } from './once.ts'

/** How far each measure of a scenario reaches, or how much more than another’s. For the server only. */
export function countedRanges(scenario: Scenario, against?: Scenario): Ranges {
  const request = {
    baseline,
    scenario,
    against,
    seed: ENSEMBLE_SEED,
    members: ENSEMBLE_MEMBERS,
    lastDay: lastDayOf(scenario),
  }
  const measured = finished(measureMembers(request, MEASURES))
  return rangesOf(measured, Object.keys(MEASURES) as (keyof typeof MEASURES)[])
}

/** The baseline’s, which several widgets open with. */
export const baselineRanges = once(() => countedRanges({}))
