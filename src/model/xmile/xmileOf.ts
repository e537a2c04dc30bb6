import { escaped } from '../../data/strings/escaped.ts'
import { versions } from '../../data/versions.ts'
import type { CompleteScenario } from '../scenario.ts'
import { rowDays } from '../tables.ts'
import type { ModelVariable } from './modelVariable.ts'
import { modelVariables } from './modelVariables.ts'
import { xmileEquation, xmileName } from './names.ts'

/** Base units, and the other word each is written with. */
const UNITS = [
  ['rounds', 'round'],
  ['months', 'month'],
  ['days', 'day'],
  ['years', 'year'],
  ['guns', 'gun'],
  ['EUR', 'euro'],
] as const

/**
 * The model of a scenario as an XMILE 1.0 document (OASIS Standard of 14 December 2015): time in
 * days from 2022-01-01, Euler, one variable an equation. Expects a scenario that `checkScenario`
 * let pass. Limits and outcomes are not part of it.
 */
export function xmileOf(scenario: CompleteScenario): string {
  const days = rowDays(scenario.stepDays, scenario.end)
  return `<?xml version="1.0" encoding="UTF-8"?>
<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
  <header>
    <smile version="1.0" namespace="std"/>
    <name>Burn Rate: the shell model</name>
    <vendor>Burn Rate</vendor>
    <version>${versions.model}</version>
    <product version="1.0" lang="en">Burn Rate</product>
  </header>
  <sim_specs method="euler" time_units="days">
    <start>0</start>
    <stop>${days.at(-1)!}</stop>
    <dt>${scenario.stepDays}</dt>
  </sim_specs>
  <model_units>
${UNITS.map(([unit, alias]) => `    <unit name="${unit}"><alias>${alias}</alias></unit>`).join('\n')}
    <unit name="dimensionless"><eqn>1</eqn></unit>
  </model_units>
  <model>
    <variables>
${modelVariables(scenario).map(element).join('\n')}
    </variables>
  </model>
</xmile>
`
}

function element(variable: ModelVariable): string {
  const { kind, name } = variable
  return `      <${kind} name="${xmileName(name)}">
${content(variable)
  .map((line) => `        ${line}`)
  .join('\n')}
      </${kind}>`
}

function content(variable: ModelVariable): string[] {
  const { eqn, unit, doc, equation, inflows = [], outflows = [], points } = variable
  // The schema allows a graphical function no doc and no unit: the variable that reads it has them.
  if (points)
    return [
      `<xpts>${points.map(([day]) => day).join(',')}</xpts>`,
      `<ypts>${points.map(([, value]) => value).join(',')}</ypts>`,
    ]
  return [
    `<doc>${escaped(equation ? `${doc} Equation ${equation}.` : doc)}</doc>`,
    `<eqn>${escaped(xmileEquation(eqn))}</eqn>`,
    ...inflows.map((flow) => `<inflow>${xmileName(flow)}</inflow>`),
    ...outflows.map((flow) => `<outflow>${xmileName(flow)}</outflow>`),
    `<units>${xmileUnit(unit)}</units>`,
  ]
}

function xmileUnit(unit: string): string {
  return unit === 'share' || unit === 'ratio' ? 'dimensionless' : unit
}
