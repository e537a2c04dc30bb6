import { checkScenario } from '../check.ts'
import { run } from '../run.ts'
import { completeScenario, type Parameters, type Scenario } from '../scenario.ts'
import { answerOf, type Answer } from './answer.ts'
import { bindingsOf, type Binding } from './bindings.ts'
import { finished } from './finished.ts'
import { checkGoal, type Goal } from './goal.ts'
import { scenarioAt, type Lever, type Stop } from './lever.ts'
import { LightRuns } from './lightRuns.ts'
import type { Reading } from './reading.ts'
import { stopsOf } from './stops.ts'

/** A question about a reader's scenario. */
export interface Question {
  readonly baseline: Parameters
  readonly scenario: Scenario
  readonly goal: Goal
}

interface SolveRequest extends Question {
  readonly lever: Lever
  /** How many stops are tried at most. */
  readonly most?: number
}

interface Solution {
  readonly goal: Goal
  readonly lever: Lever
  readonly stops: readonly Stop[]
  /** One a stop; null where the model refuses the stop. */
  readonly readings: readonly (Reading | null)[]
  readonly answer: Answer
  /** The scenario without the lever; null where the model refuses it. */
  readonly without: Reading | null
  /** Where no stop meets the goal: the one that comes nearest, and what binds there. */
  readonly nearest: Nearest | null
}

export interface Nearest {
  readonly stop: Stop
  readonly reading: Reading
  readonly binds: readonly Binding[]
}

/** Which stops of a lever meet a goal: all are run. A lever that the model refuses at every stop is refused (`Refusal`). */
export function solve(request: SolveRequest): Solution {
  return finished(solveInSlices(request))
}

/** The same, yielding after each stop how much of the work is done (0–1). */
export function* solveInSlices(request: SolveRequest): Generator<number, Solution> {
  const { baseline, scenario, goal, lever, most } = request
  checkGoal(goal, completeScenario(baseline, scenario).end)
  const stops = stopsOf(lever, request, most)
  const runs = new LightRuns(goal, [lever.id])
  const without = runs.readIfAllowed(completeScenario(baseline, scenario))
  const readings: (Reading | null)[] = []
  for (const stop of stops) {
    readings.push(readAt(runs, baseline, scenarioAt(scenario, lever, stop)))
    yield readings.length / stops.length
  }
  if (readings.every((reading) => reading === null))
    checkScenario(completeScenario(baseline, scenarioAt(scenario, lever, stops[0]!)))
  const answer = answerOf(stops, (i) => readings[i]?.meets ?? null)
  const nearest = answer.kind === 'none' ? nearestOf(request, stops, readings) : null
  return { goal, lever, stops, readings, answer, without, nearest }
}

/** A scenario's reading over a baseline; null where the model refuses it. */
export function readAt(runs: LightRuns, baseline: Parameters, scenario: Scenario): Reading | null {
  return runs.readIfAllowed(completeScenario(baseline, scenario))
}

function isNearer(a: Reading, b: Reading): boolean {
  return a.missing === b.missing ? a.below < b.below : a.missing < b.missing
}

/** The stop that misses the goal by the least, the lowest of equals, and what binds in its run. */
export function nearestOf(
  { baseline, scenario, goal, lever }: SolveRequest,
  stops: readonly Stop[],
  readings: readonly (Reading | null)[],
): Nearest {
  let at = -1
  readings.forEach((reading, i) => {
    if (reading && (at < 0 || isNearer(reading, readings[at]!))) at = i
  })
  const stop = stops[at]!
  const itsRun = run(baseline, scenarioAt(scenario, lever, stop))
  return { stop, reading: readings[at]!, binds: bindingsOf(goal, itsRun) }
}
