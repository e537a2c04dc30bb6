import { baseline } from '../../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../../data/ensemble.ts'
import { GUESS } from '../../../data/guess.ts'
import { readQuery } from '../../../model/address.ts'
import { finished } from '../../../model/answers/finished.ts'
import { measureMembers } from '../../../model/ensemble/measures.ts'
import { middleRuns } from '../../../model/ensemble/middle.ts'
import { of100Extra, roundsOn, type RoundsOn } from '../../../model/extraRounds.ts'
import { run } from '../../../model/run.ts'
import { dayOf } from '../../../model/time.ts'
import { once } from '../once.ts'
import type { GuessAnswer, GuessRow, ValueInRuns } from './guessRows.ts'

/** What becomes of 100 extra shells, each run compared with the baseline with the same draws. For the server only. */
export const guessAnswer = once((): GuessAnswer => {
  const { scenario } = readQuery(baseline, GUESS.query)
  const [set] = scenario.interventions!
  const day = dayOf(GUESS.until)
  const [tripled, before] = [run(baseline, scenario), run(baseline)]
  const more = (id: keyof RoundsOn) => roundsOn[id](tripled, day) - roundsOn[id](before, day)
  const best = rowsOf({ made: more('made'), shelf: more('shelf'), fired: more('fired') })

  const members = ENSEMBLE_MEMBERS
  const extra = finished(
    measureMembers(
      { baseline, scenario, against: {}, seed: ENSEMBLE_SEED, members, lastDay: day },
      roundsOn,
    ),
  )
  const each = Array.from({ length: members }, (_, m) =>
    rowsOf({ made: extra.made[m]!, shelf: extra.shelf[m]!, fired: extra.fired[m]! }),
  )
  const inRuns = (row: GuessRow): ValueInRuns => {
    const { low, high } = middleRuns(Float64Array.from(each, (rows) => rows[row]))
    return { best: best[row], low: low!, high: high! }
  }
  return {
    from: set!.from,
    until: GUESS.until,
    rate: set!.value!,
    made: inRuns('made'),
    shelf: inRuns('shelf'),
    gone: inRuns('gone'),
    fired: inRuns('fired'),
  }
})

const rowsOf = (rounds: RoundsOn): Readonly<Record<GuessRow, number>> => ({
  made: rounds.made,
  ...of100Extra(rounds),
})
