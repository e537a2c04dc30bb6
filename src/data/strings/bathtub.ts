import type { BathtubCase, Medium } from '../bathtubCases.ts'

/** What the level does in one step; {step} {in} {out} {net} {wanted}. */
export type Balance = 'rises' | 'falls' | 'stays' | 'held' | 'untold'

/** How a line runs, for one of the curves to choose from. */
export type Run = 'copiesInflow' | 'follows' | 'steadies' | 'overshoots'

export type DrawnKind =
  'copiesInflow' | 'overshoots' | 'forgetsDelay' | 'steadies' | 'follows' | 'otherwise'

export interface MediumStrings {
  /** On the time axis and in the table. */
  readonly time: string
  readonly times: string
  readonly panels: Readonly<
    Record<'flows' | 'net' | 'level', { readonly title: string; readonly unit: string }>
  >
  readonly balance: Readonly<Record<Balance, string>>
  /** {count} */
  readonly after: string
  readonly unit: string
  readonly spokenUnit: string
}

export interface BathtubStrings {
  /** The line it ends with. {date} */
  readonly credit: string
  readonly title: string
  readonly choose: string
  readonly cases: Readonly<Record<BathtubCase['id'] | 'own', string>>
  /** {count} {in0} {inN} {inTop} {out} {start} {end} */
  readonly questions: Readonly<Record<BathtubCase['id'], string>>
  readonly answers: Readonly<Record<BathtubCase['id'], string>>
  readonly analogy: string
  readonly madeUp: string
  readonly media: Readonly<Record<Medium, MediumStrings>>
  readonly labels: Readonly<Record<'in' | 'out' | 'net' | 'level' | 'drawn', string>>
  readonly draw: {
    readonly how: string
    readonly pick: string
    readonly picks: Readonly<Record<Run, Readonly<Record<'up' | 'down', string>>>>
    readonly set: string
    readonly start: string
    readonly show: string
    readonly skip: string
    readonly again: string
    readonly next: string
  }
  readonly kinds: Readonly<Record<DrawnKind, string>>
  /** {drawn} {end} */
  readonly ends: string
  readonly cursor: string
  readonly own: Readonly<Record<'inflowFirst' | 'inflowLast' | 'outflow', string>>
  /** {sentence} */
  readonly picture: string
  readonly tableCaption: string
  readonly heads: Readonly<Record<'in' | 'out' | 'net' | 'level', string>>
}
