import { Refusal } from '../../../model/refusal.ts'
import { pauseForReader, runInSlices } from '../../reader/ensemble/runInSlices.ts'

const SLICE_MILLISECONDS = 8

/** Work on an answer; what is known of it before the end is handed to `tell`. */
export type Work<Asked, Answer> = (
  asked: Asked,
  tell: (answer: Answer) => void,
) => Generator<number, Answer>

/** One question at a time, worked out on demand in slices, so that no slider waits for it; it can be stopped. */
export class Asking<Asked, Answer> {
  answer: { readonly to: Asked; readonly found: Answer } | null = $state.raw(null)
  /** How much is done (0–1); null while nothing is at work. */
  progress: number | null = $state(null)
  refused: Refusal | null = $state.raw(null)
  isCancelled = $state(false)
  #stop = () => {}
  readonly #work: Work<Asked, Answer>

  constructor(work: Work<Asked, Answer>) {
    this.#work = work
  }

  ask(asked: Asked): void {
    this.#stop()
    this.progress = 0
    this.refused = null
    this.isCancelled = false
    const tell = (found: Answer) => (this.answer = { to: asked, found })
    this.#stop = runInSlices(() => this.#work(asked, tell), SLICE_MILLISECONDS, pauseForReader, {
      onProgress: (done) => (this.progress = done),
      onResult: (found) => {
        tell(found)
        this.progress = null
      },
      onFailure: (error) => {
        this.progress = null
        if (!(error instanceof Refusal)) throw error
        this.refused = error
      },
    })
  }

  /** Stops at the next slice; what is known by then stays. */
  cancel(): void {
    if (this.progress === null) return
    this.#stop()
    this.progress = null
    this.isCancelled = true
  }

  close(): void {
    this.#stop()
  }
}
