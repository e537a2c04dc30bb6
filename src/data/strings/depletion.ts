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
  /** What changed: {months} {shortfall} {before} {end}. */
  readonly isBaseline: string
  readonly later: { readonly one: string; readonly other: string }
  readonly earlier: { readonly one: string; readonly other: string }
  readonly sameMonth: string
  readonly nowBare: string
  readonly noLongerBare: string
  readonly stillNever: string
  readonly shortfall: string
  readonly shortfallChanged: string
  readonly refused: string

  readonly groups: Readonly<Record<'production' | 'need' | 'floor' | 'stock', string>>
  readonly groupHints: Readonly<Record<'production' | 'need' | 'floor' | 'stock', string>>
  readonly from: string
  readonly ramp: string
  readonly rampUnit: string
  readonly handBack: string
  readonly asBaseline: string
  readonly industry: string
  readonly baselineMark: string
  readonly range: string
  readonly outsideRange: string
  readonly lower: string
  readonly raise: string
  readonly factorUnit: string
  readonly reset: string
  readonly undo: string
  readonly redo: string
  readonly controls: string
  readonly noScript: string
  readonly notices: Readonly<
    Record<'unknown' | 'unreadable' | 'clamped' | 'repeated' | 'refused' | 'version', string>
  >
  readonly noticesTitle: string

  readonly panels: Readonly<
    Record<'stocks' | 'dots' | 'made' | 'fired' | 'limit', { title: string; unit: string }>
  >
  readonly lineLabels: Readonly<Record<DrawnSeries, string>>
  readonly picture: string
  readonly ghostNote: string
  readonly afterNote: string
  readonly dotsNote: string
  readonly table: string
  readonly tableCaption: string
  readonly tableDate: string
  readonly tableLimit: string
  readonly fan: {
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
  readonly credit: string
}
