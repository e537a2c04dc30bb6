import type { Language } from '../../data/languages.ts'
import { formatCompact, formatMonth, formatNumber } from '../../data/strings/format.ts'

/** A measured figure in a sentence: a date as its month, a large number rounded, nothing and never as a dash. */
export function figureText(value: number | string | null, language: Language): string {
  if (value === null || value === Infinity) return '–'
  if (typeof value === 'string') return formatMonth(value, language)
  if (Math.abs(value) >= 1000) return formatCompact(value, language)
  // Adding 0 keeps a small negative number from being printed as −0.
  return formatNumber(Math.round(value * 10) / 10 + 0, language, 1)
}
