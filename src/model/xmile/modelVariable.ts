/** A schedule that an equation does no more than read. */
export interface Dated {
  /** The parameter whose schedule it is: what was decided late reads the same dates. */
  readonly of: string
  /** On which day it is read: TIME, or a variable in days. */
  readonly clock: string
  /** A line between points, or the latest point. */
  readonly linear: boolean
  readonly points: readonly (readonly [day: number, value: number])[]
}

/** One variable of the whole model of one scenario; names are written out (`us.capacity`). */
export interface ModelVariable {
  readonly name: string
  readonly kind: 'stock' | 'flow' | 'aux' | 'gf'
  /** For a stock: its value at the start. */
  readonly eqn: string
  readonly unit: string
  readonly doc: string
  /** The number of the equation that it belongs to, where it has one. */
  readonly equation?: number
  /** The numbers in its equation are data and carry its unit. */
  readonly data?: boolean
  readonly inflows?: readonly string[]
  readonly outflows?: readonly string[]
  /** Of a graphical function: day and value. */
  readonly points?: Dated['points']
  /** The same as its equation, for what can look dates up in a table. */
  readonly dated?: Dated
}
