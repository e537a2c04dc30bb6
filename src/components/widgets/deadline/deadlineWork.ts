import { baseline } from '../../../data/baseline.ts'
import { answerRangeInSlices } from '../../../model/answers/answerRange.ts'
import {
  deadlineInSlices,
  deadlineMapInSlices,
  type DeadlineMap,
} from '../../../model/answers/deadline.ts'
import { dateOf } from '../../../model/answers/goal.ts'
import type { Decision } from '../../../model/answers/lever.ts'
import { monthlyDates } from '../../../model/answers/stops.ts'
import {
  changedIn,
  nearestTold,
  readTold,
  type DeadlineTold,
  type MapTold,
} from '../../question/answered.ts'
import { endOf, type Asked } from '../../question/asked.ts'
import { workPart } from '../../question/workPart.ts'

const MOST_COLUMNS = 36
const MOST_AMOUNTS = 20

/** How long a decision meets a goal, at both ends of an assumption too; then date by amount. */
export function* deadlineWork(
  asked: Asked,
  tell: (told: DeadlineTold) => void = () => {},
): Generator<number, DeadlineTold> {
  const { scenario, goal } = asked
  const decision = asked.levers[0] as Decision
  const question = { baseline, scenario, goal }
  const found = yield* workPart(deadlineInSlices({ ...question, decision }), 0, 0.1)
  const kept = found.dates.map((_, i) => i).filter((i) => found.readings[i])
  const told: DeadlineTold = {
    goal,
    decision,
    end: endOf(asked),
    changed: changedIn(asked),
    dates: kept.map((i) => found.dates[i]!),
    values: kept.map((i) => found.readings[i]!.value),
    delayCosts: kept.map((i) => found.delayCosts[i]!),
    kind: found.kind,
    last: found.last,
    answer: found.answer,
    without: readTold(found.without),
    nearest: nearestTold(found.nearest),
  }
  tell(told)
  const range = yield* workPart(answerRangeInSlices({ ...question, lever: decision }), 0.1, 0.5)
  tell({ ...told, range })
  const { id, rampMonths } = decision
  const how = decision.value === undefined ? ('factor' as const) : ('value' as const)
  const map = yield* workPart(
    deadlineMapInSlices({
      ...question,
      decision: { id, how, rampMonths },
      mostDates: mostDatesOf(asked),
      mostAmounts: MOST_AMOUNTS,
    }),
    0.6,
    0.4,
  )
  return { ...told, range, map: mapTold(map, lastDrawn(asked)) }
}

/** A decision later than the goal's date moves nothing. */
const lastDrawn = (asked: Pick<Asked, 'goal' | 'scenario'>): string =>
  dateOf(asked.goal) ?? endOf(asked)

/** So many months of the whole run that at most 36 lie before the goal's date. */
function mostDatesOf(asked: Asked): number {
  const all = monthlyDates(endOf(asked)).length
  const drawn = Math.max(1, monthlyDates(lastDrawn(asked)).length)
  return Math.ceil(all / Math.ceil(drawn / MOST_COLUMNS))
}

function mapTold({ dates, rows }: DeadlineMap, last: string): MapTold {
  return {
    dates: dates.filter((date, i) => i === 0 || date <= last),
    rows: rows.map(({ amount, last: latest, answer }) => ({ amount, last: latest, answer })),
  }
}
