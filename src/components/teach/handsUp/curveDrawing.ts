import { linearScale } from '../../charts/linearScale.ts'

/** The measures of one curve's picture; it is scaled to its place. */
export const BOX = { width: 200, height: 120, left: 6, right: 194, top: 8, bottom: 110 } as const

/** A path through values, one a step, on a scale from zero to `top`. */
export function curvePath(values: readonly number[], top: number): string {
  const x = linearScale([0, values.length - 1], [BOX.left, BOX.right])
  const y = linearScale([0, top], [BOX.bottom, BOX.top])
  return `M${values.map((value, k) => `${x(k).toFixed(1)},${y(value).toFixed(1)}`).join('L')}`
}

/** A path through values that each hold for a whole step. */
export function flowPath(values: readonly number[], top: number): string {
  const x = linearScale([0, values.length], [BOX.left, BOX.right])
  const y = linearScale([0, top], [BOX.bottom, BOX.top])
  const at = (k: number, value: number) => `${x(k).toFixed(1)},${y(value).toFixed(1)}`
  return `M${values.map((value, k) => `${at(k, value)}L${at(k + 1, value)}`).join('L')}`
}

/** How high a value stands. */
export const heightIn = (value: number, top: number) =>
  linearScale([0, top], [BOX.bottom, BOX.top])(value)
