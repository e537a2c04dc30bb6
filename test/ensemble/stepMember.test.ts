import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScenario } from '../../src/model/check.ts'
import { makeMemberColumns, type MemberColumns } from '../../src/model/ensemble/memberColumns.ts'
import { noTotals, stepMember } from '../../src/model/ensemble/stepMember.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { integrate } from '../../src/model/run.ts'
import { completeScenario, type CompleteScenario } from '../../src/model/scenario.ts'
import { PRODUCERS, type Tables } from '../../src/model/tables.ts'
import { anyScenario } from '../model/anyScenario.ts'
import { starting } from '../model/starting.ts'
import { eventful } from './requests.ts'

/** Where the twin's numbers are not those of the engine, to the last bit. */
function differences(tables: Tables): string[] {
  const { columns } = integrate(tables)
  const twin = makeMemberColumns(tables)
  const totals = noTotals()
  stepMember(tables, twin, totals)

  const found: string[] = []
  const same = (what: string, one: number, other: number) => {
    if (!Object.is(one, other)) found.push(`${what}: ${one} ≠ ${other}`)
  }
  const last = tables.steps
  for (const b of PRODUCERS) {
    const names = Object.keys(twin[b]) as (keyof MemberColumns['us'])[]
    for (const name of names)
      twin[b][name].forEach((value, k) => same(`${b}.${name} ${k}`, value, columns[b][name][k]!))
    const peak = totals[b].peakRow
    same(`${b}.leadTime ${peak}`, totals[b].peakLead, columns[b].leadTime[peak]!)
    same(`${b} peak`, peak, columns[b].leadTime.indexOf(Math.max(...columns[b].leadTime)))
    same(`${b}.delivered`, totals[b].delivered, columns[b].delivered[last]!)
    same(`${b}.signedValue`, totals[b].signedValue, columns[b].signedValue[last]!)
  }
  const names = Object.keys(twin.shared) as (keyof MemberColumns['shared'])[]
  for (const name of names)
    twin.shared[name].forEach((value, k) => same(`${name} ${k}`, value, columns.shared[name][k]!))
  same('firedTotal', totals.fired, columns.shared['ukraine.firedTotal'][last]!)
  same('shortfall', totals.shortfall, columns.shared['ukraine.shortfall'][last]!)
  return found
}

const tablesOf = (scenario: CompleteScenario): Tables | null => {
  try {
    return checkScenario(scenario)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

test.each([
  ['the starting values', {}],
  ['interventions of each sort', eventful],
])('the twin of the step gives the same bits as the engine: %s', (_, scenario) => {
  expect(differences(checkScenario(completeScenario(starting, scenario)))).toEqual([])
})

test.each(['usual', 'bounds'] as const)('and over 300 seeded scenarios, sizes: %s', (sizes) => {
  const scenarios = fc.sample(anyScenario({ rows: 60, sizes }), { numRuns: 300, seed: 155 })
  const tables = scenarios.map(tablesOf).filter((each) => each !== null)
  expect(tables.length).toBeGreaterThan(250)
  expect(tables.flatMap(differences).slice(0, 5)).toEqual([])
})
