import type { ParameterId } from '../../data/parameters.ts'
import type { Goal } from '../../model/answers/goal.ts'
import type { Decision, Lever } from '../../model/answers/lever.ts'
import { dayOf } from '../../model/time.ts'
import { endOf, type Question } from './question.ts'
import { leverOffered, OFFERED_DECISIONS, OFFERED_LEVERS } from './questionLevers.ts'

const DEFAULTS = {
  notBareBefore: '2024-06-01',
  rebuiltBy: '2028-01-01',
  shortfallAtMost: '2024-12-31',
}
const DEFAULT_ROUNDS = 1_000_000

export const GOAL_KINDS = ['notBareBefore', 'rebuiltBy', 'shortfallAtMost'] as const

/** A goal of another kind, on the date that the reader is offered first. */
export function goalOfKind(question: Question, kind: Goal['kind']): Goal {
  const end = endOf(question)
  const date = dayOf(DEFAULTS[kind]) > dayOf(end) ? end : DEFAULTS[kind]
  if (kind === 'shortfallAtMost') return { kind, rounds: DEFAULT_ROUNDS, by: date }
  const producer = question.goal.kind === 'shortfallAtMost' ? 'us' : question.goal.producer
  return { kind, producer, date }
}

type Change = Pick<Question, 'levers'>
type Place = 0 | 1

export const keyOf = ({ id, how }: Pick<Lever, 'id' | 'how'>): string => `${id} ${how}`

/** The levers that a select offers, with one that an address has put there. */
export function leversWith(held: Lever | undefined): Pick<Lever, 'id' | 'how'>[] {
  const isOffered = !held || OFFERED_LEVERS.some((each) => keyOf(each) === keyOf(held))
  return isOffered ? [...OFFERED_LEVERS] : [held, ...OFFERED_LEVERS]
}

/** A question has no lever twice. */
const leversOf = (first: Lever, second: Lever | undefined): Change => ({
  levers: second && second.id !== first.id ? [first, second] : [first],
})

const withLever = ({ levers: [first, second] }: Question, at: Place, lever: Lever | undefined) =>
  at === 0 ? leversOf(lever ?? first, second) : leversOf(first, lever)

/** Another lever in a place, by its key; none for a key that is not offered leaves the second place empty. */
export function leverPicked(question: Question, at: Place, key: string): Change {
  const offered = OFFERED_LEVERS.find((each) => keyOf(each) === key)
  return withLever(question, at, offered && leverOffered(offered, question.levers[at]))
}

export function leverRetimed(
  question: Question,
  at: Place,
  change: { readonly from?: string; readonly rampMonths?: number },
): Change {
  return withLever(question, at, { ...question.levers[at], ...change } as Lever)
}

/** The decisions that a select offers, with one that an address has put there. */
export function decisionsWith({ id: held }: Decision): ParameterId[] {
  const all = OFFERED_DECISIONS.map(({ id }) => id)
  return all.includes(held) ? all : [held, ...all]
}

/** Another decision at the amount it is offered with, over as many months as the one before. */
export function decisionPicked({ levers: [held] }: Question, id: string): Partial<Change> {
  const offered = OFFERED_DECISIONS.find((each) => each.id === id)
  if (!offered) return {}
  const { rampMonths } = held as Decision
  const ramp = rampMonths ? { rampMonths } : {}
  return { levers: [{ id: offered.id, how: 'date', [offered.how]: offered.amount, ...ramp }] }
}
