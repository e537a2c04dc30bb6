import { untrack } from 'svelte'
import { baseline } from '../../data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../data/ensemble.ts'
import { measureMembers, measuresOf, type MeasureId } from '../../model/ensemble/measures.ts'
import { rangesOf, type Ranges } from '../../model/ensemble/middle.ts'
import { lastDayOf } from '../../model/outcomesByDay.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Explorer } from './explorer.svelte.ts'
import { inSlices } from './inSlices.ts'

interface RangesWanted<Id extends MeasureId> {
  readonly ids: readonly Id[]
  /** The ranges of what the widget opens with, counted when the page was built. */
  readonly atStart: Ranges<Id>
  /** The scenario that each run is compared with. */
  readonly against?: (scenario: Scenario) => Scenario
}

/**
 * How far the numbers that a widget gives of the reader's run reach in a thousand runs: counted after each
 * committed change, in slices on the page. No worker: a widget without a fan needs no bands, and an
 * embed carries a fifth less of the ensemble's program.
 */
export class RunRanges<Id extends MeasureId> {
  readonly #explorer: Explorer
  readonly #wanted: RangesWanted<Id>
  #counted: Ranges<Id> | null = $state.raw(null)

  constructor(explorer: Explorer, wanted: RangesWanted<Id>) {
    this.#explorer = explorer
    this.#wanted = wanted
    this.#counted = wanted.atStart
  }

  /** Null while a slider moves and while they are counted: those of another scenario are not shown. */
  readonly ranges: Ranges<Id> | null = $derived.by(() => {
    const { painted, committed } = this.#explorer
    return painted.refused
      ? this.#wanted.atStart
      : painted.scenario === committed
        ? this.#counted
        : null
  })

  /** Follows the committed scenario until the function that it returns is called. */
  start(): () => void {
    return $effect.root(() => {
      $effect(() => {
        const { committed } = this.#explorer
        return untrack(() => this.#count(committed))
      })
    })
  }

  #count(scenario: Scenario): (() => void) | undefined {
    const { isStart, refused } = this.#explorer
    const { ids, atStart, against } = this.#wanted
    this.#counted = isStart || refused ? atStart : null
    if (this.#counted) return undefined
    const request = {
      baseline,
      scenario,
      against: against?.(scenario),
      seed: ENSEMBLE_SEED,
      members: ENSEMBLE_MEMBERS,
      lastDay: lastDayOf(scenario),
    }
    return inSlices(
      () => measureMembers(request, measuresOf(ids)),
      (measured) => (this.#counted = rangesOf(measured, ids)),
    )
  }
}
