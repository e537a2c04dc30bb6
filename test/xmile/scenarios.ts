import fc from 'fast-check'
import { baseline } from '../../src/data/baseline.ts'
import { completeScenario } from '../../src/model/scenario.ts'
import { anyScenario } from '../model/anyScenario.ts'
import { randomScenario } from '../model/randomScenario.ts'
import { starting } from '../model/starting.ts'

/** Scenarios near the starting values, whose features the tests count. */
export const nearScenarios = Array.from({ length: 55 }, (_, i) => randomScenario(i + 1))

/** What other engines are run on: the starting run, the baseline as it is served, those near it, and some from all that the bounds allow. */
export const scenarios = [
  completeScenario(starting),
  completeScenario(baseline),
  ...nearScenarios,
  ...fc.sample(anyScenario({ rows: 200, sizes: 'usual' }), { seed: 155, numRuns: 10 }),
  ...fc.sample(anyScenario({ rows: 200, sizes: 'bounds' }), { seed: 155, numRuns: 10 }),
]
