import type { Challenge } from '../data/challenges.ts'
import { parameters, type ParameterId } from '../data/parameters.ts'
import { dateOf, parseGoal } from './answers/goal.ts'
import { readingOf, type Reading } from './answers/reading.ts'
import type { Run } from './run.ts'
import type { Parameters } from './scenario.ts'
import { dayOf } from './time.ts'

/** Whether a run meets a challenge, and what was changed for it. */
export interface ChallengeResult {
  /** met: in the way that is asked; otherwise: the goal is met, in another way; open: it is not met, or the run ends before its date. */
  readonly state: 'met' | 'otherwise' | 'open'
  readonly reading: Reading
  /** The parameters that differ from the baseline's. */
  readonly changed: readonly ParameterId[]
}

/** Whether a run over a baseline meets a challenge, by the run alone. */
export function challengeResult(
  challenge: Challenge,
  run: Run,
  baseline: Parameters,
): ChallengeResult {
  const goal = parseGoal(challenge.goal)
  const { parameters: set, interventions, end } = run.scenario
  const later = new Set(interventions.map(({ parameter }) => parameter))
  const ownBaseline = parameters.map(({ id }) => id).filter((id) => set[id] !== baseline[id])
  const changed = parameters
    .map(({ id }) => id)
    .filter((id) => ownBaseline.includes(id) || later.has(id))
  const reading = readingOf(goal, run)
  const isWhole = dayOf(end) >= dayOf(dateOf(goal) ?? end)
  const inTime =
    challenge.notBefore === undefined ||
    (ownBaseline.length === 0 &&
      interventions.every(({ from }) => dayOf(from) >= dayOf(challenge.notBefore!)))
  const isOne = changed.length === 1 && challenge.levers.includes(changed[0]!)
  const state = !isWhole || !reading.meets ? 'open' : isOne && inTime ? 'met' : 'otherwise'
  return { state, reading, changed }
}
