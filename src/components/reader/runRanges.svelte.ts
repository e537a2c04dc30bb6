import { untrack } from 'svelte'
import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_SEED } from '../../data/ensemble.ts'
import type { MeasureId } from '../../model/ensemble/measures.ts'
import { rangesOf, type Ranges } from '../../model/ensemble/middle.ts'
import type { Scenario } from '../../model/scenario.ts'
import { lastDayOf } from '../../model/outcomesByDay.ts'
import { createEnsembleRunner, STAGES, type EnsembleRunner } from './ensemble/ensembleRunner.ts'
import type { Explorer } from './explorer.svelte.ts'

interface Told<Id extends MeasureId> {
  readonly ids: readonly Id[]
  /** Of what the widget opens with, counted when the page was built. */
  readonly atStart: Ranges<Id>
  /** The scenario whose run each run is told against. */
  readonly against?: (scenario: Scenario) => Scenario
}

/** How far what a widget tells of the reader's run reaches in a thousand runs: counted after each committed change, in a worker. */
export class RunRanges<Id extends MeasureId> {
  readonly #explorer: Explorer
  readonly #told: Told<Id>
  #counted: Ranges<Id> | null = $state.raw(null)
  #runner: EnsembleRunner | undefined

  constructor(explorer: Explorer, told: Told<Id>) {
    this.#explorer = explorer
    this.#told = told
    this.#counted = told.atStart
  }

  /** Null while a slider moves and while they are counted: those of another scenario are not shown. */
  readonly ranges: Ranges<Id> | null = $derived.by(() => {
    const { painted, committed } = this.#explorer
    return painted.refused
      ? this.#told.atStart
      : painted.scenario === committed
        ? this.#counted
        : null
  })

  /** Follows the committed scenario until the function that it returns is called. */
  start(): () => void {
    const stop = $effect.root(() => {
      $effect(() => {
        const { committed } = this.#explorer
        untrack(() => this.#count(committed))
        return () => this.#runner?.cancel()
      })
    })
    return () => {
      stop()
      this.#runner?.close()
    }
  }

  #count(scenario: Scenario): void {
    const { isStart, refused } = this.#explorer
    const { ids, atStart, against } = this.#told
    this.#counted = isStart || refused ? atStart : null
    if (this.#counted) return
    this.#runner ??= createEnsembleRunner()
    this.#runner.request(
      {
        baseline,
        scenario,
        seed: ENSEMBLE_SEED,
        measure: { ids, lastDay: lastDayOf(scenario), against: against?.(scenario) },
        stages: [STAGES.measured],
      },
      () => {},
      (result) => (this.#counted = rangesOf(result.measured, ids)),
    )
  }
}
