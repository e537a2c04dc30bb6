import { describe, expect, test } from 'vitest'
import type { CompleteScenario } from '../../src/model/scenario.ts'
import { xmileOf } from '../../src/model/xmile/xmileOf.ts'
import { FEATURES } from '../model/randomScenario.ts'
import { differences } from './differences.ts'
import { nearScenarios, scenarios } from './scenarios.ts'
import { compileWithSdeverywhere } from './sdeverywhere.ts'

const SLOW = { timeout: 300_000 }

test.each(Object.entries(FEATURES))('at least five scenarios have %s', (_, has) => {
  expect(nearScenarios.filter(has).length).toBeGreaterThanOrEqual(5)
})

test('SDEverywhere agrees on every series to 1e-9 of its maximum', SLOW, async () => {
  expect(scenarios.length).toBeGreaterThan(50)
  const found: string[] = []
  for (const [i, scenario] of scenarios.entries()) {
    const { run } = await compileWithSdeverywhere(xmileOf(scenario))
    found.push(...differences(scenario, run()).map((line) => `scenario ${i}: ${line}`))
  }
  expect(found).toEqual([])
})

describe('a small change in one equation is noticed', () => {
  // Those first that are long enough for what was ordered late to be signed.
  const hasLateOrders = (each: CompleteScenario) =>
    FEATURES['joint buying while orders change'](each) &&
    typeof each.parameters['europe.jointShare'] === 'number' &&
    (each.parameters.jointDelay as number) < 12
  const tried = [
    ...nearScenarios.filter(hasLateOrders),
    ...nearScenarios.filter((each) => !hasLateOrders(each)),
  ].slice(0, 10)

  // One of each equation.
  test.each([
    ...['us_production', 'europe_own', 'europe_sold', 'request', 'europe_draw', 'us_price'],
    ...['europe_wanted', 'us_desired'],
    ...['europe_shipping_on', 'ukraine_fired', 'missing', 'broken'],
  ])('%s, by one part in a million', SLOW, async (name) => {
    await expectNoticed(name, '* 1.000001')
  })
  test('late_by, by a month', SLOW, () => expectNoticed('late_by', '+ 30'))

  /** In one of the scenarios at least: an equation that binds nothing in one of them moves nothing there. */
  async function expectNoticed(name: string, change: string) {
    const equation = new RegExp(`(name="${name}">\\s*<doc>.*</doc>\\s*<eqn>)(.*)(</eqn>)`)
    for (const scenario of tried) {
      const document = xmileOf(scenario)
      const changed = document.replace(equation, `$1($2) ${change}$3`)
      expect(changed).not.toBe(document)
      const { run } = await compileWithSdeverywhere(changed)
      if (differences(scenario, run()).length > 0) return
    }
    expect.fail(`No scenario tells ${name} ${change} from ${name}.`)
  }
})

test('a compiled model gives the same series each time it runs', async () => {
  const { run } = await compileWithSdeverywhere(xmileOf(scenarios[0]!))
  expect(run()).toEqual(run())
})
