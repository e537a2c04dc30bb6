import type { Notice } from '../../model/address.ts'
import type { Refusal } from '../../model/refusal.ts'

/** What a widget's frame needs from the object that holds a reader's settings: history, address, and the parts of a link that were not understood. */
export interface ReaderState {
  /** Another object after each committed change. */
  readonly committed: unknown
  readonly query: string
  readonly notices: readonly Notice[]
  /** Why the settings do not run; the widget shows others instead. */
  readonly refused: Pick<Refusal, 'kind' | 'subject'> | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly isStart: boolean
  /** Parts of the address that are no settings; another list after each change. */
  readonly kept?: readonly string[]
  /** ISO date of the data that it starts from; today's where it says none. */
  readonly dataDate?: string
  undo(): void
  redo(): void
  reset(): void
  read(query: string): void
}
