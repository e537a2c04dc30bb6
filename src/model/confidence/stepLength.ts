import { read, percentAbove } from './reading.ts'
import { checked, type ConfidenceRow } from './row.ts'
import { dayOf } from '../time.ts'

const DATES = [
  'us.bareDate',
  'us.rebuiltDate',
  'us.peakLeadTimeDate',
  'europe.bareDate',
  'europe.rebuiltDate',
  'europe.peakLeadTimeDate',
  'ukraine.hungerStart',
  'crossoverDate',
] as const
const TOTALS = [
  'ukraine.firedTotal',
  'ukraine.shortfall',
  'us.delivered',
  'us.signedValue',
  'europe.delivered',
  'europe.signedValue',
] as const

export const stepRows: readonly ConfidenceRow[] = [
  checked({ id: 'step-length', test: 'step' }, (baseline) => {
    const week = read(baseline).outcomes
    const day = read(baseline, { stepDays: 1 }).outcomes
    const days = DATES.reduce((most, name) => Math.max(most, daysApart(week[name], day[name])), 0)
    const percent = TOTALS.reduce(
      (most, name) => Math.max(most, Math.abs(percentAbove(day[name], week[name]))),
      0,
    )
    return { holds: days <= 14 && percent <= 2, figures: { days, percent } }
  }),
]

function daysApart(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : Infinity
  return Math.abs(dayOf(one) - dayOf(other))
}
