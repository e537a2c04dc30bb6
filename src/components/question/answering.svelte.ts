import { Refusal } from '../../model/refusal.ts'
import type { Asked } from './asked.ts'
import type { Asking } from './asking.svelte.ts'
import { pauseForReader, runInSlices } from '../reader/ensemble/slices.ts'

const SLICE_MILLISECONDS = 8

/** Work on an answer; what is known of it before the end is handed to `tell`. */
export type Work<Told> = (asked: Asked, tell: (told: Told) => void) => Generator<number, Told>

/** The answer to what a reader asks: worked out in slices at each change, the one before shown until then. */
export class Answering<Told> {
  told: Told = $state.raw(undefined!)
  /** How much is done (0–1); null while nothing is at work. */
  progress: number | null = $state(null)
  readonly #asking: Asking
  readonly #atStart: Told
  readonly #work: Work<Told>

  constructor(asking: Asking, atStart: Told, work: Work<Told>) {
    this.#asking = asking
    this.#atStart = this.told = atStart
    this.#work = work
  }

  /** Follows the question until told to stop. */
  start(): () => void {
    return $effect.root(() => {
      $effect(() => this.#answer())
    })
  }

  #answer(): (() => void) | undefined {
    const asking = this.#asking
    const asked = asking.committed
    asking.refused = null
    if (asking.isStart) {
      this.told = this.#atStart
      this.progress = null
      return undefined
    }
    this.progress = 0
    return runInSlices(
      () => this.#work(asked, (told) => (this.told = told)),
      SLICE_MILLISECONDS,
      pauseForReader,
      {
        onProgress: (done) => (this.progress = done),
        onResult: (told) => {
          this.told = told
          this.progress = null
        },
        onFailure: (error) => {
          this.progress = null
          if (!(error instanceof Refusal)) throw error
          this.told = this.#atStart
          asking.refused = error
        },
      },
    )
  }
}
