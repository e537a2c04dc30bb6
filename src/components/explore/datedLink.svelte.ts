import type { Explorer } from '../reader/explorer.svelte.ts'
import { TODAY } from '../reader/origin.ts'
import type OlderLink from './OlderLink.svelte'

/** Opens addresses over the figures of their date: one of an older date is shown as it was sent, read and not moved. */
export class DatedLink {
  readonly #explorer: Explorer
  /** Dates of data whose figures are kept. */
  readonly #olderDates: () => readonly string[]
  isFetching = $state(false)
  /** What says so, fetched with the first of them. */
  Note: typeof OlderLink | undefined = $state.raw()

  constructor(explorer: Explorer, olderDates: () => readonly string[]) {
    this.#explorer = explorer
    this.#olderDates = olderDates
  }

  get isOlder(): boolean {
    return this.#explorer.origin !== TODAY
  }

  async open(search: string): Promise<void> {
    const date = new URLSearchParams(search).get('d')
    if (!date || !this.#olderDates().includes(date)) return this.#explorer.readOver(TODAY, search)
    this.isFetching = true
    try {
      const [older, { default: Note }] = await Promise.all([
        import('./olderOrigin.ts').then(({ olderOrigin }) => olderOrigin(date)),
        import('./OlderLink.svelte'),
      ])
      this.Note = Note
      // The reader may have gone on.
      if (location.search === search) this.#explorer.readOver(older, search)
    } catch {
      // Where it cannot be had, today's figures stay, and the note on the link says so.
    } finally {
      this.isFetching = false
    }
  }
}
