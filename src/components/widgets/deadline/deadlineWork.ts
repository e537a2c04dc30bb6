import { baseline } from '../../../data/baseline.ts'
import {
  deadlineInSlices,
  deadlineMapInSlices,
  type Dated,
  type DeadlineMap,
} from '../../../model/answers/deadline.ts'
import { dateOf } from '../../../model/answers/goal.ts'
import type { Decision, Stop } from '../../../model/answers/lever.ts'
import { monthlyDates } from '../../../model/answers/stops.ts'
import {
  changedIn,
  nearestSummary,
  readingSummary,
  type DeadlineSummary,
  type MapSummary,
} from '../../question/answerSummary.ts'
import { drawnRuns } from '../../question/drawnRuns.ts'
import { endOf, type Question } from '../../question/question.ts'
import { workPart } from '../../question/workPart.ts'

const MOST_COLUMNS = 36
const MOST_AMOUNTS = 20

/** How long a decision meets a goal; then a thousand runs of the last such month, and date by amount. */
export function* deadlineWork(
  question: Question,
  tell: (summary: DeadlineSummary) => void = () => {},
): Generator<number, DeadlineSummary> {
  const { scenario, goal } = question
  const decision = question.levers[0] as Decision
  const request = { baseline, scenario, goal }
  const found = yield* workPart(deadlineInSlices({ ...request, decision }), 0, 0.1)
  const kept = found.dates.map((_, i) => i).filter((i) => found.readings[i])
  const summary: DeadlineSummary = {
    goal,
    decision,
    end: endOf(question),
    changed: changedIn(question),
    dates: kept.map((i) => found.dates[i]!),
    values: kept.map((i) => found.readings[i]!.value),
    delayCosts: kept.map((i) => found.delayCosts[i]!),
    kind: found.kind,
    last: found.last,
    answer: found.answer,
    without: readingSummary(found.without),
    nearest: nearestSummary(found.nearest),
    drawnAt: drawnAt(found),
  }
  tell(summary)
  const runs = yield* workPart(drawnRuns(question, summary.drawnAt), 0.1, 0.5)
  tell({ ...summary, runs })
  const { id, rampMonths } = decision
  const how = decision.value === undefined ? ('factor' as const) : ('value' as const)
  const map = yield* workPart(
    deadlineMapInSlices({
      ...request,
      decision: { id, how, rampMonths },
      mostDates: mostDatesOf(question),
      mostAmounts: MOST_AMOUNTS,
    }),
    0.6,
    0.4,
  )
  return { ...summary, runs, map: mapSummary(map, lastDrawn(question)) }
}

/** The last month that meets the goal, or the one nearest to it; no decision where none is needed. */
function drawnAt({
  kind,
  last,
  nearest,
}: Pick<Dated, 'kind' | 'last'> & { readonly nearest: { readonly stop: Stop } | null }): Stop[] {
  const stop = kind === 'notNeeded' ? null : (last ?? nearest?.stop)
  return stop == null ? [] : [stop]
}

/** A decision later than the goal's date moves nothing. */
const lastDrawn = (question: Pick<Question, 'goal' | 'scenario'>): string =>
  dateOf(question.goal) ?? endOf(question)

/** So many months of the whole run that at most 36 lie before the goal's date. */
function mostDatesOf(question: Question): number {
  const all = monthlyDates(endOf(question)).length
  const drawn = Math.max(1, monthlyDates(lastDrawn(question)).length)
  return Math.ceil(all / Math.ceil(drawn / MOST_COLUMNS))
}

function mapSummary({ dates, rows }: DeadlineMap, last: string): MapSummary {
  return {
    dates: dates.filter((date, i) => i === 0 || date <= last),
    rows: rows.map(({ amount, last: latest, answer }) => ({ amount, last: latest, answer })),
  }
}
