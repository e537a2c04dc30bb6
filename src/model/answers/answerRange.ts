import type { ParameterId } from '../../data/parameters.ts'
import { completeScenario, type Parameters } from '../scenario.ts'
import { baselineAt, UNCERTAIN, type UncertainRow } from '../sensitivity.ts'
import { answerOf, type Answer } from './answer.ts'
import { scenarioAt, type Lever, type Stop } from './lever.ts'
import { LightRuns } from './lightRuns.ts'
import type { Reading } from './reading.ts'
import { readAt, type Question } from './solve.ts'
import { stopsOf } from './stops.ts'

const MOST_TO_COMPARE = 25
const MOST_TO_TELL = 100

/** Days or rounds beyond this are not counted: a goal that is never met would outweigh all others. */
const MOST_MISSING = 1e9

interface AnswerRangeRequest extends Question {
  readonly lever: Lever
}

/** The answer again at both ends of the assumption that moves it most. */
export interface AnswerRange {
  readonly id: ParameterId
  readonly low: Answer
  readonly high: Answer
  /** How many stops were run at each end. */
  readonly stops: number
}

/**
 * The answer's range; null where no assumption moves the answer within its own. Yields how much of
 * the work is done (0–1). The assumption that moves an answer most is the one whose two ends disagree
 * on most of 25 stops; of equals, the one that moves the distance from the goal most.
 */
export function* answerRangeInSlices(
  request: AnswerRangeRequest,
): Generator<number, AnswerRange | null> {
  const { baseline, scenario, lever } = request
  const few = stopsOf(lever, request, MOST_TO_COMPARE)
  const rows = UNCERTAIN.filter(
    ({ id }) => !(id in (scenario.parameters ?? {})) && !(lever.how === 'set' && lever.id === id),
  )
  let widest: { row: UncertainRow; verdicts: number; distance: number } | null = null
  let done = 0
  for (const row of rows) {
    const ends: (readonly (Reading | null)[])[] = []
    for (const end of ['low', 'high'] as const) {
      ends.push(readingsAt(request, baselineAt(baseline, row, end), few))
      yield (0.9 * ++done) / (2 * rows.length)
    }
    const moved = { row, ...differenceOf(ends[0]!, ends[1]!) }
    if (moved.distance > 0 && (!widest || isWider(moved, widest))) widest = moved
  }
  if (!widest) return null
  const { row } = widest
  const answers: Answer[] = []
  // Of a date every month is run: an answer that names a month is only as exact as its stops.
  const stops = stopsOf(lever, request, lever.how === 'date' ? undefined : MOST_TO_TELL)
  for (const end of ['low', 'high'] as const) {
    const readings = readingsAt(request, baselineAt(baseline, row, end), stops)
    answers.push(answerOf(stops, (i) => readings[i]?.meets ?? null))
    yield 0.9 + 0.05 * answers.length
  }
  return { id: row.id, low: answers[0]!, high: answers[1]!, stops: stops.length }
}

function readingsAt(
  { scenario, goal, lever }: AnswerRangeRequest,
  baseline: Parameters,
  stops: readonly Stop[],
): (Reading | null)[] {
  const runs = new LightRuns(goal, [lever.id])
  runs.readIfAllowed(completeScenario(baseline, scenario))
  return stops.map((stop) => readAt(runs, baseline, scenarioAt(scenario, lever, stop)))
}

/** How many stops' verdicts differ, and by how much the readings do in all. */
function differenceOf(
  low: readonly (Reading | null)[],
  high: readonly (Reading | null)[],
): Difference {
  let verdicts = 0
  let distance = 0
  low.forEach((reading, i) => {
    const other = high[i]
    if (!reading || !other) return
    if (reading.meets !== other.meets) verdicts++
    distance += Math.abs(missingOf(reading) - missingOf(other))
  })
  return { verdicts, distance }
}

const missingOf = ({ missing }: Reading) => Math.min(missing, MOST_MISSING)

interface Difference {
  readonly verdicts: number
  readonly distance: number
}

function isWider(a: Difference, b: Difference): boolean {
  return a.verdicts === b.verdicts ? a.distance > b.distance : a.verdicts > b.verdicts
}
