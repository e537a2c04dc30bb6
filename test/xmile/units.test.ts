import { describe, expect, test } from 'vitest'
import { completeScenario } from '../../src/model/scenario.ts'
import { modelVariables } from '../../src/model/xmile/modelVariables.ts'
import { checkUnits } from '../../src/model/xmile/units.ts'
import { starting } from '../model/starting.ts'
import { nearScenarios } from './scenarios.ts'

const variables = modelVariables(completeScenario(starting))
const changed = (name: string, change: object) =>
  variables.map((variable) => (variable.name === name ? { ...variable, ...change } : variable))

test('every equation of the baseline comes to its declared unit', () => {
  expect(checkUnits()).toEqual([])
})

test('so do interventions, ramps, late orders and fixed outputs', () => {
  expect(nearScenarios.flatMap((scenario) => checkUnits(modelVariables(scenario)))).toEqual([])
})

test('a wrong unit is named with what was expected and what was found', () => {
  const [fault] = checkUnits(changed('us.lead', { unit: 'years' }))
  expect(fault).toEqual({
    variable: 'us.lead',
    expected: 'years',
    found: 'months',
    sentence:
      'Units: us.lead = MIN(longestLead, us.book / MAX(us.production, leastProduction)): expected years, found months.',
  })
})

describe('the unit of each variable is held by another: a wrong one is found', () => {
  test.each(variables.map(({ name, unit }) => [name, unit]))('%s (%s)', (name, unit) => {
    expect(checkUnits(changed(name, { unit: `${unit}/gun` }))).not.toEqual([])
    expect(checkUnits(changed(name, { unit: 'EUR/gun' }))).not.toEqual([])
  })
})

test.each([
  ['a sum of two units', 'us.shipped', 'export + us.stock'],
  ['a minimum of two units', 'us.desired', 'MIN(us.signed, us.visible)'],
  ['a bare number where a quantity belongs', 'us.visible', 'us.book + us.signed * 12'],
  ['branches of two units', 'us.signed', 'IF us.fixedInForce > 0.5 THEN us.book ELSE us.wanted'],
  ['a comparison of two units', 'us.signed', 'IF us.fixedInForce > TIME THEN 0 ELSE us.wanted'],
  ['a line read on something other than a day', 'need', 'needLine(daysPerMonth)'],
  ['a name that is nothing', 'us.shipped', 'us.exports + us.draw'],
])('%s is found', (_, name, eqn) => {
  expect(checkUnits(changed(name, { eqn })).map(({ variable }) => variable)).toContain(name)
})

test('zero stands for nothing in any unit', () => {
  expect(checkUnits(changed('us.draw', { eqn: 'MAX(0, us.own)' }))).toEqual([])
})

test('a unit that is not declared is found', () => {
  const faults = checkUnits(changed('guns0', { unit: 'cannons' }))
  expect(faults).toContainEqual(
    expect.objectContaining({ variable: 'guns0', found: '"cannons"' }) as object,
  )
})
