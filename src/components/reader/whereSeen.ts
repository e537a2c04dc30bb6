import { untrack } from 'svelte'
import type { Explorer } from './explorer.svelte.ts'

/**
 * What is drawn of a run in a fold: at each move while it is seen, else as of the last step of the history,
 * so that a slider does not draw what nobody sees, and a page without script holds the run that it opens with.
 */
export function whereSeen<T>(explorer: Explorer, isSeen: boolean, draw: () => T): T {
  void explorer.committed
  return isSeen ? draw() : untrack(draw)
}
