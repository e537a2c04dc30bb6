import type { Language } from '../../data/languages.ts'
import type { ParameterId } from '../../data/parameters.ts'
import { fill, formatMonth, formatNumber } from '../../data/strings/format.ts'
import { uncertainRow } from '../../model/sensitivity.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { valueText } from '../sentences/stopText.ts'
import { headlineAtEnds, type Headline } from './headline.ts'

/** What the story tells of a run, in words. */
export function headlineWords({ floor, weeks }: Headline, language: Language): string {
  const words = stringsOf(language).dataPage
  return fill(floor === null ? words.headlineNever : words.headline, {
    month: floor === null ? '' : formatMonth(floor, language),
    weeks: formatNumber(weeks, language),
  })
}

/** An end of a parameter’s range: a value with its unit, or what its dated values are multiplied by. */
export function endWords(id: ParameterId, end: 'low' | 'high', language: Language): string {
  const row = uncertainRow(id)
  if (typeof row.best === 'number')
    return valueText(id, row[end], { words: stringsOf(language), language })
  return `× ${formatNumber(row[end], language, 3)}`
}

/** What the headline does at the ends of a parameter's range; '' where it has none. */
export function endsWords(id: ParameterId, language: Language): string {
  const ends = headlineAtEnds(id)
  if (!ends) return ''
  return fill(stringsOf(language).dataPage.ends, {
    low: endWords(id, 'low', language),
    atLow: headlineWords(ends.low, language),
    high: endWords(id, 'high', language),
    atHigh: headlineWords(ends.high, language),
  })
}
