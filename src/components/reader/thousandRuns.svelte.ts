import { COUNTED_BY, ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import { parameters, type ParameterId } from '../../data/parameters.ts'
import type { Group } from '../../data/types.ts'
import { rangesOf, type Ranges } from '../../model/ensemble/middle.ts'
import { dayOf } from '../../model/time.ts'
import { fanOf } from '../charts/fan.ts'
import type { Fan } from '../charts/fanShape.ts'
import { createEnsembleRunner, STAGES, type EnsembleRunner } from './ensemble/ensembleRunner.ts'
import type { Explorer } from './explorer.svelte.ts'
import { FAN_MEASURES, type FanMeasure } from './fanMeasures.ts'

/** Groups of unknowns that can be let vary, in the parameter table's order. */
export const GROUPS: readonly Group[] = parameters
  .filter(({ low, high }) => low !== null && high !== null)
  .map(({ group }) => group)
  .filter((group, i, all) => all.indexOf(group) === i)

/** The fan around the reader's run: requested at each move, computed by a worker. */
export class ThousandRuns {
  fan: Fan = $state.raw(undefined!)
  /** True while the fan shown belongs to an earlier scenario. */
  isStale = $state(false)
  varying: readonly Group[] = $state.raw(GROUPS)
  /** How much of a large ensemble is done (0–1), and of how many. */
  progress: { readonly done: number; readonly members: number } | null = $state.raw(null)
  /** Between which values the scenario’s numbers lie in the runs; null until that is counted. */
  ranges: Ranges<FanMeasure> | null = $state.raw(null)
  #many = $state(false)

  readonly #explorer: Explorer
  readonly #baselineFan: Fan
  readonly #baselineRanges: Ranges<FanMeasure>

  constructor(explorer: Explorer, baselineFan: Fan, baselineRanges: Ranges<FanMeasure>) {
    this.#explorer = explorer
    this.#baselineFan = this.fan = baselineFan
    this.#baselineRanges = this.ranges = baselineRanges
  }

  readonly #vary: readonly ParameterId[] = $derived(
    parameters.filter(({ group }) => this.varying.includes(group)).map(({ id }) => id),
  )

  toggle(group: Group, on: boolean): void {
    this.#many = false
    this.varying = GROUPS.filter((each) => (each === group ? on : this.varying.includes(each)))
  }

  runMany(): void {
    this.#many = true
  }

  /** Follows the scenario until the function that it returns is called. */
  start(lastDay: () => number): () => void {
    const runner = createEnsembleRunner()
    const stop = $effect.root(() => {
      $effect(() => {
        void this.#explorer.painted
        this.#many = false
      })
      $effect(() => this.#request(runner, lastDay()))
    })
    return () => {
      stop()
      runner.close()
    }
  }

  #request(runner: EnsembleRunner, lastDay: number): void {
    const { isServed, origin, painted } = this.#explorer
    const { scenario, refused } = painted
    this.progress = null
    if (refused || (isServed && this.varying.length === GROUPS.length && !this.#many)) {
      runner.cancel()
      this.fan = this.#baselineFan
      this.ranges = this.#baselineRanges
      this.isStale = false
      return
    }
    this.isStale = true
    this.ranges = null
    runner.request(
      {
        baseline: origin.baseline,
        ranges: origin.ranges,
        scenario,
        seed: ENSEMBLE_SEED,
        vary: this.#vary,
        measure: { ids: FAN_MEASURES, lastDay },
        ...(this.#many ? { stages: [STAGES.many] } : {}),
      },
      (done, members) => (this.progress = { done, members }),
      (result, isNewest) => {
        this.fan = fanOf(result, 'us.releasable', lastDay, dayOf(COUNTED_BY))
        this.isStale = !isNewest
        this.progress = null
        // The few runs of a first fan are too few for ranges.
        if (isNewest && result.members >= ENSEMBLE_MEMBERS)
          this.ranges = rangesOf(result.measured, FAN_MEASURES)
      },
      () => (this.progress = null),
    )
  }
}
