import type { Group } from '../types.ts'
import type { DrawnSeries } from './series.ts'

export interface DepletionStrings {
  readonly title: string
  /** Places: {low} {high} months, {phrase} the assumption, {end} the picture's last month, {floor}. */
  readonly bareBetween: string
  readonly bareIn: string
  readonly bareOrNever: string
  readonly bareNever: string
  readonly bareNeverAtAll: string
  readonly noRoom: string
  /** What changed: {month} {months} {shortfall} {before} {end}. */
  readonly isBaseline: string
  readonly later: { readonly one: string; readonly other: string }
  readonly earlier: { readonly one: string; readonly other: string }
  readonly sameMonth: string
  readonly nowBare: string
  readonly noLongerBare: string
  readonly stillNever: string
  readonly shortfall: string
  readonly shortfallChanged: string

  readonly panels: Readonly<
    Record<'stocks' | 'dots' | 'made' | 'fired' | 'limit', { title: string; unit: string }>
  >
  readonly lineLabels: Readonly<Record<DrawnSeries, string>>
  readonly picture: string
  readonly tableCaption: string
  readonly tableLimit: string
  readonly fan: {
    readonly bands: string
    /** {count} {not} of 100, {year} and {end} */
    readonly by: string
    readonly title: string
    readonly hint: string
    readonly vary: string
    readonly all: string
    readonly many: string
    /** {members} */
    readonly running: string
    /** {members} {seed} */
    readonly from: string
    readonly groups: Readonly<Record<Group, string>>
  }
  readonly observations: string
}
