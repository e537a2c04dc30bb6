import { baseline } from '../../../data/baseline.ts'
import { frontierInSlices } from '../../../model/answers/frontier.ts'
import { scenarioAt, type Lever, type Stop } from '../../../model/answers/lever.ts'
import { solveInSlices } from '../../../model/answers/solve.ts'
import { run } from '../../../model/run.ts'
import {
  changedIn,
  nearestSummary,
  readingSummary,
  turnOf,
  type AnswerSummary,
  type FrontierSummary,
  type SolutionSummary,
} from '../../question/answerSummary.ts'
import { drawnRuns } from '../../question/drawnRuns.ts'
import { endOf, type Question } from '../../question/question.ts'
import { leverBase } from '../../question/leverBase.ts'
import { workPart } from '../../question/workPart.ts'

/** The stops that meet a goal, of one lever or two; then a thousand runs where the answer turns. */
export function* answerWork(
  question: Question,
  tell: (summary: AnswerSummary) => void = () => {},
): Generator<number, AnswerSummary> {
  const summary =
    question.levers.length === 2
      ? yield* frontierSummary(question)
      : yield* solutionSummary(question)
  tell(summary)
  return { ...summary, runs: yield* workPart(drawnRuns(question, summary.drawnAt), 0.4, 0.6) }
}

function* solutionSummary(question: Question): Generator<number, SolutionSummary> {
  const { scenario, goal, levers } = question
  const [lever] = levers
  const solution = yield* workPart(solveInSlices({ baseline, scenario, goal, lever }), 0, 0.4)
  const { stops, readings, answer, without, nearest } = solution
  const ran = stops.flatMap((stop, i) => (readings[i] ? [{ stop, value: readings[i].value }] : []))
  const edge = turnOf(answer) ?? nearest?.stop
  return {
    kind: 'one',
    goal,
    levers: [lever],
    end: endOf(question),
    changed: changedIn(question),
    stops: ran.map(({ stop }) => stop),
    values: ran.map(({ value }) => value),
    left: stops.length - ran.length,
    answer,
    without: readingSummary(without),
    nearest: nearestSummary(nearest),
    base: leverBase(lever),
    beside: besideOf(question, edge),
    drawnAt: edge === undefined || answer.kind === 'all' ? [] : [edge],
  }
}

function besideOf({ scenario, goal, levers }: Question, stop: Stop | undefined) {
  if (stop === undefined || goal.kind === 'shortfallAtMost') return null
  const { columns } = run(baseline, scenarioAt(scenario, levers[0], stop))
  return { stop, shortfall: columns.shared['ukraine.shortfall'].at(-1)! }
}

function* frontierSummary(question: Question): Generator<number, FrontierSummary> {
  const { scenario, goal } = question
  const levers = question.levers as readonly [Lever, Lever]
  const found = yield* workPart(frontierInSlices({ baseline, scenario, goal, levers }), 0, 0.4)
  const rows = found.rows.map(({ stop, answer }) => ({ stop, answer }))
  const base = leverBase(levers[0]) ?? Number(rows[Math.floor(rows.length / 2)]!.stop)
  const away = (i: number) => Math.abs(Number(rows[i]!.stop) - base)
  const middle = rows.reduce((nearest, _, i) => (away(i) < away(nearest) ? i : nearest), 0)
  const { stop, answer } = rows[middle]!
  return {
    kind: 'two',
    goal,
    levers,
    end: endOf(question),
    changed: changedIn(question),
    stops: found.stops,
    rows,
    middle,
    drawnAt: [stop, turnOf(answer) ?? found.stops.at(-1)!],
  }
}
