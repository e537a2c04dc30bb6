import { of100 } from '../ensemble/counts.ts'
import { measureMembers } from '../ensemble/measures.ts'
import type { MembersRequest } from '../ensemble/members.ts'
import { middleRuns, type MiddleRuns } from '../ensemble/middle.ts'
import type { Goal } from './goal.ts'
import { readingOf } from './reading.ts'

/** What a thousand runs of one scenario come to, as a goal reads them. */
export interface GoalRuns {
  /** In how many of 100 runs the goal is met. */
  readonly met: number
  /** How far the readings reach: days since 2022-01-01, or rounds. */
  readonly middle: MiddleRuns
}

/** Runs a scenario with each draw from the ranges and reads the goal of each run. Yields how much is done (0–1). */
export function* goalRunsInSlices(
  request: MembersRequest & { readonly goal: Goal },
): Generator<number, GoalRuns> {
  const { goal, members } = request
  const { met, value } = yield* measureMembers(
    // A reading looks at its goal's own date.
    { ...request, lastDay: Infinity },
    {
      met: (run) => Number(readingOf(goal, run).meets),
      value: (run) => readingOf(goal, run).value ?? Infinity,
    },
  )
  return { met: of100(met.filter((each) => each === 1).length, members), middle: middleRuns(value) }
}
