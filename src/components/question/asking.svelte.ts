import type { Notice } from '../../model/address.ts'
import { askedQuery, readAsked, type Asked } from './asked.ts'
import type { ReaderState } from '../reader/readerState.ts'

const MOST_UNDO = 200

/** What a reader asks, with its history and its address. */
export class Asking implements ReaderState {
  /** What the widget opens with, and goes back to. */
  readonly start: Asked
  readonly #dates: boolean
  committed: Asked = $state.raw(undefined!)
  notices: readonly Notice[] = $state.raw([])
  /** Why the question has no answer: a lever that the model refuses at every stop. */
  refused: Pick<Error, 'message'> | null = $state.raw(null)
  #past: readonly Asked[] = $state.raw([])
  #future: readonly Asked[] = $state.raw([])
  #kept: readonly string[] = []

  constructor(start: Asked, { dates = false } = {}) {
    this.start = this.committed = start
    this.#dates = dates
  }

  readonly canUndo: boolean = $derived(this.#past.length > 0)
  readonly canRedo: boolean = $derived(this.#future.length > 0)
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
    this.#past = [...this.#past, this.committed].slice(-MOST_UNDO)
    this.#future = []
    this.committed = asked
  }

  read(query: string): void {
    const { asked, notices, kept } = readAsked(query, this.start, this.#dates)
    this.#kept = kept
    this.notices = notices
    this.committed = asked
  }

  reset(): void {
    this.notices = []
    this.#step(this.start)
  }

  undo(): void {
    const before = this.#past.at(-1)
    if (!before) return
    this.#future = [this.committed, ...this.#future]
    this.#past = this.#past.slice(0, -1)
    this.committed = before
  }

  redo(): void {
    const [after, ...later] = this.#future
    if (!after) return
    this.#past = [...this.#past, this.committed]
    this.#future = later
    this.committed = after
  }
}
