import { untrack } from 'svelte'
import type { Run } from '../../model/run.ts'
import type { Dependence } from '../../model/sensitivity.ts'
import type { Explorer } from './explorer.svelte.ts'
import { strongestDependence } from './strongestDependence.ts'

/** Which assumption an outcome (any number of a run) hangs on most: searched for at each committed change; while a slider moves, only its two ends are run again. */
export class StrongestAssumption {
  readonly #explorer: Explorer
  readonly #outcome: (run: Run) => number
  readonly #ofBaseline: Dependence | null
  #strongest: Dependence | null = $state.raw(null)
  /** While it is searched for, the one of an earlier scenario is shown. */
  looking = $state(false)

  constructor(explorer: Explorer, outcome: (run: Run) => number, ofBaseline: Dependence | null) {
    this.#explorer = explorer
    this.#outcome = outcome
    this.#ofBaseline = this.#strongest = ofBaseline
  }

  readonly dependence: Dependence | null = $derived.by(() =>
    this.#explorer.painted.isBaseline
      ? this.#ofBaseline
      : this.#explorer.dependenceOn(this.#strongest, this.#outcome),
  )

  /** Follows the committed scenario; an effect, which returns what stops it. */
  follow(): (() => void) | undefined {
    const { committed } = this.#explorer
    this.looking = !untrack(() => this.#explorer.isBaseline)
    if (!untrack(() => this.looking)) {
      this.#strongest = this.#ofBaseline
      return undefined
    }
    return strongestDependence(committed, this.#outcome, (found) => {
      this.#strongest = found
      this.looking = false
    })
  }
}
