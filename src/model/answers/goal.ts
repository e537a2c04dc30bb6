import { Refusal } from '../refusal.ts'
import { PRODUCERS, type ProducerId } from '../producers.ts'
import { dayOf } from '../time.ts'

/**
 * What a reader wants of a run: a stock above its reserve floor until a date, at most so many rounds
 * of shortfall (on a date, or at the end), or a stock back at its first level by a date.
 */
export type Goal =
  | { readonly kind: StockGoal; readonly producer: ProducerId; readonly date: string }
  | { readonly kind: 'shortfallAtMost'; readonly rounds: number; readonly by?: string }

export type StockGoal = 'notBareBefore' | 'rebuiltBy'
const STOCK_GOALS: readonly StockGoal[] = ['notBareBefore', 'rebuiltBy']

const FORMS = `us.notBareBefore_2024-06-01, europe.rebuiltBy_2028-01-01, shortfallAtMost_1500000 or shortfallAtMost_1500000_2026-12-31`

/** A goal from its short text; what is not one is refused (`Refusal`) by a sentence. */
export function parseGoal(text: string): Goal {
  const [name = '', ...rest] = text.split('_')
  if (name === 'shortfallAtMost') return parseShortfall(text, rest)
  const [producer, kind] = name.split('.')
  const isStockGoal =
    (PRODUCERS as readonly string[]).includes(producer!) &&
    (STOCK_GOALS as readonly string[]).includes(kind!) &&
    name.split('.').length === 2
  if (!isStockGoal || rest.length !== 1) throw unreadable(text)
  const date = goalDate(text, rest[0]!)
  return { kind: kind as StockGoal, producer: producer as ProducerId, date }
}

function parseShortfall(text: string, [rounds = '', by, ...rest]: string[]): Goal {
  if (!/^\d{1,15}$/.test(rounds) || rest.length > 0) throw unreadable(text)
  return {
    kind: 'shortfallAtMost',
    rounds: Number(rounds),
    ...(by === undefined ? {} : { by: goalDate(text, by) }),
  }
}

/** The short text of a goal, of `A–Z a–z 0–9 . - _` alone. */
export function goalText(goal: Goal): string {
  if (goal.kind !== 'shortfallAtMost') return `${goal.producer}.${goal.kind}_${goal.date}`
  return [goal.kind, goal.rounds, ...(goal.by === undefined ? [] : [goal.by])].join('_')
}

/** The date a goal speaks of; a shortfall's may be missing, which means the last row. */
export function dateOf(goal: Goal): string | undefined {
  return goal.kind === 'shortfallAtMost' ? goal.by : goal.date
}

/** Refuses a goal whose date lies outside the run, which ends on `end` (ISO date). */
export function checkGoal(goal: Goal, end: string): void {
  const text = goalText(goal)
  const date = dateOf(goal)
  if (date === undefined) return
  if (dayOf(date) <= 0)
    throw new Refusal('early-date', text, `${text} must speak of a date after 2022-01-01.`)
  if (dayOf(date) > dayOf(end))
    throw new Refusal('late-date', text, `${text} speaks of a date after the end, ${end}.`)
}

function goalDate(text: string, date: string): string {
  if (Number.isNaN(dayOf(date)))
    throw new Refusal(
      'bad-date',
      text,
      `"${text}" has "${date}", which is not a date (YYYY-MM-DD).`,
    )
  return date
}

function unreadable(text: string): Refusal {
  return new Refusal('shape', text, `"${text}" is not a goal; goals are written like ${FORMS}.`)
}
