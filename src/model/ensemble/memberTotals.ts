/** What a producer of one member comes to at the last row: rounds, EUR, and the longest lead time in months with its first row. */
export interface ProducerTotals {
  delivered: number
  signedValue: number
  leadTimePeak: number
  leadTimePeakRow: number
}

/** What a member comes to; its parts are named as those of its columns. */
export interface MemberTotals {
  readonly us: ProducerTotals
  readonly europe: ProducerTotals
  readonly shared: { 'ukraine.firedTotal': number; 'ukraine.shortfall': number }
}

const nothing = (): ProducerTotals => ({
  delivered: 0,
  signedValue: 0,
  leadTimePeak: 0,
  leadTimePeakRow: 0,
})

/** Totals before the first step. */
export const noTotals = (): MemberTotals => ({
  us: nothing(),
  europe: nothing(),
  shared: { 'ukraine.firedTotal': 0, 'ukraine.shortfall': 0 },
})
