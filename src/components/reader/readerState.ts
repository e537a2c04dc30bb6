import type { Notice } from '../../model/address.ts'

/** What a widget's frame asks of that which keeps a reader's settings: history, address, what was not taken of a link. */
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
