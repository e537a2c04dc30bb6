import { parameters, type ParameterId } from '../../data/parameters.ts'
import type { Answer } from '../../model/answers/answer.ts'
import type { Binding } from '../../model/answers/bindings.ts'
import type { Dated } from '../../model/answers/deadline.ts'
import type { Goal } from '../../model/answers/goal.ts'
import type { GoalRuns } from '../../model/answers/goalRuns.ts'
import type { Decision, Lever, Stop } from '../../model/answers/lever.ts'
import type { Reading } from '../../model/answers/reading.ts'
import type { Nearest } from '../../model/answers/solve.ts'
import type { Question } from './question.ts'

/** How many limits are listed for a run that misses the goal. */
const MOST_BINDS = 2

/** A run's reading, cut down to what is shown of it. */
export type Read = Pick<Reading, 'meets' | 'value'>

export interface NearestSummary {
  readonly stop: Stop
  readonly value: number | null
  readonly binds: readonly Binding[]
}

/** What a page keeps of an answer: small, as it travels in the page too. */
interface Summary {
  readonly goal: Goal
  /** ISO date of the run's last day. */
  readonly end: string
  /** Parameters that the reader's scenario changes. */
  readonly changed: readonly ParameterId[]
  /** Where the answer turns: stops that are run with draws from the ranges, one a lever; none where it needs no lever. */
  readonly drawnAt: readonly Stop[]
  /** What those runs come to; absent while they are counted. */
  readonly runs?: GoalRuns
}

export interface SolutionSummary extends Summary {
  readonly kind: 'one'
  readonly levers: readonly [Lever]
  /** Those that were run: refused ones are counted in `left`. */
  readonly stops: readonly Stop[]
  /** As in `Reading`. */
  readonly values: readonly (number | null)[]
  readonly left: number
  readonly answer: Answer
  readonly without: Read | null
  readonly nearest: NearestSummary | null
  readonly base: number | null
  /** Where the goal speaks of a shelf: rounds planned and not fired by the run's end, at the stop where the answer turns. */
  readonly beside: { readonly stop: Stop; readonly shortfall: number } | null
}

export interface FrontierSummary extends Summary {
  readonly kind: 'two'
  readonly levers: readonly [Lever, Lever]
  /** The second lever's. */
  readonly stops: readonly Stop[]
  readonly rows: readonly { readonly stop: Stop; readonly answer: Answer }[]
  /** The row nearest to the baseline. */
  readonly middle: number
}

export type AnswerSummary = SolutionSummary | FrontierSummary

/** How long a decision still meets a goal. The map is worked out after the sentence. */
export interface DeadlineSummary extends Summary {
  readonly decision: Decision
  readonly dates: readonly string[]
  readonly values: readonly (number | null)[]
  readonly kind: Dated['kind']
  readonly last: string | null
  readonly answer: Answer
  readonly without: Read | null
  readonly delayCosts: readonly (number | null)[]
  readonly nearest: NearestSummary | null
  readonly map?: MapSummary
}

export interface MapSummary {
  readonly dates: readonly string[]
  readonly rows: readonly {
    readonly amount: number
    readonly last: string | null
    readonly answer: Answer
  }[]
}

export const nearestSummary = (nearest: Nearest | null): NearestSummary | null =>
  nearest && {
    stop: nearest.stop,
    value: nearest.reading.value,
    binds: nearest.binds
      .filter(({ share, word }) => share > 0 && word !== 'none')
      .slice(0, MOST_BINDS),
  }

export const readingSummary = (reading: Reading | null): Read | null =>
  reading && { meets: reading.meets, value: reading.value }

export function changedIn({ scenario }: Question): ParameterId[] {
  const { parameters: set = {}, interventions = [] } = scenario
  const ids = new Set<string>([
    ...Object.keys(set),
    ...interventions.map(({ parameter }) => parameter),
  ])
  return parameters.map(({ id }) => id).filter((id) => ids.has(id))
}

/** The stop at the edge of an answer. */
export function turnOf({ intervals: [interval] }: Answer): Stop | undefined {
  return interval && (interval.failsBelow === null ? interval.to : interval.from)
}

/** Whether a stop lies in an answer. */
export function isMet({ intervals }: Answer, stop: Stop): boolean {
  return intervals.some(({ from, to }) => stop >= from && stop <= to)
}
