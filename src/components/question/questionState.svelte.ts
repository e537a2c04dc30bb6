import type { Notice } from '../../model/address.ts'
import { questionQuery, readQuestion, type Question } from './question.ts'
import type { Refusal } from '../../model/refusal.ts'
import { History } from '../reader/history.svelte.ts'
import type { ReaderState } from '../reader/readerState.ts'

/** What a reader asks, with its history and its address. */
export class QuestionState implements ReaderState {
  /** What the widget opens with, and goes back to. */
  readonly start: Question
  readonly #dates: boolean
  notices: readonly Notice[] = $state.raw([])
  /** Why the question has no answer: a lever that the model refuses at every stop. */
  refused: Refusal | null = $state.raw(null)
  readonly #history: History<Question>
  #kept: readonly string[] = []

  constructor(start: Question, { dates = false } = {}) {
    this.start = start
    this.#history = new History(start)
    this.#dates = dates
  }

  get committed(): Question {
    return this.#history.present
  }
  get canUndo(): boolean {
    return this.#history.canUndo
  }
  get canRedo(): boolean {
    return this.#history.canRedo
  }
  readonly isStart: boolean = $derived.by(
    () => questionQuery(this.committed, this.start) === questionQuery(this.start, this.start),
  )
  readonly query: string = $derived.by(() => questionQuery(this.committed, this.start, this.#kept))

  /** Asks something else: one step of the history. */
  change(part: Partial<Question>): void {
    this.notices = []
    this.#step({ ...this.committed, ...part })
  }

  #step(question: Question): void {
    if (questionQuery(question, this.start) === questionQuery(this.committed, this.start)) return
    this.#history.step(question)
  }

  read(query: string): void {
    const { question, notices, kept } = readQuestion(query, this.start, this.#dates)
    this.#kept = kept
    this.notices = notices
    this.#history.present = question
  }

  reset(): void {
    this.notices = []
    this.#step(this.start)
  }

  undo(): void {
    this.#history.undo()
  }

  redo(): void {
    this.#history.redo()
  }
}
