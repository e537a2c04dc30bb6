import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScenario } from '../../src/model/check.ts'
import { makeMemberColumns, type MemberColumns } from '../../src/model/ensemble/memberColumns.ts'
import { noTotals } from '../../src/model/ensemble/memberTotals.ts'
import { stepMember } from '../../src/model/generated/stepMember.ts'
import { unlessRefused } from '../../src/model/refusal.ts'
import { integrate } from '../../src/model/run.ts'
import { completeScenario, type CompleteScenario } from '../../src/model/scenario.ts'
import { PRODUCERS } from '../../src/model/producers.ts'
import type { Tables } from '../../src/model/tables.ts'
import { anyScenario } from '../model/anyScenario.ts'
import { starting } from '../model/starting.ts'
import { eventful } from './requests.ts'

/** Where a member's numbers are not those of the single run, to the last bit. */
function differences(tables: Tables): string[] {
  const { columns } = integrate(tables)
  const member = makeMemberColumns(tables)
  const totals = noTotals()
  stepMember(tables, member, totals)

  const found: string[] = []
  const same = (what: string, one: number, other: number) => {
    if (!Object.is(one, other)) found.push(`${what}: ${one} ≠ ${other}`)
  }
  const last = tables.steps
  for (const b of PRODUCERS) {
    const names = Object.keys(member[b]) as (keyof MemberColumns['us'])[]
    for (const name of names)
      member[b][name].forEach((value, k) => same(`${b}.${name} ${k}`, value, columns[b][name][k]!))
    const peak = totals[b].leadTimePeakRow
    same(`${b}.leadTime ${peak}`, totals[b].leadTimePeak, columns[b].leadTime[peak]!)
    same(`${b} peak`, peak, columns[b].leadTime.indexOf(Math.max(...columns[b].leadTime)))
    same(`${b}.delivered`, totals[b].delivered, columns[b].delivered[last]!)
    same(`${b}.signedValue`, totals[b].signedValue, columns[b].signedValue[last]!)
  }
  const names = Object.keys(member.shared) as (keyof MemberColumns['shared'])[]
  for (const name of names)
    member.shared[name].forEach((value, k) => same(`${name} ${k}`, value, columns.shared[name][k]!))
  same(
    'firedTotal',
    totals.shared['ukraine.firedTotal'],
    columns.shared['ukraine.firedTotal'][last]!,
  )
  same('shortfall', totals.shared['ukraine.shortfall'], columns.shared['ukraine.shortfall'][last]!)
  return found
}

const tablesOf = (scenario: CompleteScenario): Tables | null =>
  unlessRefused(() => checkScenario(scenario))

test.each([
  ['the starting values', {}],
  ['interventions of each sort', eventful],
])('the step of a member gives the same bits as that of a run: %s', (_, scenario) => {
  expect(differences(checkScenario(completeScenario(starting, scenario)))).toEqual([])
})

test.each(['usual', 'bounds'] as const)('and over 300 seeded scenarios, sizes: %s', (sizes) => {
  const scenarios = fc.sample(anyScenario({ rows: 60, sizes }), { numRuns: 300, seed: 155 })
  const tables = scenarios.map(tablesOf).filter((each) => each !== null)
  expect(tables.length).toBeGreaterThan(250)
  expect(tables.flatMap(differences).slice(0, 5)).toEqual([])
})
