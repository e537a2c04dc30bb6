import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import { GUESS } from '../../data/guess.ts'
import { readQuery, writeQuery } from '../../model/address.ts'
import { finished } from '../../model/answers/finished.ts'
import { measureMembers } from '../../model/ensemble/measures.ts'
import { middleRuns } from '../../model/ensemble/middle.ts'
import { of100Extra, roundsOn, type RoundsOn } from '../../model/extraRounds.ts'
import { run } from '../../model/run.ts'
import type { Scenario } from '../../model/scenario.ts'
import { dayOf } from '../../model/time.ts'
import type { ValueInRuns } from '../charts/hundredRange.ts'
import { GUESS_ROWS, type GuessRow } from './guess/guessRows.ts'
import { onceEach } from './once.ts'

const lastDay = dayOf(GUESS.until)

const counted = onceEach((query): Readonly<Record<GuessRow, ValueInRuns>> => {
  const { scenario } = readQuery(baseline, query)
  const [more, usual] = [run(baseline, scenario), run(baseline)]
  const extra = (id: keyof RoundsOn) => roundsOn[id](more, lastDay) - roundsOn[id](usual, lastDay)
  const best = rowsOf({ made: extra('made'), shelf: extra('shelf'), fired: extra('fired') })

  const [seed, members] = [ENSEMBLE_SEED, ENSEMBLE_MEMBERS]
  const { made, shelf, fired } = finished(
    measureMembers({ baseline, scenario, against: {}, seed, members, lastDay }, roundsOn),
  )
  const each = Array.from({ length: members }, (_, m) =>
    rowsOf({ made: made[m]!, shelf: shelf[m]!, fired: fired[m]! }),
  )
  const inRuns = (row: GuessRow): ValueInRuns => {
    const { low, high } = middleRuns(Float64Array.from(each, (rows) => rows[row]))
    return { best: best[row], low: low!, high: high! }
  }
  return Object.fromEntries(GUESS_ROWS.map((row) => [row, inRuns(row)])) as Record<
    GuessRow,
    ValueInRuns
  >
})

const rowsOf = (rounds: RoundsOn): Readonly<Record<GuessRow, number>> => ({
  made: rounds.made,
  ...of100Extra(rounds),
})

/** What becomes, until the guess's day, of the rounds that America makes beyond the baseline's: each run compared with the baseline with the same draws. Where a scenario ends, later, changes nothing. For the server only. */
export const extraRounds = (scenario: Scenario) =>
  counted(writeQuery(baseline, { ...scenario, end: undefined }))
