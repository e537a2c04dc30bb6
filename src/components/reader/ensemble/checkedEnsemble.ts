import { baseline } from '../../../data/baseline.ts'
import type { RunnerRequest, Stage } from './ensembleRunner.ts'

/** The ensemble that is run in every engine and must come out the same: all unknowns, and interventions of each sort. */
export const checkedEnsemble: RunnerRequest = {
  baseline,
  scenario: {
    interventions: [
      { parameter: 'europe.orders', value: 150_000, from: '2022-06-01', rampMonths: 3 },
      { parameter: 'europe.jointShare', value: 0.4, from: '2023-02-01' },
      { parameter: 'need', factor: 0.8, from: '2023-03-05', rampMonths: 6 },
      { parameter: 'us.fixedOutput', value: 50_000, from: '2025-01-01' },
    ],
  },
  seed: 155,
}

export const CHECKED_STAGE: Stage = { members: 300, keepEvery: 1 }
