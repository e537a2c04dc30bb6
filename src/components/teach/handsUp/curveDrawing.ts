/** The measures of one curve's picture; it is scaled to its place. */
export const BOX = { width: 200, height: 120, left: 6, right: 194, top: 8, bottom: 110 } as const

/** How far across a share (0–1) of the time stands. */
export const acrossAt = (share: number) => BOX.left + share * (BOX.right - BOX.left)

/** How high a value stands on a scale from zero to `top`. */
export const heightIn = (value: number, top: number) =>
  BOX.bottom - (value / top) * (BOX.bottom - BOX.top)

const point = (share: number, value: number, top: number) =>
  `${acrossAt(share).toFixed(1)},${heightIn(value, top).toFixed(1)}`

/** A path through values, one a step. */
export function curvePath(values: readonly number[], top: number): string {
  const last = values.length - 1
  return `M${values.map((value, k) => point(k / last, value, top)).join('L')}`
}

/** A path through values that each hold for a whole step. */
export function flowPath(values: readonly number[], top: number): string {
  const steps = values.length
  const held = values.map(
    (value, k) => `${point(k / steps, value, top)}L${point((k + 1) / steps, value, top)}`,
  )
  return `M${held.join('L')}`
}
