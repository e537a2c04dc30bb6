import type { Unit } from '../types.ts'

/** Units of published figures that no parameter has. */
export type PublishedUnit =
  | '%'
  | 'EUR'
  | 'NOK'
  | 'USD'
  | 'USD/round'
  | 'charges/month'
  | 'contracts'
  | 'countries'
  | 'days'
  | 'metres'
  | 'missiles'
  | 'missiles/year'
  | 'plants'
  | 'rockets/year'
  | 'rounds/barrel'
  | 'rounds/day'
  | 'rounds/year'
  | 'shell bodies/month'
  | 'tonnes/year'
  | 'types'

export interface UnitWords {
  readonly one: string
  readonly other: string
  /** After a number that ends in “million” or “billion”: French puts “de” between. */
  readonly many: string
  /** On an axis or beside a number field. */
  readonly short: string
}

/** What follows a number. A `share` is printed as a percent, so that its words are the sign alone. */
export type UnitStrings = Readonly<Record<Unit | PublishedUnit, UnitWords>>
