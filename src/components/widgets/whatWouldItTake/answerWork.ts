import { baseline } from '../../../data/baseline.ts'
import type { Answer } from '../../../model/answers/answer.ts'
import { answerRangeInSlices } from '../../../model/answers/answerRange.ts'
import { frontierInSlices } from '../../../model/answers/frontier.ts'
import { scenarioAt, type Lever, type Stop } from '../../../model/answers/lever.ts'
import { solveInSlices } from '../../../model/answers/solve.ts'
import { run } from '../../../model/run.ts'
import {
  changedIn,
  nearestTold,
  readTold,
  type AnswerTold,
  type FrontierTold,
  type SolutionTold,
} from '../../question/answered.ts'
import { endOf, type Asked } from '../../question/asked.ts'
import { leverBase } from '../../question/leverBase.ts'
import { workPart } from '../../question/workPart.ts'

/** The stops that meet a goal, of one lever or two; then the same at both ends of the assumption that moves the answer most. */
export function* answerWork(
  asked: Asked,
  tell: (told: AnswerTold) => void = () => {},
): Generator<number, AnswerTold> {
  const told = asked.levers.length === 2 ? yield* frontierTold(asked) : yield* solutionTold(asked)
  tell(told)
  const { scenario, goal, levers } = asked
  const lever = levers.at(-1)!
  const around = told.kind === 'two' ? told.rows[told.middle]! : null
  const moved = around ? scenarioAt(scenario, levers[0], around.stop) : scenario
  const ranging = answerRangeInSlices({ baseline, scenario: moved, goal, lever })
  return { ...told, range: yield* workPart(ranging, 0.4, 0.6) }
}

function* solutionTold(asked: Asked): Generator<number, SolutionTold> {
  const { scenario, goal, levers } = asked
  const [lever] = levers
  const solution = yield* workPart(solveInSlices({ baseline, scenario, goal, lever }), 0, 0.4)
  const { stops, readings, answer, standing, nearest } = solution
  const ran = stops.flatMap((stop, i) => (readings[i] ? [{ stop, value: readings[i].value }] : []))
  return {
    kind: 'one',
    goal,
    levers: [lever],
    end: endOf(asked),
    changed: changedIn(asked),
    stops: ran.map(({ stop }) => stop),
    values: ran.map(({ value }) => value),
    left: stops.length - ran.length,
    answer,
    standing: readTold(standing),
    nearest: nearestTold(nearest),
    base: leverBase(lever),
    beside: besideOf(asked, turnOf(answer) ?? nearest?.stop),
  }
}

/** The stop at the edge of an answer. */
function turnOf({ intervals: [interval] }: Answer): Stop | undefined {
  return interval && (interval.failsBelow === null ? interval.to : interval.from)
}

function besideOf({ scenario, goal, levers }: Asked, stop: Stop | undefined) {
  if (stop === undefined || goal.kind === 'shortfallAtMost') return null
  const { columns } = run(baseline, scenarioAt(scenario, levers[0], stop))
  return { stop, shortfall: columns.shared['ukraine.shortfall'].at(-1)! }
}

function* frontierTold(asked: Asked): Generator<number, FrontierTold> {
  const { scenario, goal } = asked
  const levers = asked.levers as readonly [Lever, Lever]
  const found = yield* workPart(frontierInSlices({ baseline, scenario, goal, levers }), 0, 0.4)
  const rows = found.rows.map(({ stop, answer }) => ({ stop, answer }))
  const base = leverBase(levers[0]) ?? Number(rows[Math.floor(rows.length / 2)]!.stop)
  const away = (i: number) => Math.abs(Number(rows[i]!.stop) - base)
  return {
    kind: 'two',
    goal,
    levers,
    end: endOf(asked),
    changed: changedIn(asked),
    stops: found.stops,
    rows,
    middle: rows.reduce((nearest, _, i) => (away(i) < away(nearest) ? i : nearest), 0),
  }
}
