import type { Notice } from '../../model/address.ts'
import { askedQuery, readAsked, type Asked } from './asked.ts'
import { History } from '../reader/history.svelte.ts'
import type { ReaderState } from '../reader/readerState.ts'

/** What a reader asks, with its history and its address. */
export class Asking implements ReaderState {
  /** What the widget opens with, and goes back to. */
  readonly start: Asked
  readonly #dates: boolean
  notices: readonly Notice[] = $state.raw([])
  /** Why the question has no answer: a lever that the model refuses at every stop. */
  refused: Pick<Error, 'message'> | null = $state.raw(null)
  readonly #history: History<Asked>
  #kept: readonly string[] = []

  constructor(start: Asked, { dates = false } = {}) {
    this.start = start
    this.#history = new History(start)
    this.#dates = dates
  }

  get committed(): Asked {
    return this.#history.present
  }
  get canUndo(): boolean {
    return this.#history.canUndo
  }
  get canRedo(): boolean {
    return this.#history.canRedo
  }
  readonly isStart: boolean = $derived.by(
    () => askedQuery(this.committed, this.start) === askedQuery(this.start, this.start),
  )
  readonly query: string = $derived.by(() => askedQuery(this.committed, this.start, this.#kept))

  /** Asks something else: one step of the history. */
  change(part: Partial<Asked>): void {
    this.notices = []
    this.#step({ ...this.committed, ...part })
  }

  #step(asked: Asked): void {
    if (askedQuery(asked, this.start) === askedQuery(this.committed, this.start)) return
    this.#history.step(asked)
  }

  read(query: string): void {
    const { asked, notices, kept } = readAsked(query, this.start, this.#dates)
    this.#kept = kept
    this.notices = notices
    this.#history.present = asked
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
