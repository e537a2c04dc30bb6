import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/model/scenario.ts'
import { anyScenario } from './anyScenario.ts'
import { runOf } from './starting.ts'

const PRODUCERS = ['us', 'europe'] as const
const NEVER = '9999-12-31'

function bareDates(scenario: Scenario): string[] {
  const { outcomes } = runOf(scenario)
  return PRODUCERS.map((b) => outcomes[`${b}.bareDate`] ?? NEVER)
}

/** The shelves that a higher fixed output brings down earlier. */
function broughtForward(low: Scenario, high: Scenario): string[] {
  const before = bareDates(low)
  const after = bareDates(high)
  return PRODUCERS.filter((_, i) => after[i]! < before[i]!)
}

describe.each(PRODUCERS)('more fixed output of %s never brings a bare date forward', (b) => {
  const id = `${b}.fixedOutput` as const

  test('from the starting values, in steps of 5 000 rounds a month, from the start or from a date', () => {
    const amounts = Array.from({ length: 60 }, (_, i) => 5000 * i)
    const set = (value: number): Scenario => ({ parameters: { [id]: value } })
    const later = (value: number): Scenario => ({
      interventions: [{ parameter: id, value, from: '2023-03-01', rampMonths: 6 }],
    })
    for (const scenario of [set, later])
      for (const amount of amounts.slice(1))
        expect(broughtForward(scenario(amount - 5000), scenario(amount))).toEqual([])
  })

  test('over 500 seeded scenarios', () => {
    const output = fc.integer({ min: 0, max: 150_000 })
    fc.assert(
      fc.property(
        anyScenario({ rows: 300, sizes: 'usual' }),
        output,
        output,
        (scenario, one, two) => {
          const fixed = (value: number): Scenario => ({
            ...scenario,
            parameters: { ...scenario.parameters, [id]: value },
            interventions: scenario.interventions.filter(({ parameter }) => parameter !== id),
          })
          const [low, high] = one < two ? [one, two] : [two, one]
          expect(broughtForward(fixed(low), fixed(high))).toEqual([])
        },
      ),
      { seed: 155, numRuns: 500 },
    )
  })
})
