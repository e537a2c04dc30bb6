import { parameters, type ParameterId } from '../../data/parameters.ts'
import type { ParameterRow } from '../../data/types.ts'
import type { CompleteScenario } from '../scenario.ts'
import { PRODUCERS, type ProducerId } from '../tables.ts'
import { fixedOutputVariables } from './fixedOutputVariables.ts'
import { ownedBy } from './names.ts'
import { parameterDocs } from './parameterDocs.ts'
import { scheduleVariables, type Timeline } from './scheduleVariables.ts'
import { producerVariables, sharedVariables, type Variable } from './variables.ts'

/** One variable of the whole model of one scenario; names are written out (`us.capacity`). */
export interface ModelVariable {
  readonly name: string
  readonly kind: Variable['kind'] | 'gf'
  readonly eqn: string
  readonly unit: string
  readonly doc: string
  /** MODEL.md's number, where it has one. */
  readonly equation?: number
  /** The numbers in its equation are data and carry its unit. */
  readonly data?: boolean
  readonly inflows?: readonly string[]
  readonly outflows?: readonly string[]
  /** Of a graphical function: day and value. */
  readonly points?: readonly (readonly [day: number, value: number])[]
}

/** What a scenario runs on, as equations: its parameters and interventions, then MODEL.md's variables. */
export function modelVariables(scenario: CompleteScenario): ModelVariable[] {
  return [
    ...sharedVariables,
    ...parameters.flatMap((row) => parameterVariables(scenario, row)),
    ...PRODUCERS.flatMap((b) => [
      ...lateVariables(scenario, `${b}.orders`, `${b}.lateOrders`),
      ...lateVariables(scenario, `${b}.jointShare`, `${b}.lateJointShare`),
      ...producerVariables.map((variable) => owned(b, variable)),
    ]),
  ]
}

function owned(b: ProducerId, { name, eqn, inflows, outflows, ...rest }: Variable): ModelVariable {
  return {
    ...rest,
    name: ownedBy(b, name),
    eqn: ownedBy(b, eqn),
    ...(inflows && { inflows: inflows.map((flow) => ownedBy(b, flow)) }),
    ...(outflows && { outflows: outflows.map((flow) => ownedBy(b, flow)) }),
  }
}

function parameterVariables(
  scenario: CompleteScenario,
  row: ParameterRow & { readonly id: ParameterId },
): ModelVariable[] {
  const timeline = { name: row.id, clock: 'TIME', unit: row.unit, doc: docOf(row) }
  const schedule = scenario.parameters[row.id]
  const interventions = interventionsOn(scenario, row.id)
  if (row.id.endsWith('.fixedOutput'))
    return fixedOutputVariables(timeline, schedule, interventions)
  return scheduleVariables(timeline, schedule!, row.kind, interventions)
}

/** A parameter as it was decided on `lateDay`; one that never changes is read where it stands. */
function lateVariables(scenario: CompleteScenario, id: ParameterId, name: string): ModelVariable[] {
  const { unit, kind } = parameters.find((row) => row.id === id)!
  const doc = `${id} as it was decided on the late day.`
  const schedule = scenario.parameters[id]!
  const interventions = interventionsOn(scenario, id)
  if (typeof schedule === 'number' && interventions.length === 0)
    return [{ name, kind: 'aux', unit, doc, eqn: id }]
  const timeline: Timeline = { name, unit, clock: 'lateDay', doc: `${doc} Change it with ${id}.` }
  return scheduleVariables(timeline, schedule, kind, interventions)
}

function interventionsOn({ interventions }: CompleteScenario, id: ParameterId) {
  return interventions.filter(({ parameter }) => parameter === id)
}

function docOf({ id, low, high, unit, best }: ParameterRow & { readonly id: ParameterId }): string {
  const docs: Readonly<Record<string, string>> = parameterDocs
  const doc = docs[id] ?? docs[id.slice(id.indexOf('.') + 1)]!
  if (low === null || high === null) return doc
  const range = typeof best === 'number' ? `${low} to ${high} ${unit}` : `${low} to ${high} times`
  return `${doc} Contested range: ${range}.`
}
