import { Refusal } from '../../model/refusal.ts'
import type { Question } from './question.ts'
import type { QuestionState } from './questionState.svelte.ts'
import { pauseForReader, runInSlices } from '../reader/ensemble/runInSlices.ts'

const SLICE_MILLISECONDS = 8

/** Work on an answer; what is known of it before the end is handed to `tell`. */
type Work<Summary> = (
  question: Question,
  tell: (summary: Summary) => void,
) => Generator<number, Summary>

/** The answer to what a reader asks: worked out in slices at each change, the one before shown until then. */
export class AnswerState<Summary> {
  summary: Summary = $state.raw(undefined!)
  /** How much is done (0–1); null while nothing is at work. */
  progress: number | null = $state(null)
  readonly #questionState: QuestionState
  readonly #atStart: Summary
  readonly #work: Work<Summary>

  constructor(questionState: QuestionState, atStart: Summary, work: Work<Summary>) {
    this.#questionState = questionState
    this.#atStart = this.summary = atStart
    this.#work = work
  }

  /** Follows the question until the function that it returns is called. */
  start(): () => void {
    return $effect.root(() => {
      $effect(() => this.#answer())
    })
  }

  #answer(): (() => void) | undefined {
    const questionState = this.#questionState
    const question = questionState.committed
    questionState.refused = null
    if (questionState.isStart) {
      this.summary = this.#atStart
      this.progress = null
      return undefined
    }
    this.progress = 0
    return runInSlices(
      () => this.#work(question, (summary) => (this.summary = summary)),
      SLICE_MILLISECONDS,
      pauseForReader,
      {
        onProgress: (done) => (this.progress = done),
        onResult: (summary) => {
          this.summary = summary
          this.progress = null
        },
        onFailure: (error) => {
          this.progress = null
          if (!(error instanceof Refusal)) throw error
          this.summary = this.#atStart
          questionState.refused = error
        },
      },
    )
  }
}
