import type { Language } from '../../data/languages.ts'
import {
  fill,
  formatCompact,
  formatDate,
  formatMonth,
  formatNumber,
  formatShare,
} from '../../data/strings/format.ts'
import type { StoryStrings } from '../../data/strings/en/story.ts'
import type { Fact } from '../../data/types.ts'

export type Show = 'value' | 'low' | 'high' | 'range'
export type As = 'number' | 'compact' | 'percent' | 'month' | 'date'

/** A published figure as prose prints it; a form that the author asks for and the figure does not have stops the build. */
export function factWords(
  fact: Fact,
  show: Show,
  as: As,
  language: Language,
  strings: StoryStrings,
): string {
  if (as === 'month') return formatMonth(fact.date.from, language)
  if (as === 'date') return formatDate(fact.date.from, language)
  if (show === 'range')
    return fill(strings.sourceCard.between, {
      low: written(numberOf(fact, 'low'), as, language),
      high: written(numberOf(fact, 'high'), as, language),
    })
  return written(numberOf(fact, show), as, language)
}

function numberOf(fact: Fact, show: 'value' | 'low' | 'high'): number {
  const number = fact[show]
  if (number === null) throw new Error(`The figure “${fact.id}” has no ${show} to print.`)
  return number
}

export function written(value: number, as: As, language: Language): string {
  if (as === 'compact') return formatCompact(value, language)
  if (as === 'percent') return formatShare(value / 100, language, 2)
  return formatNumber(value, language, 2)
}

/** What is published of a figure's range, in words; empty where only a value is. */
export function rangeWords({ low, high }: Fact, language: Language, strings: StoryStrings): string {
  const number = (value: number) => formatNumber(value, language, 2)
  const { between, atLeast, atMost } = strings.sourceCard
  if (low !== null && high !== null)
    return low === high ? '' : fill(between, { low: number(low), high: number(high) })
  if (low !== null) return fill(atLeast, { value: number(low) })
  if (high !== null) return fill(atMost, { value: number(high) })
  return ''
}

/** A published date in words: a day, a month, a year, or an interval as its file wrote it. */
export function dateWords(text: string, language: Language): string {
  return text
    .split('/')
    .map((part) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return formatDate(part, language)
      return /^\d{4}-\d{2}$/.test(part) ? formatMonth(`${part}-01`, language) : part
    })
    .join(' – ')
}
