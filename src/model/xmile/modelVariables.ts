import { parameters, type ParameterId } from '../../data/parameters.ts'
import type { ParameterRow } from '../../data/types.ts'
import { equations, type Equations } from '../equations.ts'
import { flowsOf } from '../flowsOf.ts'
import { INFIX, writeInfix } from '../infix/writeInfix.ts'
import { instancesOf, readEquation, type Instance } from '../instances.ts'
import type { CompleteScenario } from '../scenario.ts'
import { parameterRow } from '../parameterRow.ts'
import { PRODUCERS, type ProducerId } from '../producers.ts'
import { interventionsOn, isFixedOutput } from '../tables.ts'
import { fixedOutputVariables } from './fixedOutputVariables.ts'
import type { ModelVariable } from './modelVariable.ts'
import { parameterDocs } from './parameterDocs.ts'
import { scheduleVariables, type Timeline } from './scheduleVariables.ts'

/** What a scenario runs on, as equations: its parameters and interventions, then the variables of `equations.ts`. */
export function modelVariables(
  scenario: CompleteScenario,
  table: Equations = equations,
): ModelVariable[] {
  const instances = instancesOf(table)
  const ownedBy = (owner: ProducerId | null) =>
    instances.flatMap((each) => (each.owner === owner ? modelVariable(each) : []))
  return [
    ...ownedBy(null),
    ...parameters.flatMap((row) => parameterVariables(scenario, row)),
    ...PRODUCERS.flatMap((b) => [
      ...lateVariables(scenario, `${b}.orders`, `${b}.lateOrders`),
      ...lateVariables(scenario, `${b}.jointShare`, `${b}.lateJointShare`),
      ...ownedBy(b),
    ]),
  ]
}

/** A variable as XMILE has it: time is in days, so a flow is a day's. Limits are words, which it has not. */
function modelVariable(instance: Instance): ModelVariable[] {
  const { name, kind, eqn = '0', start = '0', unit, doc, equation } = instance
  const rest = { name, doc, equation }
  switch (kind) {
    case 'limit':
      return []
    case 'constant':
      return [{ ...rest, kind: 'aux', data: true, unit, eqn }]
    case 'aux':
      return [{ ...rest, kind, unit, eqn }]
    case 'flow':
      return [{ ...rest, kind, unit: unit.replace(/month$/, 'day'), eqn: aDay(name, eqn) }]
    case 'stock': {
      const flows = flowsOf(instance)
      const named = (sign: string) => flows.flatMap((flow) => (flow.sign === sign ? flow.name : []))
      return [{ ...rest, kind, unit, eqn: start, inflows: named('+'), outflows: named('-') }]
    }
  }
}

function aDay(name: string, eqn: string): string {
  const [left, right] = [readEquation(name, eqn), readEquation(name, 'daysPerMonth')]
  return writeInfix({ kind: 'operation', operator: '/', left, right }, INFIX)
}

function parameterVariables(
  scenario: CompleteScenario,
  row: ParameterRow & { readonly id: ParameterId },
): ModelVariable[] {
  const timeline = { name: row.id, clock: 'TIME', unit: row.unit, doc: docOf(row) }
  const schedule = scenario.parameters[row.id]
  const interventions = interventionsOn(scenario, row.id)
  if (isFixedOutput(row.id)) return fixedOutputVariables(timeline, schedule, interventions)
  return scheduleVariables(timeline, schedule!, row.kind, interventions)
}

/** A parameter as it was decided on `lateDay`; one that never changes is read where it stands. */
function lateVariables(scenario: CompleteScenario, id: ParameterId, name: string): ModelVariable[] {
  const { unit, kind } = parameterRow(id)
  const doc = `${id} as it was decided on the late day.`
  const schedule = scenario.parameters[id]!
  const interventions = interventionsOn(scenario, id)
  if (typeof schedule === 'number' && interventions.length === 0)
    return [{ name, kind: 'aux', unit, doc, eqn: id }]
  const ownDoc = `${doc} Change it with ${id}.`
  const timeline: Timeline = { name, unit, clock: 'lateDay', doc: ownDoc, of: id }
  return scheduleVariables(timeline, schedule, kind, interventions)
}

function docOf({ id, low, high, unit, best }: ParameterRow & { readonly id: ParameterId }): string {
  const docs: Readonly<Record<string, string>> = parameterDocs
  const doc = docs[id] ?? docs[id.slice(id.indexOf('.') + 1)]!
  if (low === null || high === null) return doc
  const range = typeof best === 'number' ? `${low} to ${high} ${unit}` : `${low} to ${high} times`
  return `${doc} Contested range: ${range}.`
}
