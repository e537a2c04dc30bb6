export interface TickerStrings {
  /** The line it ends with. {date} */
  readonly credit: string
  readonly title: string
  /** {minutes} {firedLow} {firedHigh} {madeLow} {madeHigh} */
  readonly sentence: string
  readonly rows: Readonly<Record<'fired' | 'made', string>>
  /** {minutes}: what the bars show before the count runs. */
  readonly inMinutes: string
  /** {minutes} {seconds} */
  readonly since: string
  readonly start: string
  readonly pause: string
  readonly resume: string
  /** {low} {high} */
  readonly between: string
  readonly axis: string
  /** {sentence} */
  readonly picture: string
  readonly note: string
  readonly tableCaption: string
  readonly heads: Readonly<Record<'what' | 'month' | 'minutes', string>>
  readonly tableRows: Readonly<Record<'fired' | 'us' | 'europe', string>>
  readonly figures: string
}
