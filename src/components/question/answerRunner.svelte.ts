import { Refusal } from '../../model/refusal.ts'
import { pauseForReader, runInSlices } from '../reader/ensemble/runInSlices.ts'

const SLICE_MILLISECONDS = 8

/** Works out an answer, a slice at a time; what is known of it before the end is handed to `tell`. */
export type AnswerWork<Question, Answer> = (
  question: Question,
  tell: (answer: Answer) => void,
) => Generator<number, Answer>

interface Outcome<Answer> {
  /** Handed the answer, and before it each part that is known early. */
  readonly onAnswer: (answer: Answer) => void
  /** The model refuses the settings that the question is about. */
  readonly onRefusal: (refusal: Refusal) => void
}

/** Works out the answer to one question at a time, in slices, so that no slider waits for it. */
export class AnswerRunner<Question, Answer> {
  /** How much is done (0–1); null while nothing is at work. */
  progress: number | null = $state(null)
  readonly #work: AnswerWork<Question, Answer>
  #stop = () => {}

  constructor(work: AnswerWork<Question, Answer>) {
    this.#work = work
  }

  /** Begins with a question in the place of the one before. */
  run(question: Question, { onAnswer, onRefusal }: Outcome<Answer>): void {
    this.#stop()
    this.progress = 0
    const work = () => this.#work(question, onAnswer)
    this.#stop = runInSlices(work, SLICE_MILLISECONDS, pauseForReader, {
      onProgress: (done) => (this.progress = done),
      onResult: (answer) => {
        onAnswer(answer)
        this.progress = null
      },
      onFailure: (error) => {
        this.progress = null
        if (!(error instanceof Refusal)) throw error
        onRefusal(error)
      },
    })
  }

  /** Stops at the next slice. */
  stop(): void {
    this.#stop()
    this.progress = null
  }
}
