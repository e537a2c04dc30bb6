interface Flows {
  /** The level at the start. */
  readonly start: number
  /** What flows in, and what is let out as long as there is any, in each step. */
  readonly inflow: readonly number[]
  readonly outflow: readonly number[]
}

export interface Tub {
  readonly inflow: readonly number[]
  /** What does flow out: a stock gives no more than it holds and gets. */
  readonly outflow: readonly number[]
  readonly wanted: readonly number[]
  /** In less out: what the level moves by. */
  readonly net: readonly number[]
  /** One more than there are steps: the start, then the end of each step. */
  readonly level: readonly number[]
}

/** stock′ = in − out, step by step; the level never goes below zero. */
export function fillTub({ start, inflow, outflow: wanted }: Flows): Tub {
  const level = [start]
  const outflow: number[] = []
  const net: number[] = []
  for (const [k, flowing] of inflow.entries()) {
    const out = Math.min(wanted[k]!, level[k]! + flowing)
    outflow.push(out)
    net.push(flowing - out)
    level.push(level[k]! + flowing - out)
  }
  return { inflow, outflow, wanted, net, level }
}

/** As many values as steps, from the one to the other, each at a whole multiple of `grain`. */
export function ramp(from: number, to: number, steps: number, grain: number): number[] {
  return Array.from(
    { length: steps },
    (_, k) => Math.round((from + ((to - from) * k) / (steps - 1)) / grain) * grain,
  )
}
