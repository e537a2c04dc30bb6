import type { Notice } from '../../model/address.ts'

/** What a widget's frame needs from the object that holds a reader's settings: history, address, and the parts of a link that were not understood. */
export interface ReaderState {
  /** Another object after each committed change. */
  readonly committed: unknown
  readonly query: string
  readonly notices: readonly Notice[]
  /** Why the settings do not run; the widget shows others instead. */
  readonly refused: Pick<Error, 'message'> | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly isStart: boolean
  undo(): void
  redo(): void
  reset(): void
  read(query: string): void
}
