/** What the central picture draws: series of a run, and the sum of what reaches Ukraine. */
export type DrawnSeries =
  | 'us.releasable'
  | 'europe.releasable'
  | 'ukraine.stock'
  | 'us.production'
  | 'europe.production'
  | 'ukraine.arrivals+elsewhere'
  | 'ukraine.fired'
  | 'need'

/** What `ukraine.limit` can be: the smallest of three things decides how much is fired. */
export type FiringLimit = 'need' | 'guns' | 'stock'

/** `short`: at a line's end, 18 characters at most. */
export interface SeriesWords {
  readonly label: string
  readonly short: string
}

export interface SeriesStrings {
  readonly drawn: Readonly<Record<DrawnSeries, SeriesWords>>
  /** In lower case: they also stand inside sentences. */
  readonly limits: Readonly<Record<FiringLimit, SeriesWords>>
}
