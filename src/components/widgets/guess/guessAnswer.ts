import { baseline } from '../../../data/baseline.ts'
import { GUESS } from '../../../data/guess.ts'
import { readQuery } from '../../../model/address.ts'
import { extraRounds } from '../extraRounds.ts'
import type { GuessAnswer } from './guessRows.ts'

/** What becomes of 100 extra shells. For the server only. */
export function guessAnswer(): GuessAnswer {
  const { scenario } = readQuery(baseline, GUESS.query)
  const [set] = scenario.interventions!
  return { from: set!.from, until: GUESS.until, rate: set!.value!, ...extraRounds(scenario) }
}
