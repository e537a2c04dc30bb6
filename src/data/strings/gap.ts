export interface GapStrings {
  readonly title: string
  readonly groups: Readonly<Record<'asked' | 'fired' | 'made', string>>
  readonly note: string
  readonly table: string
  readonly heads: { readonly figure: string; readonly rounds: string; readonly source: string }
}
