/** The series that scores are told for. */
export type ScoredSeries =
  | 'us-output'
  | 'europe-output-estimates'
  | 'europe-capacity'
  | 'europe-capacity-estimates'
  | 'us-given'
  | 'us-from-stock'
  | 'fired-155'
  | 'fired-all-day'
  | 'fired-all-month'
  | 'lead-time'

export interface BacktestStrings {
  readonly title: string
  readonly fit: { readonly title: string; readonly about: string }
  /** Places: {cutoff}. */
  readonly hindcast: { readonly title: string; readonly about: string }
  /** What was published. */
  readonly series: Readonly<Record<ScoredSeries, string>>
  /** Where one series stands beside two curves. */
  readonly curves: { readonly us: string; readonly europe: string }
  readonly measures: { readonly level: string; readonly increment: string }
  readonly columns: Readonly<
    Record<
      | 'series'
      | 'points'
      | 'medianAbsolutePercent'
      | 'rmse'
      | 'theilU'
      | 'inside'
      | 'bounds'
      | 'noChange'
      | 'straightLine',
      string
    >
  >
  readonly theilParts: Readonly<Record<'bias' | 'variance' | 'covariance', string>>
  readonly theilNote: string
  /** Places: {kept} {of}. */
  readonly keptOf: string
  /** Verdicts. Places: {percent} {goal} {missed} (percentage points); {inside} {of} {percent} {least} {most}; {series}. */
  readonly core: { readonly met: string; readonly missed: string }
  readonly coverage: { readonly met: string; readonly below: string; readonly above: string }
  readonly naiveWins: { readonly one: string; readonly none: string }
  readonly noGuess: string
  /** What the marks of the picture are. */
  readonly key: string
  readonly conflictNote: string
  readonly table: string
}
