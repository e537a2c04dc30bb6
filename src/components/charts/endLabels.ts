import { LABEL_REM, linesOf } from './lettering.ts'
import { GUTTER } from './timeline.ts'

/** From one line of a name to the next, and what names keep between them, in pixels. */
const LINE = 13
const GAP = 3

/** The name of a line in the gutter beside its end, line by line. */
export const endLines = (label: string) => linesOf(label, GUTTER / LABEL_REM)

/** The middles of labels, moved apart until none covers another, in their order. Handed how many lines each takes. */
export function apart(heights: readonly number[], linesIn = (_: number) => 1): number[] {
  const moved = [...heights]
  let free = -Infinity
  for (const i of [...heights.keys()].toSorted((a, b) => heights[a]! - heights[b]!)) {
    const half = (LINE * linesIn(i) + GAP) / 2
    moved[i] = Math.max(heights[i]!, free + half)
    free = moved[i] + half
  }
  return moved
}

/** On a narrow screen names stand on the chart: over their lines' ends, and those that were moved under them. By how many pixels lower than beside them. */
export function lowerBy(moved: number, lines: number): number {
  const off = (LINE * lines) / 2 + 4
  return Math.round(moved > 0 ? off - Math.min(moved, LINE + GAP) : -off)
}
