// Requests for the tests: the starting values and ranges of their own, never those of the dataset.
import type { EnsembleRequest } from '../../src/model/ensemble/ensemble.ts'
import type { Range } from '../../src/model/ensemble/uncertain.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import type { ParameterId } from '../../src/data/parameters.ts'
import { starting } from '../model/starting.ts'

const FIXED: readonly ParameterId[] = ['us.fixedOutput', 'europe.fixedOutput']

/** A range for every parameter: half as much to half as much again, as far as the bounds allow. */
export const ranges: Range[] = (Object.keys(starting) as ParameterId[])
  .filter((id) => !FIXED.includes(id))
  .map((id) => {
    const best = starting[id]!
    return typeof best === 'number'
      ? { id, best, low: best * 0.7, high: best === 0 ? 0.2 : best * 1.5 }
      : { id, best, low: 0.6, high: 1.4 }
  })

export const requestOf = (
  scenario: Scenario = {},
  rest: Partial<EnsembleRequest> = {},
): EnsembleRequest => ({
  baseline: starting,
  scenario,
  seed: 2023,
  members: 40,
  keepEvery: 1,
  ranges,
  ...rest,
})

/** Interventions of each sort on schedules of each sort. */
export const eventful: Scenario = {
  parameters: { 'us.stock0': 2_000_000, 'europe.inputs': 120_000 },
  interventions: [
    { parameter: 'europe.orders', value: 150_000, from: '2022-06-01', rampMonths: 3 },
    { parameter: 'europe.orders', factor: 1.2, from: '2024-01-10' },
    { parameter: 'europe.jointShare', value: 0.4, from: '2023-02-01' },
    { parameter: 'need', factor: 0.8, from: '2023-03-05', rampMonths: 6 },
    { parameter: 'us.reserveFloor', value: 700_000, from: '2023-07-01' },
    { parameter: 'us.exportShare', factor: 0.9, from: '2023-01-01' },
    { parameter: 'repairTime', factor: 1.5, from: '2024-03-03' },
    { parameter: 'us.fixedOutput', value: 50_000, from: '2025-01-01' },
    { parameter: 'us.fixedOutput', value: null, from: '2026-01-01' },
  ],
}
