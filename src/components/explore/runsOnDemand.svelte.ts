import type { Ranges } from '../../model/ensemble/middle.ts'
import type { Fan } from '../charts/fanShape.ts'
import { fetchedFor } from '../islands/untilAwake.ts'
import type { Explorer } from '../reader/explorer.svelte.ts'
import type { FanMeasure } from '../reader/fanMeasures.ts'
import type { ThousandRuns } from '../reader/thousandRuns.svelte.ts'

/** The thousand runs of the reader's scenario. Those of the baseline came with the page; the program that counts others is fetched with the first change. */
export class RunsOnDemand {
  readonly #explorer: Explorer
  readonly #fan: Fan
  readonly #ranges: Ranges<FanMeasure>
  #counted: ThousandRuns | undefined = $state.raw()

  constructor(explorer: Explorer, fan: Fan, ranges: Ranges<FanMeasure>) {
    this.#explorer = explorer
    this.#fan = fan
    this.#ranges = ranges
  }

  get fan(): Fan {
    return this.#counted?.fan ?? this.#fan
  }
  /** Between which values the scenario’s numbers lie in the runs; null until that is counted. */
  get ranges(): Ranges<FanMeasure> | null {
    if (this.#counted) return this.#counted.ranges
    return this.#explorer.isServed ? this.#ranges : null
  }
  /** True while the fan shown belongs to an earlier scenario. */
  get isStale(): boolean {
    return this.#counted?.isStale ?? !this.#explorer.isServed
  }

  /** Follows the scenario, told in the instrument given, until the function that it returns is called. */
  start(lastDay: () => number, instrument: Element): () => void {
    let isAsked = false
    let isClosed = false
    let close = () => {}
    const fetchThem = async () => {
      const result = instrument.querySelector('[data-result]')!
      const load = () => import('../reader/thousandRuns.svelte.ts')
      const { ThousandRuns } = await fetchedFor(instrument, load, result)
      if (isClosed) return
      this.#counted = new ThousandRuns(this.#explorer, this.#fan, this.#ranges)
      close = this.#counted.start(lastDay)
    }
    const stop = $effect.root(() => {
      $effect(() => {
        if (this.#explorer.isServed || isAsked) return
        isAsked = true
        void fetchThem()
      })
    })
    return () => {
      isClosed = true
      stop()
      close()
    }
  }
}
