import { fill } from '../../data/strings/format.ts'

/** Tasks that may fail, and why the last one did, in the reader's words. */
export class Attempts {
  failure = $state('')
  /** With a place for the {reason}. */
  readonly #words: () => string

  constructor(words: () => string) {
    this.#words = words
  }

  async attempt(task: () => Promise<void>): Promise<void> {
    this.failure = ''
    try {
      await task()
    } catch (error) {
      this.failure = fill(this.#words(), { reason: (error as Error).message })
    }
  }
}
