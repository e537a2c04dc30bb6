export interface TornadoStrings {
  readonly title: string
  readonly note: string
  /** {outcome} is measured, {standing} its value as it stands. */
  readonly of: string
  /** {value} of the parameter, {outcome}. */
  readonly end: string
  readonly open: string
  readonly many: string
  readonly running: string
  /** {count} of all that move the outcome, {shown}. */
  readonly moving: string
  readonly low: string
  readonly high: string
  readonly assumption: string
  readonly published: string
  /** Where a goal, or whether a date comes by the end, turns: {label} of the parameter, {below} and {above} its values. */
  readonly tips: string
  readonly neverTips: string
  readonly outcomes: Readonly<
    Record<
      | 'us.bareDate'
      | 'europe.bareDate'
      | 'us.rebuiltDate'
      | 'europe.rebuiltDate'
      | 'ukraine.shortfall'
      | 'ukraine.firedTotal'
      | 'ukraine.hungerWeeks',
      string
    >
  >
  readonly notByEnd: string
  /** {runs} {rho}. */
  readonly correlation: string
  readonly correlationNote: string
}
