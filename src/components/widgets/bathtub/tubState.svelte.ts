import type { Notice } from '../../../model/address.ts'
import type { ReaderState } from '../../reader/readerState.ts'
import { choiceQuery, FIRST_CHOICE, readChoice, type TubChoice } from './tubChoice.ts'

/** Which exercise the reader is at, with its address. Nothing is undone here: a drawing is drawn again. */
export class TubState implements ReaderState {
  /** What is shown: a slider that is still being dragged has not committed it yet. */
  shown: TubChoice = $state.raw(FIRST_CHOICE)
  committed: TubChoice = $state.raw(FIRST_CHOICE)
  notices: readonly Notice[] = $state.raw([])
  readonly refused = null
  readonly canUndo = false
  readonly canRedo = false

  readonly query: string = $derived.by(() => choiceQuery(this.committed))
  readonly isStart: boolean = $derived.by(() => this.query === '')

  commit(choice: TubChoice = this.shown): void {
    this.notices = []
    this.shown = choice
    this.committed = choice
  }

  read(query: string): void {
    const { choice, notices } = readChoice(query)
    this.notices = notices
    this.shown = choice
    this.committed = choice
  }

  reset(): void {
    this.commit(FIRST_CHOICE)
  }
  undo(): void {}
  redo(): void {}
}
