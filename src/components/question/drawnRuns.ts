import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import { goalRunsInSlices, type GoalRuns } from '../../model/answers/goalRuns.ts'
import { scenarioAt, type Lever, type Stop } from '../../model/answers/lever.ts'
import type { Question } from './question.ts'

/** A question's scenario with its levers at these stops, in a thousand runs drawn from the ranges. */
export function drawnRuns(
  { scenario, goal, levers }: Question,
  stops: readonly Stop[],
): Generator<number, GoalRuns> {
  const moved = stops.reduce((sum, stop, i) => scenarioAt(sum, levers[i] as Lever, stop), scenario)
  return goalRunsInSlices({
    baseline,
    scenario: moved,
    goal,
    seed: ENSEMBLE_SEED,
    members: ENSEMBLE_MEMBERS,
  })
}
