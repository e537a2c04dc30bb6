import { Refusal } from '../refusal.ts'
import { completeScenario } from '../scenario.ts'
import { answerOf, type Answer } from './answer.ts'
import { finished } from './finished.ts'
import { checkGoal, type Goal } from './goal.ts'
import { scenarioAt, type Lever, type Stop } from './lever.ts'
import { LightRuns } from './lightRuns.ts'
import type { Reading } from './reading.ts'
import { readAt, type Question } from './solve.ts'
import { stopsOf } from './stops.ts'

const MOST_STOPS_OF = [40, 100] as const

interface FrontierRequest extends Question {
  readonly levers: readonly [Lever, Lever]
  /** How many stops of each are tried at most. */
  readonly most?: readonly [number, number]
}

interface Frontier {
  readonly goal: Goal
  readonly levers: readonly [Lever, Lever]
  /** The second lever's stops. */
  readonly stops: readonly Stop[]
  readonly rows: readonly FrontierRow[]
}

/** One stop of the first lever, and which stops of the second meet the goal with it. */
interface FrontierRow {
  readonly stop: Stop
  readonly answer: Answer
  /** One a stop of the second lever; null where the model refuses the pair. */
  readonly readings: readonly (Reading | null)[]
}

/** For each stop of one lever, the stops of another that meet a goal. */
export function frontier(request: FrontierRequest): Frontier {
  return finished(frontierInSlices(request))
}

/** The same, yielding after each run how much of the work is done (0–1). */
export function* frontierInSlices(request: FrontierRequest): Generator<number, Frontier> {
  const { baseline, scenario, goal, levers, most = MOST_STOPS_OF } = request
  checkGoal(goal, completeScenario(baseline, scenario).end)
  checkApart(levers)
  const [first, second] = levers
  const firstStops = stopsOf(first, request, most[0])
  const stops = stopsOf(second, request, most[1])
  const runs = new LightRuns(goal, [...new Set([first.id, second.id])])
  const rows: FrontierRow[] = []
  let done = 0
  for (const stop of firstStops) {
    const moved = scenarioAt(scenario, first, stop)
    const readings: (Reading | null)[] = []
    for (const other of stops) {
      readings.push(readAt(runs, baseline, scenarioAt(moved, second, other)))
      yield ++done / (firstStops.length * stops.length)
    }
    rows.push({ stop, answer: answerOf(stops, (i) => readings[i]?.meets ?? null), readings })
  }
  return { goal, levers, stops, rows }
}

function checkApart([first, second]: readonly [Lever, Lever]): void {
  const bothSet = first.how === 'set' && second.how === 'set'
  const neitherSet = first.how !== 'set' && second.how !== 'set'
  if (first.id === second.id && (bothSet || neitherSet))
    throw new Refusal(
      'shape',
      first.id,
      `Both levers move ${first.id}: one would take the other's place.`,
    )
}
