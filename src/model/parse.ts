import type { ParameterId } from '../data/parameters.ts'
import type { Schedule } from '../data/types.ts'
import { Refusal } from './refusal.ts'
import type { Intervention, Scenario } from './scenario.ts'
import { KINDS } from './tables.ts'

const SCENARIO_KEYS = ['parameters', 'interventions', 'stepDays', 'end']
const INTERVENTION_KEYS = ['parameter', 'value', 'factor', 'from', 'rampMonths']

/** A scenario from what a file said, its shape checked: unknown keys and ids, and what is no number, list or date are refused (`Refusal`). */
export function parseScenario(json: unknown): Scenario {
  const file = asObject(json, 'the scenario')
  checkKeys(file, SCENARIO_KEYS, 'the scenario')
  const { parameters, interventions, stepDays, end } = file
  return {
    ...(parameters === undefined ? {} : { parameters: parseParameters(parameters) }),
    ...(interventions === undefined ? {} : { interventions: parseInterventions(interventions) }),
    ...(stepDays === undefined ? {} : { stepDays: asNumber(stepDays, 'stepDays') }),
    ...(end === undefined ? {} : { end: asText(end, 'end') }),
  }
}

function parseParameters(json: unknown): Partial<Record<ParameterId, Schedule | null>> {
  const entries = Object.entries(asObject(json, 'parameters'))
  return Object.fromEntries(
    entries.map(([id, value]) => [asParameter(id), parseSchedule(id, value)]),
  )
}

function parseSchedule(id: string, json: unknown): Schedule | null {
  if (json === null) return null
  if (!Array.isArray(json)) return asNumber(json, id)
  return json.map((point: unknown) => {
    if (!Array.isArray(point) || point.length !== 2)
      throw new Refusal(
        'shape',
        id,
        `${id} has ${show(point)}, but a dated value is [date, number].`,
      )
    return [asText(point[0], id), asNumber(point[1], id)] as const
  })
}

function parseInterventions(json: unknown): Intervention[] {
  if (!Array.isArray(json))
    throw new Refusal(
      'shape',
      'interventions',
      `interventions is ${show(json)}, but it must be a list.`,
    )
  return json.map((item: unknown, i) => {
    const where = `intervention ${i + 1}`
    const { parameter, value, factor, from, rampMonths, ...rest } = asObject(item, where)
    checkKeys(rest, INTERVENTION_KEYS, where)
    return {
      parameter: asParameter(asText(parameter, `${where} (parameter)`)),
      ...(value === undefined
        ? {}
        : { value: value === null ? null : asNumber(value, `${where} (value)`) }),
      ...(factor === undefined ? {} : { factor: asNumber(factor, `${where} (factor)`) }),
      from: asText(from, `${where} (from)`),
      ...(rampMonths === undefined
        ? {}
        : { rampMonths: asNumber(rampMonths, `${where} (rampMonths)`) }),
    }
  })
}

function asObject(json: unknown, what: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Refusal('shape', what, `${what} is ${show(json)}, but it must be an object.`)
  return json as Record<string, unknown>
}

function checkKeys(object: object, allowed: readonly string[], what: string): void {
  for (const key of Object.keys(object))
    if (!allowed.includes(key))
      throw new Refusal(
        'unknown-key',
        key,
        `"${key}" is not a key of ${what}; known are ${allowed.join(', ')}.`,
      )
}

function asParameter(id: string): ParameterId {
  if (!Object.hasOwn(KINDS, id))
    throw new Refusal('unknown-parameter', id, `"${id}" is not a parameter.`)
  return id as ParameterId
}

function asNumber(json: unknown, what: string): number {
  if (typeof json !== 'number')
    throw new Refusal('not-a-number', what, `${what} is ${show(json)}, which is not a number.`)
  return json
}

function asText(json: unknown, what: string): string {
  if (typeof json !== 'string')
    throw new Refusal('shape', what, `${what} is ${show(json)}, but it must be text.`)
  return json
}

function show(json: unknown): string {
  return json === undefined ? 'missing' : JSON.stringify(json).slice(0, 60)
}
