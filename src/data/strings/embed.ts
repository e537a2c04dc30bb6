/** Words of a widget in someone else's page. */
export interface EmbedStrings {
  /** Before the embedding page's own headline. */
  readonly hostTitle: string
  /** {title} */
  readonly hostQuote: string
  readonly noScript: string
  /** {key} {text} */
  readonly unreadable: string
  /** {text} */
  readonly faintAccent: string
  /** {date} */
  readonly newer: string
  /** {date} {text} */
  readonly corrected: string
  readonly method: string
  readonly source: string
}
