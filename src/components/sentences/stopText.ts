import type { ParameterId } from '../../data/parameters.ts'
import type { Language } from '../../data/languages.ts'
import {
  fill,
  formatAmount,
  formatCompact,
  formatDate,
  formatMonth,
  formatNumber,
  formatShare,
  plural,
} from '../../data/strings/format.ts'
import type { Lever, Stop } from '../../model/answers/lever.ts'
import { decimalsOf } from '../../model/grid.ts'
import { parameterRow } from '../../model/parameterRow.ts'
import { isFixedOutput } from '../../model/tables.ts'
import type { Speech } from './speech.ts'

const MILLION = 1e6
const THOUSAND = 1000

/** The unit that a parameter is counted in. */
export const unitOf = (id: ParameterId) => parameterRow(id).unit

/** A stop on an axis that names its unit: a short number. */
export function axisNumber({ id, how }: Lever, value: number, language: Language): string {
  if (Math.abs(value) >= THOUSAND) return formatCompact(value, language)
  const isShare = unitOf(id) === 'share' && how !== 'factor'
  return formatNumber(isShare ? value * 100 : value, language, 2)
}

/** What a value with its unit takes of a language. */
export interface UnitSpeech {
  readonly words: Pick<Speech['words'], 'units' | 'widget'>
  readonly language: Language
}

/** A value of a parameter with its unit, as fine as its slider. */
export function valueText(id: ParameterId, value: number, { words, language }: UnitSpeech): string {
  const { unit, step } = parameterRow(id)
  if (unit === 'share') {
    const percent = Math.max(0, decimalsOf(step) - 2)
    return percent === 0
      ? formatShare(value, language)
      : formatShare(value, language).replace(
          /[\d.,]+/,
          formatNumber(value * 100, language, percent),
        )
  }
  const unitWords = words.units[unit]
  if (Math.abs(value) >= MILLION) return formatAmount(value, unitWords, language)
  return `${formatNumber(value, language, decimalsOf(step))} ${plural(value, language, unitWords)}`
}

/** A factor of the baseline with its words. */
export function factorText(
  id: ParameterId,
  factor: number,
  { words, language }: UnitSpeech,
): string {
  const unit = id === 'need' ? words.widget.factorUnit : words.widget.factorOfBaseline
  return `${formatNumber(factor, language, 2)} ${unit}`
}

/** A stop of a lever: an amount with its unit, or the month of a decision. */
export function stopText(lever: Lever, stop: Stop, speech: Speech): string {
  if (typeof stop === 'string') return formatMonth(stop, speech.language)
  return lever.how === 'factor'
    ? factorText(lever.id, stop, speech)
    : valueText(lever.id, stop, speech)
}

/** What is moved, from when and over how long. */
export function leverPhrase(lever: Lever, { words, language }: Speech): string {
  const { levers } = words.answers
  const { label: name } = words.parameters[lever.id]
  // “US output, held at”: the amount is what is asked for. Other names keep what follows a comma.
  const isHeld = isFixedOutput(lever.id) && lever.how !== 'date'
  const label = isHeld ? name.split(',')[0]! : name
  if (lever.how === 'set') return fill(levers.set, { label })
  if (lever.how === 'date') return label
  const date = formatDate(lever.from, language)
  if (lever.how === 'factor') return fill(levers.factor, { label, date })
  const months = lever.rampMonths ?? 0
  return fill(months > 0 ? levers.fromOver : levers.from, {
    label,
    date,
    months: formatNumber(months, language, 1),
  })
}
