import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import { finished } from '../../model/answers/finished.ts'
import { measureMembers } from '../../model/ensemble/measures.ts'
import { middleRuns, type MiddleRuns } from '../../model/ensemble/middle.ts'
import { roundsOn } from '../../model/extraRounds.ts'
import { run } from '../../model/run.ts'
import type { Scenario } from '../../model/scenario.ts'
import { dayOf } from '../../model/time.ts'

const { made, shelf } = roundsOn
const lastDay = dayOf('2024-12-31')

/** Of the rounds that America makes beyond the baseline's, the share that has left its shelf by the end of 2024. */
export function extraGone(scenario: Scenario): number {
  const [more, usual] = [run(baseline, scenario), run(baseline)]
  const extra = (rounds: typeof made) => rounds(more, lastDay) - rounds(usual, lastDay)
  return 1 - extra(shelf) / extra(made)
}

/** How far it reaches in a thousand runs, each against the baseline with the same draws. */
export function extraGoneRange(scenario: Scenario): MiddleRuns {
  const [seed, members] = [ENSEMBLE_SEED, ENSEMBLE_MEMBERS]
  const extra = finished(
    measureMembers({ baseline, scenario, against: {}, seed, members, lastDay }, { made, shelf }),
  )
  return middleRuns(extra.made.map((each, member) => 1 - extra.shelf[member]! / each))
}
