import { dayOf } from '../../model/time.ts'
import { baselineValueOn } from '../reader/baselineValueOn.ts'
import type { Explorer } from '../reader/explorer.svelte.ts'
import { DEFAULT_FROM } from '../widgets/sliderLevers.ts'
import { between } from './replay.ts'

/** Milliseconds in which the last change is shown again. */
const LASTS = 1600

/** Shows the reader’s last change once more, from what stood before it; fetched when it is first asked for. */
export function playAgain(explorer: Explorer, done: () => void): void {
  const { before, committed } = explorer
  if (!before) return done()
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const start = performance.now()
  let shown = before
  explorer.draft(before)
  const step = (now: number) => {
    // Another hand is on a lever.
    if (explorer.committed !== committed || explorer.scenario !== shown) return done()
    const share = Math.min(1, (now - start) / LASTS)
    shown =
      share === 1
        ? committed
        : isStill
          ? before
          : between(before, committed, share, (id, from) =>
              baselineValueOn(dayOf(from ?? DEFAULT_FROM), id, () => explorer.baseline),
            )
    explorer.draft(shown)
    if (share < 1) requestAnimationFrame(step)
    else done()
  }
  requestAnimationFrame(step)
}
