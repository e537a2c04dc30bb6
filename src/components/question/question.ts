import { baseline } from '../../data/baseline.ts'
import { LONGEST_RAMP, readQuery, writeQuery, type Notice } from '../../model/address.ts'
import type { ADDRESS_KEYS } from '../../model/addressKeys.ts'
import { checkGoal, goalText, parseGoal, type Goal } from '../../model/answers/goal.ts'
import { leverText, parseLever, type Lever } from '../../model/answers/lever.ts'
import { mendedValue } from '../../model/mendedQuery.ts'
import { Refusal } from '../../model/refusal.ts'
import type { Scenario } from '../../model/scenario.ts'
import { dayOf, DEFAULT_END } from '../../model/time.ts'

type Key = (typeof ADDRESS_KEYS.question)[number]

const keysOf = (dates: boolean): readonly Key[] =>
  dates ? ['goal', 'decision'] : ['goal', 'lever', 'lever2']

/** A question: what is wanted, of which lever or two, in which scenario. */
export interface Question {
  readonly scenario: Scenario
  readonly goal: Goal
  readonly levers: readonly [Lever] | readonly [Lever, Lever]
}

/** The last day of a question's run (ISO date). */
export const endOf = ({ scenario }: Pick<Question, 'scenario'>): string =>
  scenario.end ?? DEFAULT_END

/** A question's part of an address: only what differs from the question that the widget opens with. */
export function questionQuery(
  question: Question,
  start: Question,
  kept: readonly string[] = [],
): string {
  const scenario = writeQuery(baseline, question.scenario)
  const parts = Object.entries(textsOf(question))
    .filter(([key, text]) => text !== textsOf(start)[key as Key])
    .map(([key, text]) => `${key}=${text}`)
  return [scenario, ...parts, ...kept].filter(Boolean).join('&')
}

function textsOf({ goal, levers: [lever, second] }: Question): Partial<Record<Key, string>> {
  return {
    goal: goalText(goal),
    [lever.how === 'date' ? 'decision' : 'lever']: leverText(lever),
    ...(second ? { lever2: leverText(second) } : {}),
  }
}

interface QuestionRead {
  readonly question: Question
  readonly notices: readonly Notice[]
  readonly kept: readonly string[]
}

/** The question of an address; what cannot be read gets a notice and keeps its starting value. `dates`: whether the lever is a decision whose date is sought. */
export function readQuestion(query: string, start: Question, dates: boolean): QuestionRead {
  const { scenario, notices, kept: others } = readQuery(baseline, query)
  const said: Notice[] = [...notices]
  const kept: string[] = []
  const texts = new Map<Key, string>()
  for (const part of others) {
    const [name, ...rest] = part.split('=')
    const key = keysOf(dates).find((each) => each === name)
    if (!key) kept.push(part)
    else if (texts.has(key)) said.push({ kind: 'repeated', key, text: rest.join('=') })
    else texts.set(key, mendedValue(rest.join('=')))
  }
  const end = endOf({ scenario })
  const take = <T>(key: Key, read: (text: string) => T): T | null => {
    const text = texts.get(key)
    if (text === undefined) return null
    try {
      return read(text)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      said.push({ kind: 'unreadable', key, text })
      return null
    }
  }
  const goal = take('goal', (text) => goalWithin(parseGoal(text), end)) ?? start.goal
  const lever =
    take(dates ? 'decision' : 'lever', (text) => leverOf(text, dates, end)) ?? start.levers[0]
  const second = dates ? null : take('lever2', (text) => leverOf(text, dates, end))
  return {
    question: { scenario, goal, levers: second ? [lever, second] : [lever] },
    notices: said,
    kept,
  }
}

function goalWithin(goal: Goal, end: string): Goal {
  checkGoal(goal, end)
  return goal
}

function leverOf(text: string, dates: boolean, end: string): Lever {
  const lever = parseLever(text)
  const refuse = () => new Refusal('shape', text, `${text} is another kind of lever.`)
  if ((lever.how === 'date') !== dates) throw refuse()
  if (lever.how === 'from' || lever.how === 'factor') {
    const day = dayOf(lever.from)
    if (day < 1 || day > dayOf(end)) throw refuse()
  }
  if (lever.how !== 'set' && (lever.rampMonths ?? 0) > LONGEST_RAMP) throw refuse()
  return lever
}
