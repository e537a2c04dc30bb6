/** What a slider or an address can say of a quantity: from `min` to `max` in steps, in the quantity's unit. */
export interface Grid {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** How many decimals a step has: 0.05 has two. */
export function decimalsOf(step: number): number {
  const [, fraction = ''] = String(step).split('.')
  return fraction.length
}

/** The nearest multiple of a step, written without exponent or escape. */
export function numberAt(value: number, step: number): string {
  const decimals = decimalsOf(step)
  const text = (Math.round(value / step) * step).toFixed(decimals)
  return decimals > 0 ? text.replace(/\.?0+$/, '') : text
}

/** The value of a grid that is nearest to a number: within its bounds, at one of its steps. */
export function onGrid(value: number, { min, max, step }: Grid): number {
  return Number(numberAt(Math.min(Math.max(value, min), max), step))
}
