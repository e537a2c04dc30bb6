import type { FigureKind, Party } from '../../data/figureKinds.ts'
import type { TrustGrade } from './trust.ts'
import type { Use } from './uses.ts'

/** A line of what a row opens to. */
export interface EntryLine {
  readonly label?: string
  readonly text?: string
  readonly links?: readonly Use[]
}

/** One number of the site, as a row of the table prints it. */
export interface Entry {
  /** Its anchor. */
  readonly id: string
  readonly what: string
  /** As printed; '' where only a range is published. */
  readonly value: string
  readonly range: string
  readonly date: string
  readonly who: string
  readonly kind: FigureKind
  readonly party: Party
  readonly grade: TrustGrade
  readonly series: string | null
  readonly runs: boolean
  /** What it is sorted by. */
  readonly day: string
  readonly number: number | null
  /** The source's id, and the page on which it was read, where that is another; null for our own numbers. */
  readonly source: { readonly id: string; readonly via: string | null } | null
  readonly quote: { readonly text: string; readonly language: string } | null
  readonly lines: readonly EntryLine[]
}
