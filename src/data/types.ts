export type Point = readonly [date: string, value: number]

/** A value for the whole run, or dated points; how points are joined is the row's `kind`. */
export type Schedule = number | readonly Point[]

export type Unit =
  | 'rounds'
  | 'rounds/month'
  | 'months'
  | 'years'
  | 'share'
  | 'ratio'
  | 'EUR/round'
  | 'EUR/year'
  | 'guns'
  | 'guns/month'
  | 'rounds/gun/day'
  | 'rounds/gun'

export type Kind = 'number' | 'step' | 'linear'

export type Group =
  | 'need'
  | 'stocks'
  | 'industry'
  | 'orders'
  | 'price'
  | 'joint'
  | 'transport'
  | 'guns'

export interface ParameterRow {
  readonly id: string
  readonly unit: Unit
  readonly kind: Kind
  readonly group: Group
  /** The starting value; null only where a reader's value replaces something computed. */
  readonly best: Schedule | null
  /** The contested range: in `unit` where `best` is one number, as a factor of `best` where it is dated points. */
  readonly low: number | null
  readonly high: number | null
  /** What a slider offers, in `unit`; links store numbers at this step. */
  readonly min: number
  readonly max: number
  readonly step: number
  /** Published figures (ids of facts or observations) the value rests on; empty: our assumption, with its reason in assumptions.yaml. */
  readonly facts: readonly string[]
}
