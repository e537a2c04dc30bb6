import { locales, type Language } from '../languages.ts'
import type { UnitWords } from './units.ts'

const NARROW_SPACE = '\u202F'
const DAY_MILLISECONDS = 86_400_000

/** Intl's spaces differ between versions of its data; ours do not, so that server and browsers agree. */
function settle(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, NARROW_SPACE)
}

/** Whole or fractional number with grouped digits: 1 234,5. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return settle(
    new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value),
  )
}

/** Two or three digits that matter, the rest in words: 2.3 million. */
export function formatCompact(value: number, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  })
  return settle(
    Math.abs(value) < 1e6 ? formatNumber(rounded(value), language) : format.format(value),
  )
}

function rounded(value: number): number {
  const magnitude = Math.abs(value)
  const unit = magnitude < 1000 ? 10 : magnitude < 100_000 ? 100 : 1000
  return magnitude < 100 ? Math.round(value) : Math.round(value / unit) * unit
}

export function formatShare(share: number, language: Language): string {
  const percent = formatNumber(share * 100, language)
  return language === 'fr' ? `${percent}${NARROW_SPACE}%` : `${percent}%`
}

function dateIn(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return settle(
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
      new Date(`${iso}T00:00:00Z`),
    ),
  )
}

/** June 2023. */
export function formatMonth(iso: string, language: Language): string {
  return dateIn(iso, language, { month: 'long', year: 'numeric' })
}

/** 13 February 2023. */
export function formatDate(iso: string, language: Language): string {
  const text = dateIn(iso, language, { day: 'numeric', month: 'long', year: 'numeric' })
  return language === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text
}

/** A count with its noun: 840 rounds, 2.3 million rounds, 2,3 millions d’obus. */
export function formatAmount(value: number, words: UnitWords, language: Language): string {
  const noun = Math.abs(value) < 1e6 ? plural(value, language, words) : words.many
  return `${formatCompact(value, language)} ${noun}`
}

/** The same number for a voice: no grouping, which screen readers take for two numbers. */
export function spokenNumber(value: number, language: Language, decimals = 2): string {
  return new Intl.NumberFormat(locales[language], {
    useGrouping: false,
    maximumFractionDigits: decimals,
  }).format(value)
}

/** Puts values into a sentence's {places}. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}

/** The template of a count: French takes 0 and 1 as singular, English only 1. */
export function plural(
  count: number,
  language: Language,
  forms: { readonly one: string; readonly other: string },
): string {
  return new Intl.PluralRules(locales[language]).select(count) === 'one' ? forms.one : forms.other
}

/** Whole months between two ISO dates, nearest. */
export function monthsBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS / 30.4375)
}
