import type { UnitWords } from './units.ts'

type Effect = 'jointDelay' | 'jointContractYears' | 'jointDiscount' | 'jointStandardGain'

export interface JointStrings {
  readonly title: string
  readonly reset: string
  /** {share} {from} {rounds} {end} {range} */
  readonly further: string
  readonly closer: string
  readonly noDifference: string
  /** {alone} {end} */
  readonly nothingJoint: string
  /** After the semicolon: {low} {high} {phrase} */
  readonly range: Readonly<Record<'further' | 'closer' | 'both', string>>
  /** {alone} */
  readonly alone: string
  /** Between two conditions. */
  readonly conditionsApart: string
  /** {conditions} */
  readonly turns: string
  readonly holds: string
  /** {delay} {to} {from} */
  readonly pays: Readonly<Record<'all' | 'none' | 'upTo' | 'from' | 'between' | 'several', string>>
  readonly always: string
  readonly never: string
  /** {value} {before} {end} */
  readonly signed: string
  readonly euros: UnitWords
  readonly effects: {
    readonly title: string
    readonly hint: string
    readonly names: Readonly<Record<Effect, string>>
    readonly off: string
    readonly bars: string
    /** {rounds} */
    readonly more: string
    readonly fewer: string
    readonly none: string
    readonly all: string
    /** {sum} {all}, both told as a bar is. */
    readonly apart: string
  }
  readonly map: {
    readonly title: string
    /** {end} */
    readonly unit: string
    readonly shareAxis: string
    readonly delayAxis: string
    readonly key: string
    readonly how: string
    /** {percent} as the cell shows it, {delay} {share} {words} */
    readonly cell: string
    readonly caption: string
    readonly refused: string
  }
  readonly others: {
    readonly title: string
    readonly none: string
    /** {phrase} {value} */
    readonly item: string
    readonly times: string
  }
  readonly panels: Readonly<Record<'signed' | 'missing' | 'grow', { title: string; unit: string }>>
  readonly lineLabels: Readonly<Record<'signed' | 'production' | 'missing', string>>
  readonly heads: Readonly<Record<'signed' | 'production' | 'missing', string>>
  readonly limits: Readonly<
    Record<'none' | 'visibility' | 'budget' | 'orders', { readonly label: string }>
  >
  readonly aloneNote: string
  readonly picture: string
  readonly tableCaption: string
}
