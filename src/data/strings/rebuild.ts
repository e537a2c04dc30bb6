import type { MunitionId } from '../munitions.ts'
import type { UnitWords } from './units.ts'

export interface RebuildStrings {
  /** The line it ends with. {date} */
  readonly credit: string
  readonly title: string
  /** {list} */
  readonly given: string
  /** {multiple} {list} */
  readonly refilled: string
  /** {name} {years} */
  readonly item: string
  readonly separator: string
  /** {low} {high} */
  readonly between: string
  /** {years}, where what was given is a least count. */
  readonly orMore: string
  readonly years: Pick<UnitWords, 'one' | 'other'>
  readonly names: Readonly<Record<MunitionId, string>>
  readonly unknown: string
  readonly multiple: string
  readonly multipleUnit: string
  readonly multipleSpoken: string
  readonly base: string
  readonly axis: string
  /** {sentence} */
  readonly picture: string
  readonly note: string
  readonly tableCaption: string
  readonly heads: Readonly<Record<'munition' | 'given' | 'made' | 'years' | 'counted', string>>
  /** {value} */
  readonly order: string
  /** {value} */
  readonly atLeast: string
  readonly figures: string
}
