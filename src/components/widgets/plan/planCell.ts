import type { Language } from '../../../data/languages.ts'
import type { PlanStrings } from '../../../data/strings/en/plan.ts'
import { fill, formatCompact, formatMonth, settled } from '../../../data/strings/format.ts'
import { isoOf } from '../../../model/time.ts'
import type { PlanNumbers } from './planNumbers.ts'

export interface PlanSpeech {
  /** The last year shown. */
  readonly end: string
  readonly strings: PlanStrings['table']
  readonly language: Language
}

/** One number of a plan, as tables and what stays in sight print it. */
export function planCell(
  row: keyof PlanNumbers,
  numbers: PlanNumbers,
  { end, strings, language }: PlanSpeech,
): string {
  const value = numbers[row]
  if (value === null) return fill(strings.not, { end })
  return row === 'bareDay'
    ? formatMonth(isoOf(value), language)
    : formatCompact(settled(value), language)
}
