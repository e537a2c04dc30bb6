import type { Scenario } from '../scenario.ts'
import { fromDate, leakOf, read } from './reading.ts'
import { checked, type ConfidenceRow } from './row.ts'

/** Scenarios in which rounds flow through every stock: joint buying, fixed output, a raised floor, a long road, aid held back and rounds sold, other steps. */
const SCENARIOS: readonly Scenario[] = [
  {},
  { interventions: fromDate('2023-02-01', { 'europe.jointShare': { value: 1, rampMonths: 6 } }) },
  { interventions: fromDate('2023-03-01', { 'us.fixedOutput': { value: 100_000 } }) },
  { interventions: fromDate('2023-03-01', { 'us.reserveFloor': { factor: 3 } }) },
  { parameters: { transitTime: 12, sortTime: 24, interchangeable: 0 } },
  { parameters: { 'us.aidShare': 0.5, 'us.soldShare': 0.7, 'europe.soldShare': 1 } },
  { stepDays: 1 },
  { stepDays: 10, end: '2024-06-30' },
]

export const conservationRows: readonly ConfidenceRow[] = [
  checked({ id: 'conservation', test: 'conservation' }, (baseline) => {
    const leaks = SCENARIOS.map((scenario) => leakOf(read(baseline, scenario)))
    const leak = leaks.reduce((most, one) => Math.max(most, one), 0)
    return { holds: leak < 1e-9, figures: { runs: leaks.length, leak } }
  }),
]
