import { checkScenario } from '../check.ts'
import { completeScenario } from '../scenario.ts'
import { answerOf, type Answer } from './answer.ts'
import { finished } from './finished.ts'
import { checkGoal, type Goal } from './goal.ts'
import { scenarioAt, type Decision } from './lever.ts'
import { LightRuns } from './lightRuns.ts'
import type { Reading } from './reading.ts'
import { nearestOf, readAt, type Nearest, type Question } from './solve.ts'
import { monthlyDates, stopsOf } from './stops.ts'

interface DeadlineRequest extends Question {
  readonly decision: Decision
}

/** How long a decision still meets a goal. */
export interface Dated {
  /** notNeeded: the goal is met without it; none: on no date; until: on `last`, and on no later one. */
  readonly kind: 'notNeeded' | 'none' | 'until'
  /** The last decision date (ISO) that meets the goal. */
  readonly last: string | null
  /** All that do: before `last` some may not. */
  readonly answer: Answer
  /** One a date; null where the model refuses it. */
  readonly readings: readonly (Reading | null)[]
}

interface Deadline extends Dated {
  readonly goal: Goal
  readonly decision: Decision
  /** Decision dates (ISO): the day that begins each month from February 2022 to the run's end. */
  readonly dates: readonly string[]
  /** Without the decision. */
  readonly without: Reading | null
  /**
   * How much worse each date is than the one a month before (days sooner at the floor, days later
   * back, or rounds more of shortfall; below 0: better); the head is null, as is what a date that
   * never comes has no days for.
   */
  readonly delayCosts: readonly (number | null)[]
  /** Where no date meets the goal: the one that comes nearest, and what binds there. */
  readonly nearest: Nearest | null
}

/** The last month in which a decision still meets a goal, and what each month of delay costs: all months are run. */
export function deadline(request: DeadlineRequest): Deadline {
  return finished(deadlineInSlices(request))
}

/** The same, yielding after each date how much of the work is done (0–1). */
export function* deadlineInSlices(request: DeadlineRequest): Generator<number, Deadline> {
  const { baseline, scenario, goal, decision } = request
  const complete = completeScenario(baseline, scenario)
  checkGoal(goal, complete.end)
  const dates = monthlyDates(complete.end)
  const runs = new LightRuns(goal, [decision.id])
  const without = runs.readIfAllowed(complete)
  const dated = yield* readDates(request, { runs, dates, without })
  const { readings, kind } = dated
  if (readings.every((reading) => reading === null))
    checkScenario(completeScenario(baseline, scenarioAt(scenario, decision, dates[0]!)))
  const nearest =
    kind === 'none' ? nearestOf({ ...request, lever: decision }, dates, readings) : null
  return { goal, decision, dates, without, ...dated, delayCosts: costsOf(goal, readings), nearest }
}

interface Setting {
  readonly runs: LightRuns
  readonly dates: readonly string[]
  readonly without: Reading | null
}

function* readDates(
  { baseline, scenario, decision }: DeadlineRequest,
  { runs, dates, without }: Setting,
): Generator<number, Dated> {
  const readings: (Reading | null)[] = []
  for (const date of dates) {
    readings.push(readAt(runs, baseline, scenarioAt(scenario, decision, date)))
    yield readings.length / dates.length
  }
  const answer = answerOf(dates, (i) => readings[i]?.meets ?? null)
  const last = (answer.intervals.at(-1)?.to ?? null) as string | null
  const kind = without?.meets ? 'notNeeded' : last === null ? 'none' : 'until'
  return { kind, last, answer, readings }
}

/** How much worse each reading is than the one before it. */
function costsOf({ kind }: Goal, readings: readonly (Reading | null)[]): (number | null)[] {
  return readings.map((reading, i) => {
    const before = readings[i - 1]
    if (!reading || !before) return null
    if (reading.value === null || before.value === null)
      return reading.value === before.value ? 0 : null
    return kind === 'notBareBefore' ? before.value - reading.value : reading.value - before.value
  })
}

export interface DeadlineMapRequest extends Question {
  readonly decision: Pick<Decision, 'id' | 'rampMonths'> & { readonly how: 'value' | 'factor' }
  readonly mostDates?: number
  readonly mostAmounts?: number
}

/** Date by amount: for each amount of a decision, how long it still meets the goal. */
export interface DeadlineMap {
  readonly goal: Goal
  readonly dates: readonly string[]
  readonly without: Reading | null
  readonly rows: readonly (Dated & { readonly amount: number })[]
}

/** A decision's dates and amounts, all pairs run. */
export function deadlineMap(request: DeadlineMapRequest): DeadlineMap {
  return finished(deadlineMapInSlices(request))
}

/** The same, yielding after each run how much of the work is done (0–1). */
export function* deadlineMapInSlices(request: DeadlineMapRequest): Generator<number, DeadlineMap> {
  const { baseline, scenario, goal, decision, mostDates = 120, mostAmounts = 40 } = request
  const { id, how, rampMonths } = decision
  const complete = completeScenario(baseline, scenario)
  checkGoal(goal, complete.end)
  const dates = monthlyDates(complete.end, mostDates)
  const stopping = { id, how: how === 'value' ? 'from' : 'factor', from: dates[0]! } as const
  const amounts = stopsOf(stopping, request, mostAmounts) as number[]
  const runs = new LightRuns(goal, [id])
  const without = runs.readIfAllowed(complete)
  const rows: (Dated & { readonly amount: number })[] = []
  for (const amount of amounts) {
    const ofAmount: Decision = { id, how: 'date', [how]: amount, rampMonths }
    const slices = readDates({ ...request, decision: ofAmount }, { runs, dates, without })
    let slice = slices.next()
    for (; !slice.done; slice = slices.next()) yield (rows.length + slice.value) / amounts.length
    rows.push({ amount, ...slice.value })
  }
  return { goal, dates, without, rows }
}
