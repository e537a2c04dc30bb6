import { baseline } from '../../../data/baseline.ts'
import { ENSEMBLE_SEED } from '../../../data/ensemble.ts'
import type { Goal } from '../../../model/answers/goal.ts'
import { rankCorrelations, type RankCorrelation } from '../../../model/answers/rankCorrelation.ts'
import type { EnsembleOutcome } from '../../../model/ensemble/memberOutcomes.ts'
import type { Scenario } from '../../../model/scenario.ts'
import {
  createEnsembleRunner,
  STAGES,
  type EnsembleRunner,
} from '../../reader/ensemble/ensembleRunner.ts'

/** What an outcome goes with in a thousand runs, on demand. */
export class Ranking {
  readonly members = STAGES.usual.members
  ranks = $state.raw<readonly RankCorrelation[] | null>(null)
  /** How much is done (0–1); null while nothing is at work. */
  progress = $state<number | null>(null)
  #runner: EnsembleRunner | undefined

  rank(scenario: Scenario, goal: Goal) {
    this.#runner ??= createEnsembleRunner()
    const request = { baseline, scenario, seed: ENSEMBLE_SEED }
    this.progress = 0
    this.#runner.request(
      { ...request, stages: [STAGES.usual] },
      (done) => (this.progress = done),
      (result) => {
        const outcome = result.outcomes[outcomeOf(goal)]!
        this.ranks = rankCorrelations({ ...request, ...STAGES.usual }, outcome)
        this.progress = null
      },
      () => (this.progress = null),
    )
  }

  forget() {
    this.#runner?.cancel()
    this.ranks = null
    this.progress = null
  }

  close() {
    this.#runner?.close()
  }
}

function outcomeOf(goal: Goal): EnsembleOutcome {
  if (goal.kind === 'shortfallAtMost') return 'ukraine.shortfall'
  return `${goal.producer}.${goal.kind === 'notBareBefore' ? 'bareDay' : 'rebuiltDay'}`
}

export const createRanking = (): Ranking | null => new Ranking()
