import type { Language } from '../languages.ts'
import { formatCompact, formatMonth, formatNumber } from './format.ts'

/** A measured figure as it stands in a sentence: a date as its month, a large number rounded, null as a dash. */
export function figureText(value: number | string | null, language: Language): string {
  if (value === null) return '–'
  if (typeof value === 'string') return formatMonth(value, language)
  const size = Math.abs(value)
  if (size >= 1000) return formatCompact(value, language)
  // Adding 0 keeps a small negative number from being printed as −0.
  return formatNumber(Math.round(value * 10) / 10 + 0, language, 1)
}
