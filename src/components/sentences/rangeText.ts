import type { Range } from '../../data/earlyRates.ts'
import type { Language } from '../../data/languages.ts'
import { fill, formatNumber } from '../../data/strings/format.ts'

/** A range in words, or one number where both ends are the same. */
export function rangeText({ low, high }: Range, language: Language, between: string): string {
  const [a, b] = [formatNumber(low, language), formatNumber(high, language)]
  return a === b ? a : fill(between, { low: a, high: b })
}
