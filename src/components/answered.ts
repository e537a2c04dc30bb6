import { baseline } from '../data/baseline.ts'
import { parameters, type ParameterId } from '../data/parameters.ts'
import type { ParameterRow } from '../data/types.ts'
import type { Answer } from '../model/answers/answer.ts'
import { answerRangeInSlices, type AnswerRange } from '../model/answers/answerRange.ts'
import type { Binding } from '../model/answers/bindings.ts'
import {
  deadlineInSlices,
  deadlineMapInSlices,
  type Dated,
  type DeadlineMap,
} from '../model/answers/deadline.ts'
import { frontierInSlices } from '../model/answers/frontier.ts'
import { dateOf, type Goal } from '../model/answers/goal.ts'
import { scenarioAt, type Decision, type Lever, type Stop } from '../model/answers/lever.ts'
import type { Reading } from '../model/answers/reading.ts'
import { solveInSlices, type Nearest } from '../model/answers/solve.ts'
import { monthlyDates } from '../model/answers/stops.ts'
import { run, type Run } from '../model/run.ts'
import { scheduleOn } from '../model/schedule.ts'
import { KINDS, type ProducerId } from '../model/tables.ts'
import { dayOf } from '../model/time.ts'
import { endOf, type Asked } from './asked.ts'

/** How many limits are told of a run that misses the goal. */
const MOST_BINDS = 2

/** A run's reading, cut down to what is told of it. */
export type Read = Pick<Reading, 'meets' | 'value'>

export interface NearestTold {
  readonly stop: Stop
  readonly value: number | null
  readonly binds: readonly Binding[]
}

/** What a page keeps of an answer: small, as it travels in the page too. */
interface Told {
  readonly goal: Goal
  /** ISO date of the run's last day. */
  readonly end: string
  /** Parameters that the reader's scenario changes. */
  readonly changed: readonly ParameterId[]
  /** Null where no assumption moves the answer; absent while it is worked out. */
  readonly range?: AnswerRange | null
}

export interface SolutionTold extends Told {
  readonly kind: 'one'
  readonly levers: readonly [Lever]
  /** Those that were run: refused ones are counted in `left`. */
  readonly stops: readonly Stop[]
  /** As in `Reading`. */
  readonly values: readonly (number | null)[]
  readonly left: number
  readonly answer: Answer
  readonly standing: Read | null
  readonly nearest: NearestTold | null
  readonly base: number | null
  /** Where the goal speaks of a shelf: rounds planned and not fired by the run's end, at the stop where the answer turns. */
  readonly beside: { readonly stop: Stop; readonly shortfall: number } | null
}

export interface FrontierTold extends Told {
  readonly kind: 'two'
  readonly levers: readonly [Lever, Lever]
  /** The second lever's. */
  readonly stops: readonly Stop[]
  readonly rows: readonly { readonly stop: Stop; readonly answer: Answer }[]
  /** The row whose answer is told again at both ends of an assumption: the one nearest to the baseline. */
  readonly middle: number
}

export type AnswerTold = SolutionTold | FrontierTold

/** How long a decision still meets a goal. The map follows what is told in words. */
export interface DeadlineTold extends Told {
  readonly decision: Decision
  readonly dates: readonly string[]
  readonly values: readonly (number | null)[]
  readonly kind: Dated['kind']
  readonly last: string | null
  readonly answer: Answer
  readonly without: Read | null
  readonly delayCosts: readonly (number | null)[]
  readonly nearest: NearestTold | null
  readonly map?: MapTold
}

export interface MapTold {
  readonly dates: readonly string[]
  readonly rows: readonly {
    readonly amount: number
    readonly last: string | null
    readonly answer: Answer
  }[]
}

const nearestTold = (nearest: Nearest | null): NearestTold | null =>
  nearest && {
    stop: nearest.stop,
    value: nearest.reading.value,
    binds: nearest.binds
      .filter(({ share, word }) => share > 0 && word !== 'none')
      .slice(0, MOST_BINDS),
  }

const readTold = (reading: Reading | null): Read | null =>
  reading && { meets: reading.meets, value: reading.value }

function changedIn({ scenario }: Asked): ParameterId[] {
  const { parameters: set = {}, interventions = [] } = scenario
  const ids = new Set<string>([
    ...Object.keys(set),
    ...interventions.map(({ parameter }) => parameter),
  ])
  return parameters.map(({ id }) => id).filter((id) => ids.has(id))
}

/** Parts of a work, each a share of the whole (adding up to 1), one after the other. */
function* part<Result>(
  work: Generator<number, Result>,
  from: number,
  share: number,
): Generator<number, Result> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    yield from + share * value
  }
}

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
  return { ...told, range: yield* part(ranging, 0.4, 0.6) }
}

function* solutionTold(asked: Asked): Generator<number, SolutionTold> {
  const { scenario, goal, levers } = asked
  const [lever] = levers
  const solution = yield* part(solveInSlices({ baseline, scenario, goal, lever }), 0, 0.4)
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
    base: baseOf(lever),
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
  const found = yield* part(frontierInSlices({ baseline, scenario, goal, levers }), 0, 0.4)
  const rows = found.rows.map(({ stop, answer }) => ({ stop, answer }))
  const base = baseOf(levers[0]) ?? Number(rows[Math.floor(rows.length / 2)]!.stop)
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
  const found = yield* part(deadlineInSlices({ ...question, decision }), 0, 0.1)
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
  const range = yield* part(answerRangeInSlices({ ...question, lever: decision }), 0.1, 0.5)
  tell({ ...told, range })
  const { id, rampMonths } = decision
  const how = decision.value === undefined ? ('factor' as const) : ('value' as const)
  const map = yield* part(
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
export const lastDrawn = (asked: Pick<Asked, 'goal' | 'scenario'>): string =>
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

/** Whether a stop lies in an answer. */
export function isMet({ intervals }: Answer, stop: Stop): boolean {
  return intervals.some(({ from, to }) => stop >= from && stop <= to)
}

const ROWS = new Map<string, ParameterRow>(parameters.map((row) => [row.id, row]))
let plain: Run | undefined

/** What a lever stands at in the baseline: its value, or of a factor 1; for a fixed output, what industry makes by itself; null for a value that changes with time. */
export function baseOf(lever: Lever): number | null {
  if (lever.how === 'factor') return 1
  if (lever.how === 'date') return null
  const schedule = baseline[lever.id]
  if (lever.how === 'set') return typeof schedule === 'number' ? schedule : null
  const day = dayOf(lever.from)
  if (schedule !== null)
    return scheduleOn(schedule, KINDS[lever.id], Float64Array.of(day), new Float64Array(1))[0]!
  plain ??= run(baseline)
  const row = plain.tables.days.findLastIndex((each) => each <= day)
  const [b] = lever.id.split('.') as [ProducerId]
  const made = plain.columns[b].production[Math.max(0, row)]!
  const { step } = ROWS.get(lever.id)!
  return Math.round(made / step) * step
}
