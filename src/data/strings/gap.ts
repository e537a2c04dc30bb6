export interface GapStrings {
  readonly title: string
  readonly groups: Readonly<Record<'asked' | 'fired' | 'us' | 'europe' | 'both', string>>
  readonly note: string
  readonly table: string
  /** What Russia makes and fires, by others’ counts. text: `{madeLow}`, `{madeHigh}` a year; `{firedLow}`, `{firedHigh}` a day; `{sentLow}`, `{sentHigh}`. */
  readonly russia: { readonly title: string; readonly text: string; readonly figures: string }
  readonly heads: { readonly figure: string; readonly rounds: string; readonly source: string }
}
