import type { ParameterId } from '../../data/parameters.ts'
import type { Goal } from '../../model/answers/goal.ts'
import type { Decision, Lever } from '../../model/answers/lever.ts'
import { dayOf } from '../../model/time.ts'
import { endOf, type Asked } from './asked.ts'
import { leverOffered, OFFERED_DECISIONS, OFFERED_LEVERS } from './askedLevers.ts'

const DEFAULTS = {
  notBareBefore: '2024-06-01',
  rebuiltBy: '2028-01-01',
  shortfallAtMost: '2024-12-31',
}
const DEFAULT_ROUNDS = 1_000_000

export const GOAL_KINDS = ['notBareBefore', 'rebuiltBy', 'shortfallAtMost'] as const

/** A goal of another kind, on the date that the reader is offered first. */
export function goalOfKind(asked: Asked, kind: Goal['kind']): Goal {
  const end = endOf(asked)
  const date = dayOf(DEFAULTS[kind]) > dayOf(end) ? end : DEFAULTS[kind]
  if (kind === 'shortfallAtMost') return { kind, rounds: DEFAULT_ROUNDS, by: date }
  const producer = asked.goal.kind === 'shortfallAtMost' ? 'us' : asked.goal.producer
  return { kind, producer, date }
}

type Change = Pick<Asked, 'levers'>
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

const withLever = ({ levers: [first, second] }: Asked, at: Place, lever: Lever | undefined) =>
  at === 0 ? leversOf(lever ?? first, second) : leversOf(first, lever)

/** Another lever in a place, by its key; none for a key that is not offered leaves the second place empty. */
export function leverPicked(asked: Asked, at: Place, key: string): Change {
  const offered = OFFERED_LEVERS.find((each) => keyOf(each) === key)
  return withLever(asked, at, offered && leverOffered(offered, asked.levers[at]))
}

export function leverRetimed(
  asked: Asked,
  at: Place,
  change: { readonly from?: string; readonly rampMonths?: number },
): Change {
  return withLever(asked, at, { ...asked.levers[at], ...change } as Lever)
}

/** The decisions that a select offers, with one that an address has put there. */
export function decisionsWith({ id: held }: Decision): ParameterId[] {
  const all = OFFERED_DECISIONS.map(({ id }) => id)
  return all.includes(held) ? all : [held, ...all]
}

/** Another decision at the amount it is offered with, over as many months as the one before. */
export function decisionPicked({ levers: [held] }: Asked, id: string): Partial<Change> {
  const offered = OFFERED_DECISIONS.find((each) => each.id === id)
  if (!offered) return {}
  const { rampMonths } = held as Decision
  const ramp = rampMonths ? { rampMonths } : {}
  return { levers: [{ id: offered.id, how: 'date', [offered.how]: offered.amount, ...ramp }] }
}
