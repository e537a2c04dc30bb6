import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SERIES } from '../../src/model/columns.ts'
import { LIMITS } from '../../src/model/limits.ts'
import { isoOf } from '../../src/model/time.ts'
import { anyScenario } from './anyScenario.ts'
import { plainRun } from './plain.ts'
import { runOf, starting } from './starting.ts'
import type { Scenario } from '../../src/model/scenario.ts'

/** Where the two readings differ by more than 1e-9 of the value, one line each. */
function differences(scenario: Scenario): string[] {
  const plain = plainRun(starting, scenario)
  const fast = runOf(scenario)
  const found: string[] = []
  const compare = (what: string, ours: unknown, theirs: unknown, size = 1) => {
    const near =
      typeof ours === 'number' && typeof theirs === 'number'
        ? Math.abs(ours - theirs) <= 1e-9 * Math.max(Math.abs(ours), Math.abs(theirs), 1e-6 * size)
        : ours === theirs
    if (!near) found.push(`${what}: ${ours} ≠ ${theirs}`)
  }

  compare('rows', plain.date.length, fast.steps + 1)
  compare('series', Object.keys(plain.series).toSorted().join(), SERIES.toSorted().join())
  compare('limits', Object.keys(plain.limits).toSorted().join(), LIMITS.toSorted().join())
  plain.date.forEach((date, k) => compare(`date ${k}`, date, isoOf(fast.tables.days[k]!)))
  for (const id of SERIES) {
    // Of what has died away a rounding of its largest value is left; of a shift, that times a capacity.
    const [b, name] = id.split('.')
    const sized = plain.series[name === 'workedCapacity' ? `${b}.capacity` : id]!
    const size = Math.max(...sized.map(Math.abs).filter(Number.isFinite))
    plain.series[id]!.forEach((value, k) => compare(`${id} ${k}`, value, fast.series(id)[k]!, size))
  }
  for (const id of LIMITS) {
    const words = fast.limits(id)
    plain.limits[id]!.forEach((word, k) => compare(`${id} ${k}`, word, words[k]))
  }
  const outcomes = fast.outcomes as Record<string, unknown>
  for (const name of new Set([...Object.keys(plain.outcomes), ...Object.keys(outcomes)]))
    compare(name, plain.outcomes[name], outcomes[name])
  return found
}

test('a second, plain reading of the equations gives the same starting run', () => {
  expect(differences({})).toEqual([])
})

test.each([1, 2, 3, 4, 5, 6, 8, 9, 10])('and with steps of %i days', (stepDays) => {
  expect(differences({ stepDays, end: '2024-03-05' })).toEqual([])
})

test('both give every series, limit and outcome alike over 300 seeded scenarios', () => {
  const scenarios = anyScenario({ rows: 160, sizes: 'usual' })
  fc.assert(
    fc.property(scenarios, (scenario) => {
      expect(differences(scenario)).toEqual([])
    }),
    { seed: 155, numRuns: 300 },
  )
})
