import type { Refusal } from '../../../model/refusal.ts'
import { AnswerRunner, type AnswerWork } from '../../question/answerRunner.svelte.ts'

/** The answer to a question that is asked by a press: it stays, with its question, until another is asked. */
export class AnswerOnDemand<Question, Answer> {
  latest: { readonly question: Question; readonly answer: Answer } | null = $state.raw(null)
  refused: Refusal | null = $state.raw(null)
  isCancelled = $state(false)
  readonly #runner: AnswerRunner<Question, Answer>

  constructor(work: AnswerWork<Question, Answer>) {
    this.#runner = new AnswerRunner(work)
  }

  /** How much is done (0–1); null while nothing is at work. */
  get progress(): number | null {
    return this.#runner.progress
  }

  ask(question: Question): void {
    this.refused = null
    this.isCancelled = false
    this.#runner.run(question, {
      onAnswer: (answer) => (this.latest = { question, answer }),
      onRefusal: (refusal) => (this.refused = refusal),
    })
  }

  /** Stops; what is known by then stays. */
  cancel(): void {
    if (this.progress === null) return
    this.#runner.stop()
    this.isCancelled = true
  }

  close(): void {
    this.#runner.stop()
  }
}
