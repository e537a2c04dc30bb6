import type { BathtubCase } from '../data/bathtubCases.ts'
import type { Tub } from './bathtub.ts'
import { correlation } from './correlation.ts'
import { mean } from './mean.ts'

/** A mistake in a reader's drawing of the level: what the drawing does and the level does not. */
export type DrawingKind =
  | 'copiesInflow'
  | 'overshoots'
  | 'forgetsDelay'
  | 'steadies'
  /** It is the level, near enough. */
  | 'follows'
  | 'otherwise'

const ALIKE = 0.9
const FLAT = 0.05
const NEAR = 0.15
const TOO_FAR = 0.25
const NEARLY_ALL = 0.8
const NOT_YET_HALF = 0.5
const EARLY_STEPS = 2

/**
 * Names what a drawn level does, by rules that are tried in this order:
 * copies the inflow: correlated above 0.9 with it, and not with the level;
 * overshoots: ends beyond the level by more than a quarter of the level's whole change;
 * forgets the delay: turns at least two steps before the level does, or has made most of the change
 * in the first third, when the level has not made half of it;
 * steadies: the last third stays within 5 % while in and out differ by more than that;
 * follows: within 15 % of the level's change on average and at the end, as a straight line would be.
 * `drawn` has the level's length and begins at its start.
 */
export function kindOfDrawing(drawn: readonly number[], tub: Tub): DrawingKind {
  const { level } = tub
  const last = level.length - 1
  const span = Math.max(...level) - Math.min(...level)
  const way = level[last]! < level[0]! ? -1 : 1
  const drawnEnds = drawn.slice(1)
  const levelEnds = level.slice(1)

  if (alike(drawnEnds, tub.inflow) > ALIKE && alike(drawnEnds, levelEnds) < ALIKE)
    return 'copiesInflow'

  if (way * (drawn[last]! - level[last]!) > TOO_FAR * span) return 'overshoots'

  const turn = highest(drawn, way)
  const turnsBack = way * (drawn[turn]! - drawn[last]!) > FLAT * span
  if (turn > 0 && turnsBack && turn <= highest(level, way) - EARLY_STEPS) return 'forgetsDelay'

  const third = Math.floor(last / 3)
  const madeBy = (path: readonly number[]) => (way * (path[third]! - path[0]!)) / span
  if (madeBy(drawn) >= NEARLY_ALL && madeBy(level) < NOT_YET_HALF) return 'forgetsDelay'

  if (steadies(drawn.slice(-third - 1)) && flowsDiffer(tub, third)) return 'steadies'

  const gaps = drawn.map((value, k) => Math.abs(value - level[k]!))
  const average = gaps.reduce((sum, gap) => sum + gap, 0) / last
  if (average <= NEAR * span && gaps[last]! <= NEAR * span) return 'follows'
  return 'otherwise'
}

/** How alike two paths run (−1 to 1); one that stands still is like none. */
const alike = (a: readonly number[], b: readonly number[]) => correlation(a, b) ?? 0

function steadies(tail: readonly number[]): boolean {
  return Math.max(...tail) - Math.min(...tail) <= FLAT * mean(tail)
}

function flowsDiffer({ net, outflow }: Tub, steps: number): boolean {
  return net.slice(-steps).every((value, k) => {
    const out = outflow.slice(-steps)[k]!
    return Math.abs(value) > FLAT * out
  })
}

/** Where a path is furthest along its way, the earliest such place. */
function highest(path: readonly number[], way: number): number {
  let found = 0
  for (const [k, value] of path.entries()) if (way * (value - path[found]!) > 0) found = k
  return found
}

/** A whole path through levels set at some steps, straight in between; it begins at the start. */
export function through(
  start: number,
  set: readonly { readonly step: number; readonly level: number }[],
): number[] {
  const path = [start]
  for (const { step, level } of set) {
    const [from, fromLevel] = [path.length - 1, path.at(-1)!]
    for (let k = from + 1; k <= step; k++)
      path.push(fromLevel + ((level - fromLevel) * (k - from)) / (step - from))
  }
  return path
}

export type OfferedKind = BathtubCase['offered'][number]

/** Four levels to choose from, each drawn so that it is of its kind. */
export function offeredPaths(tub: Tub): Record<OfferedKind, number[]> {
  const { level, inflow } = tub
  const last = level.length - 1
  const [start, end] = [level[0]!, level[last]!]
  const span = Math.abs(end - start)
  const lowest = Math.min(...inflow)
  const scale = (0.6 * span) / (Math.max(...inflow) - lowest)
  const third = Math.floor(last / 3)
  const beyond = Math.max(0, end + (end < start ? -1 : 1) * 0.4 * span)
  return {
    copiesInflow: [start, ...inflow.map((value) => start + (value - lowest) * scale)],
    follows: [...level],
    steadies: through(start, [
      { step: last - third - 1, level: start + (end - start) * 0.55 },
      { step: last, level: start + (end - start) * 0.55 },
    ]),
    overshoots: level.map((value) => start + ((value - start) * (beyond - start)) / (end - start)),
  }
}
