/** Words of a confidence test; `{places}` are the figures of its row, by name. */
export interface ConfidenceWords {
  /** What was tried. */
  readonly tried: string
  /** What a reader should conclude. */
  readonly conclude: string
}

export type ModelTestId =
  | 'no-production'
  | 'no-use'
  | 'no-stock'
  | 'hundredfold'
  | 'endless-building'
  | 'endless-road'
  | 'endless-release'
  | 'every-bound'
  | 'every-range'
  | 'conservation'
  | 'step-length'
  | 'dimensions'
  | 'light-round'
  | 'missile'
  | 'peace'

export type SurpriseId =
  | 'slow-repair-fewer-weeks'
  | 'faster-release-few-more-rounds'
  | 'more-orders-meet-the-budget'
  | 'wished-cover'
  | 'release-moves-as-much-as-stock'
  | 'keeping-more-hardly-counts'
  | 'output-replaces-stock'

export type ClaimTestId =
  | 'shelf-comes-down'
  | 'lower-floor-later'
  | 'lower-floor-more-rounds'
  | 'secret-stock'
  | 'more-made-less-stock'
  | 'at-once-beats-eighteen-months'
  | 'eighteen-months-too-late'
  | 'shifts-soon-orders-late'
  | 'shifts-against-lines'
  | 'the-wait-doubles'
  | 'powder-is-its-own-queue'
  | 'a-year-earlier-more-rounds'
  | 'one-year-contracts-fewer-rounds'
  | 'earlier-contracts-more-rounds'
  | 'orders-and-contracts-together'
  | 'contracts-hardly-move-the-shelf'
  | 'a-fifth-together-moves-little'
  | 'all-together-costs'
  | 'together-is-cheaper'
  | 'shells-bind-not-guns'
  | 'a-third-of-guns-away'
  | 'slow-repair-binds'
  | 'plenty-and-more-fire-bind'

export type ConfidenceId = ModelTestId | SurpriseId | ClaimTestId

/** Of one kind: read while the method page is built. */
export type ConfidenceStrings<Id extends ConfidenceId> = Readonly<Record<Id, ConfidenceWords>>
