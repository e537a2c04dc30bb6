const MOST_STEPS = 200

/** What a reader has set, and the way back: values that are replaced, never changed in place. */
export class History<Value> {
  /** The value of the last step: a slider that is still being dragged has not changed it yet. */
  present: Value = $state.raw(undefined!)
  #past: readonly Value[] = $state.raw([])
  #future: readonly Value[] = $state.raw([])

  constructor(start: Value) {
    this.present = start
  }

  readonly canUndo: boolean = $derived(this.#past.length > 0)
  readonly canRedo: boolean = $derived(this.#future.length > 0)

  /** The value of one step before; undefined at the start. */
  get before(): Value | undefined {
    return this.#past.at(-1)
  }

  /** Takes a value as a further step; what was undone before it is gone. */
  step(value: Value): void {
    this.#past = [...this.#past, this.present].slice(-MOST_STEPS)
    this.#future = []
    this.present = value
  }

  undo(): void {
    const { before } = this
    if (before === undefined) return
    this.#future = [this.present, ...this.#future]
    this.#past = this.#past.slice(0, -1)
    this.present = before
  }

  redo(): void {
    const [after, ...later] = this.#future
    if (after === undefined) return
    this.#past = [...this.#past, this.present]
    this.#future = later
    this.present = after
  }
}
