import { locales, type Language } from '../languages.ts'
import type { UnitWords } from './en/units.ts'

const NARROW_SPACE = '\u202F'
const NO_BREAK_SPACE = '\u00A0'
/** Intl writes a hyphen. */
const MINUS = '\u2212'
const DAY_MILLISECONDS = 86_400_000

/** Intl's spaces differ between versions of its data; ours do not, so that server and browsers agree. */
function settle(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, NARROW_SPACE)
}

/** Made once for each format: making one takes longer than a run of the model. */
function remembered<Format>(make: (language: Language, detail: string) => Format) {
  const made = new Map<string, Format>()
  return (language: Language, detail = ''): Format => {
    const key = `${language} ${detail}`
    const format = made.get(key) ?? make(language, detail)
    made.set(key, format)
    return format
  }
}

const numberFormat = remembered(
  (language, decimals) =>
    new Intl.NumberFormat(locales[language], { maximumFractionDigits: Number(decimals) }),
)
const spokenFormat = remembered(
  (language, decimals) =>
    new Intl.NumberFormat(locales[language], {
      useGrouping: false,
      maximumFractionDigits: Number(decimals),
    }),
)
const compactFormat = remembered(
  (language) =>
    new Intl.NumberFormat(locales[language], {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }),
)
const DATE_PARTS = {
  month: { month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
} as const
const dateFormat = remembered(
  (language, parts) =>
    new Intl.DateTimeFormat(locales[language], {
      ...DATE_PARTS[parts as keyof typeof DATE_PARTS],
      timeZone: 'UTC',
    }),
)
const pluralRules = remembered((language) => new Intl.PluralRules(locales[language]))

/** Whole or fractional number with grouped digits: 1 234,5. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return settle(numberFormat(language, String(decimals)).format(value)).replace('-', MINUS)
}

/** Two or three digits that matter, the rest in words: 2.3 million. */
export function formatCompact(value: number, language: Language): string {
  if (Math.abs(value) < 1e6) return formatNumber(rounded(value), language)
  return bound(settle(compactFormat(language).format(value)))
}

/** A number and the word after it stay on one line: 2.3 million, 13 February. */
function bound(text: string): string {
  return text.replace(/(?<=\d(?:ᵉʳ)?)\s(?=\p{L})/u, NO_BREAK_SPACE)
}

function rounded(value: number): number {
  const magnitude = Math.abs(value)
  const unit = magnitude < 1000 ? 10 : magnitude < 100_000 ? 100 : 1000
  return magnitude < 100 ? Math.round(value) : Math.round(value / unit) * unit
}

export function formatShare(share: number, language: Language, decimals = 0): string {
  const percent = formatNumber(share * 100, language, decimals)
  return language === 'fr' ? `${percent}${NARROW_SPACE}%` : `${percent}%`
}

/** In the quotation marks of a language. */
export function formatQuote(text: string, language: string): string {
  return language === 'fr' ? `«${NARROW_SPACE}${text}${NARROW_SPACE}»` : `“${text}”`
}

function dateIn(iso: string, language: Language, parts: keyof typeof DATE_PARTS): string {
  return settle(dateFormat(language, parts).format(new Date(`${iso}T00:00:00Z`)))
}

/** June 2023. */
export function formatMonth(iso: string, language: Language): string {
  return dateIn(iso, language, 'month')
}

/** 13 February 2023. */
export function formatDate(iso: string, language: Language): string {
  const text = dateIn(iso, language, 'date')
  return bound(language === 'fr' ? text.replace(/^1(?=\s)/, '1ᵉʳ') : text)
}

/** A count with its noun: 840 rounds, 2.3 million rounds, 2,3 millions d’obus. */
export function formatAmount(value: number, words: UnitWords, language: Language): string {
  const noun = Math.abs(value) < 1e6 ? plural(value, language, words) : words.many
  return bound(`${formatCompact(value, language)} ${noun}`)
}

/**
 * A number that a run comes to, to the two digits that a step of one day confirms beside the usual
 * seven (docs/calibration.md); smaller ones, such as weeks and per cent, are told whole.
 */
export function settled(value: number): number {
  let unit = 1
  while (Math.abs(value) / unit >= 100) unit *= 10
  return Math.round(value / unit) * unit
}

/** The same number for screen readers: no grouping, which screen readers take for two numbers. */
export function spokenNumber(value: number, language: Language, decimals = 2): string {
  return spokenFormat(language, String(decimals)).format(value)
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
  return pluralRules(language).select(count) === 'one' ? forms.one : forms.other
}

/** Whole months between two ISO dates, nearest. */
export function monthsBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS / 30.4375)
}
