import { formatCompact, formatMonth, formatNumber } from '../src/data/strings/format.ts'

/** A measured figure in a sentence: a date as its month, a large number rounded, null as a dash. */
export function figureText(value: number | string | null): string {
  if (value === null) return '–'
  if (typeof value === 'string') return formatMonth(value, 'en')
  if (Math.abs(value) >= 1000) return formatCompact(value, 'en')
  // Adding 0 keeps a small negative number from being printed as −0.
  return formatNumber(Math.round(value * 10) / 10 + 0, 'en', 1)
}
