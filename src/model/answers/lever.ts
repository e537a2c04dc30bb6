import type { ParameterId } from '../../data/parameters.ts'
import { Refusal } from '../refusal.ts'
import type { Intervention, Scenario } from '../scenario.ts'
import { KINDS } from '../tables.ts'
import { dayOf } from '../time.ts'

/** What is tried: a value for the whole run, a value or a factor from a date on, or the date of a decision whose amount is given. */
export type Lever =
  | { readonly id: ParameterId; readonly how: 'set' }
  | {
      readonly id: ParameterId
      readonly how: 'from' | 'factor'
      readonly from: string
      readonly rampMonths?: number
    }
  | Decision

/** A change whose date is the question: exactly one of value (in the parameter's unit) and factor (of the baseline of the day). */
export interface Decision {
  readonly id: ParameterId
  readonly how: 'date'
  readonly value?: number
  readonly factor?: number
  readonly rampMonths?: number
}

/** A value or factor, or an ISO date. */
export type Stop = number | string

/**
 * The scenario with a lever at one of its stops. An intervention takes the place of the scenario's
 * own on the same parameter; output handed back on another date stays handed back.
 */
export function scenarioAt(scenario: Scenario, lever: Lever, stop: Stop): Scenario {
  const { id } = lever
  if (lever.how === 'set')
    return { ...scenario, parameters: { ...scenario.parameters, [id]: stop as number } }
  const own = interventionAt(lever, stop)
  const others = (scenario.interventions ?? []).filter(
    ({ parameter, value, from }) => parameter !== id || (value === null && from !== own.from),
  )
  // Their order matters among those on one parameter alone.
  const interventions = [...others, own].sort((a, b) => dayOf(a.from) - dayOf(b.from))
  return { ...scenario, interventions }
}

function interventionAt(lever: Exclude<Lever, { how: 'set' }>, stop: Stop): Intervention {
  const { id: parameter, rampMonths } = lever
  const ramp = rampMonths === undefined ? {} : { rampMonths }
  if (lever.how === 'date') {
    const { value, factor } = lever
    const amount = value === undefined ? { factor: factor! } : { value }
    return { parameter, ...amount, from: stop as string, ...ramp }
  }
  const amount = lever.how === 'from' ? { value: stop as number } : { factor: stop as number }
  return { parameter, ...amount, from: lever.from, ...ramp }
}

const FORMS =
  'us.reserveFloor (the whole run), us.fixedOutput_2023-03-01_6 (from a date, over so many months), need_x_2022-01-02 (times the baseline) or europe.orders_150000_date (the date of a decision)'

/** A lever from its short text; what is not one is refused (`Refusal`) by a sentence. */
export function parseLever(text: string): Lever {
  const [id = '', ...parts] = text.split('_')
  if (!Object.hasOwn(KINDS, id))
    throw new Refusal('unknown-parameter', text, `"${text}" moves "${id}", which is no parameter.`)
  const parameter = id as ParameterId
  if (parts.length === 0) return { id: parameter, how: 'set' }
  if (parts[1] === 'date')
    return { id: parameter, how: 'date', ...amountOf(text, parts[0]!), ...rampOf(text, parts, 2) }
  if (parts[0] === 'x')
    return { id: parameter, how: 'factor', from: fromOf(text, parts[1]), ...rampOf(text, parts, 2) }
  return { id: parameter, how: 'from', from: fromOf(text, parts[0]), ...rampOf(text, parts, 1) }
}

/** The short text of a lever, of `A–Z a–z 0–9 . - _` alone. */
export function leverText(lever: Lever): string {
  const parts: (string | number)[] = [lever.id]
  if (lever.how === 'date') parts.push(lever.value ?? `x${lever.factor}`, 'date')
  else if (lever.how === 'factor') parts.push('x', lever.from)
  else if (lever.how === 'from') parts.push(lever.from)
  if (lever.how !== 'set' && lever.rampMonths) parts.push(lever.rampMonths)
  return parts.join('_')
}

/** An amount: a number, or a factor as `x1.5`. */
export function amountOf(text: string, amount: string): Pick<Decision, 'value' | 'factor'> {
  const isFactor = amount.startsWith('x')
  const number = numberOf(text, isFactor ? amount.slice(1) : amount)
  return isFactor ? { factor: number } : { value: number }
}

function rampOf(text: string, parts: string[], at: number): { rampMonths?: number } {
  if (parts.length > at + 1) throw unreadable(text)
  return parts.length === at ? {} : { rampMonths: numberOf(text, parts[at]!) }
}

function numberOf(text: string, number: string): number {
  if (!/^\d{1,16}(\.\d{1,16})?$/.test(number)) throw unreadable(text)
  return Number(number)
}

function fromOf(text: string, date = ''): string {
  if (Number.isNaN(dayOf(date))) throw unreadable(text)
  return date
}

function unreadable(text: string): Refusal {
  return new Refusal('shape', text, `"${text}" is not a lever; levers are written like ${FORMS}.`)
}
