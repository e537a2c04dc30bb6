import type { ClaimPart } from '../claims.ts'
import type { Grade } from '../types.ts'

export interface ClaimsStrings {
  /** The line it ends with. {date} */
  readonly credit: string
  readonly title: string
  /** {count} {from} {to} {renderings} */
  readonly summary: string
  readonly picture: string
  readonly show: string
  readonly all: string
  readonly parts: Readonly<Record<ClaimPart, string>>
  readonly event: string
  readonly source: string
  readonly grade: string
  readonly grades: Readonly<Record<Grade, string>>
  readonly unnamed: string
  readonly renderings: string
  readonly check: string
  readonly against: string
  readonly translated: string
  readonly objectTitle: string
  /** {id} */
  readonly object: string
  /** {contact} */
  readonly objectTo: string
  readonly objectLater: string
  readonly table: string
  readonly tableCaption: string
  readonly heads: Readonly<Record<'date' | 'who' | 'words' | 'others', string>>
}
