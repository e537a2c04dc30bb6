import { AnswerRunner, type AnswerWork } from './answerRunner.svelte.ts'
import type { Question } from './question.ts'
import type { QuestionState } from './questionState.svelte.ts'

/** The answer to a reader's question: worked out in slices at each change, the one before shown until then. */
export class AnswerState<Summary> {
  summary: Summary = $state.raw(undefined!)
  readonly #questionState: QuestionState
  readonly #atStart: Summary
  readonly #runner: AnswerRunner<Question, Summary>

  constructor(questionState: QuestionState, atStart: Summary, work: AnswerWork<Question, Summary>) {
    this.#questionState = questionState
    this.#atStart = this.summary = atStart
    this.#runner = new AnswerRunner(work)
  }

  /** How much is done (0–1); null while nothing is at work. */
  get progress(): number | null {
    return this.#runner.progress
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
      return undefined
    }
    this.#runner.run(question, {
      onAnswer: (summary) => (this.summary = summary),
      onRefusal: (refusal) => {
        this.summary = this.#atStart
        questionState.refused = refusal
      },
    })
    return () => this.#runner.stop()
  }
}
