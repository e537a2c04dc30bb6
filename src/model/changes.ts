import type { ParameterId } from '../data/parameters.ts'
import type { Intervention, Scenario } from './scenario.ts'
import { dayOf, isoOf } from './time.ts'

/** One change of a parameter: from a date on, or without one for the whole run. Exactly one of value (in its unit; null hands a fixed output back) and factor, which needs a date. */
export interface Change extends Omit<Intervention, 'parameter' | 'from'> {
  readonly from?: string
}

/** What a scenario does to a parameter: its value for the whole run, then what is changed from dates on, in their order. */
export function changesOf(
  { parameters = {}, interventions = [] }: Scenario,
  id: ParameterId,
): Change[] {
  const set = parameters[id]
  return [
    ...(typeof set === 'number' ? [{ value: set }] : []),
    ...interventions
      .filter(({ parameter }) => parameter === id)
      .map(({ parameter: _, ...change }) => change),
  ]
}

/** A scenario with these changes of a parameter in place of its own. Two from one date would be refused: the later one in the list waits a day. */
export function withChanges(
  scenario: Scenario,
  id: ParameterId,
  changes: readonly Change[],
): Scenario {
  const { parameters = {}, interventions = [], ...rest } = scenario
  const { [id]: _, ...others } = parameters
  const whole = changes.find(({ from }) => from === undefined)
  const own: Intervention[] = []
  for (const change of changes)
    if (change.from !== undefined)
      own.push({ ...change, parameter: id, from: freeDate(change.from, own) })
  const all = [...interventions.filter(({ parameter }) => parameter !== id), ...own].toSorted(
    (a, b) => a.from.localeCompare(b.from),
  )
  return {
    ...rest,
    ...(whole || Object.keys(others).length > 0
      ? { parameters: whole ? { ...others, [id]: whole.value! } : others }
      : {}),
    ...(all.length > 0 ? { interventions: all } : {}),
  }
}

function freeDate(from: string, taken: readonly Intervention[]): string {
  let day = dayOf(from)
  while (taken.some((other) => dayOf(other.from) === day)) day++
  return isoOf(day)
}
