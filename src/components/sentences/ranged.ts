import type { Language } from '../../data/languages.ts'
import { formatAmount, formatCompact } from '../../data/strings/format.ts'
import type { UnitWords } from '../../data/strings/en/units.ts'
import type { Dependence } from '../../model/sensitivity.ts'

/** An outcome and what it becomes over the range of what it hangs on most, from the lowest to the highest. */
export function spanOf(value: number, dependence: Dependence | null): readonly [number, number] {
  const values = dependence ? [value, dependence.low, dependence.high] : [value]
  return [Math.min(...values), Math.max(...values)]
}

/** The two ends of a range, the noun after the second. */
export function spanWords(
  [low, high]: readonly [number, number],
  noun: UnitWords,
  language: Language,
): { readonly low: string; readonly high: string } {
  return { low: formatCompact(low, language), high: formatAmount(high, noun, language) }
}
