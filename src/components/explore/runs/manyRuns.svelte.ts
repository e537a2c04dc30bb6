import { untrack } from 'svelte'
import { baseline } from '../../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../../data/ensemble.ts'
import type { ParameterId } from '../../../data/parameters.ts'
import { writeQuery } from '../../../model/address.ts'
import type { EnsembleResult, KeptSeries } from '../../../model/ensemble/ensemble.ts'
import { memberLinesInSlices, type MemberLines } from '../../../model/ensemble/memberLines.ts'
import { lastDayOf } from '../../../model/outcomesByDay.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { UNCERTAIN } from '../../../model/sensitivity.ts'
import {
  createEnsembleRunner,
  type EnsembleRunner,
  type Stage,
} from '../../reader/ensemble/ensembleRunner.ts'
import type { Explorer } from '../../reader/explorer.svelte.ts'
import { FAN_MEASURES } from '../../reader/fanMeasures.ts'
import { inSlices } from '../../reader/inSlices.ts'

/** How many runs a reader may ask for. */
export const MEMBERS = [300, 1000, 3000, 10_000] as const
export type Members = (typeof MEMBERS)[number]

/** Of how many a line is drawn: more are one grey. */
export const LINES = 100

export const UNKNOWNS: readonly ParameterId[] = UNCERTAIN.map(({ id }) => id)

/** Few at once, then more and more: what is drawn is refined while the reader watches. */
const stagesUpTo = (members: Members): Stage[] =>
  MEMBERS.filter((each) => each <= members).map((each) => ({
    members: each,
    keepEvery: each === ENSEMBLE_MEMBERS ? 1 : 4,
  }))

/** Two scenarios are the same where an address says them alike. */
const queryOf = (scenario: Scenario) => writeQuery(baseline, scenario)

/** What was counted, and of which scenario. */
export interface Counted {
  readonly result: EnsembleResult
  readonly scenario: Scenario
  readonly lastDay: number
}

/** Many runs of the reader's committed scenario: a worker counts them, so that no slider waits. */
export class ManyRuns {
  varying: readonly ParameterId[] = $state.raw(UNKNOWNS)
  members: Members = $state(1000)
  series: KeptSeries = $state('us.releasable')
  counted: Counted | null = $state.raw(null)
  /** Of how many runs, too. */
  lines: (MemberLines & { readonly of: number }) | null = $state.raw(null)
  progress: { readonly done: number; readonly members: number } | null = $state.raw(null)
  readonly #explorer: Explorer
  #runner: EnsembleRunner | undefined

  constructor(explorer: Explorer) {
    this.#explorer = explorer
  }

  /** True while what is shown belongs to settings before. */
  readonly isStale: boolean = $derived.by(
    () =>
      this.counted !== null && queryOf(this.counted.scenario) !== queryOf(this.#explorer.committed),
  )

  /** Lets some unknowns vary, or not. */
  vary(ids: readonly ParameterId[], on: boolean): void {
    this.varying = UNKNOWNS.filter((id) => (ids.includes(id) ? on : this.varying.includes(id)))
  }

  cancel(): void {
    this.#runner?.cancel()
    this.progress = null
  }

  /** Follows scenario and settings until the function that it returns is called. */
  start(): () => void {
    const runner = (this.#runner = createEnsembleRunner())
    const stop = $effect.root(() => {
      $effect(() => this.#request(runner))
      $effect(() => this.#drawLines())
    })
    return () => {
      stop()
      runner.close()
    }
  }

  #request(runner: EnsembleRunner): void {
    const { committed: scenario } = this.#explorer
    const { varying, members } = this
    const refused = untrack(() => this.#explorer.refused)
    this.progress = null
    if (refused) {
      runner.cancel()
      this.counted = null
      return
    }
    const lastDay = lastDayOf(scenario)
    runner.request(
      {
        baseline,
        scenario,
        seed: ENSEMBLE_SEED,
        vary: varying,
        measure: { ids: FAN_MEASURES, lastDay },
        stages: stagesUpTo(members),
      },
      (done, of) => (this.progress = { done, members: of }),
      (result, isNewest) => {
        if (!isNewest) return
        this.counted = { result, scenario, lastDay }
        this.progress = null
      },
      () => (this.progress = null),
    )
  }

  /** The lines are those of a thousand runs, or of fewer where fewer were counted. */
  #drawLines(): (() => void) | undefined {
    const { counted, series } = this
    if (!counted) {
      this.lines = null
      return undefined
    }
    const { scenario, lastDay, result } = counted
    const request = {
      baseline,
      scenario,
      seed: ENSEMBLE_SEED,
      vary: result.varied,
      members: Math.min(result.members, ENSEMBLE_MEMBERS),
      series,
      lines: LINES,
      lastDay,
    }
    return inSlices(
      () => memberLinesInSlices(request),
      (lines) => (this.lines = { ...lines, of: request.members }),
    )
  }
}
