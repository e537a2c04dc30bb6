import type { Claim } from '../../data/claims.ts'
import { earlyMade, earlyRate, type Range } from '../../data/earlyRates.ts'
import type { Language } from '../../data/languages.ts'
import { fact, publisherIn, source } from '../../data/published.ts'
import {
  fill,
  formatAmount,
  formatCompact,
  formatNumber,
  formatQuote,
  formatShare,
} from '../../data/strings/format.ts'
import type { StoryStrings } from '../../data/strings/en/story.ts'
import type { UnitStrings, UnitWords } from '../../data/strings/en/units.ts'
import type { Source } from '../../data/types.ts'
import { ratio } from '../../model/rates.ts'
import { DAYS_PER_MONTH } from '../../model/time.ts'
import { rangeWords } from './factWords.ts'

const DAYS_PER_WEEK = 7
const NARROW_SPACE = '\u202F'

/** What a check prints that is counted from figures; `between` joins the ends of a range. */
function countedWords(language: Language, between: string): Readonly<Record<string, string>> {
  const [fired, made] = [earlyRate('fired'), earlyMade()]
  const range = ({ low, high }: Range, shown: (value: number) => string) =>
    fill(between, { low: shown(low), high: shown(high) })
  const rounds = (value: number) => formatCompact(value, language)
  const tenth = (value: number) => formatNumber(value, language, 1)
  return {
    fired: range(fired, rounds),
    made: range(made, rounds),
    ratio: range(ratio(fired, made), tenth),
    week: tenth(DAYS_PER_MONTH / DAYS_PER_WEEK),
  }
}

/** A check's text with its figures printed. */
export function checkText({ check }: Claim, language: Language, between: string): string {
  const counted = countedWords(language, between)
  return check[language].replace(
    /\{([^}|]+)(?:\|(low|high))?\}/g,
    (_, id: string, end: 'low' | 'high' | undefined) => {
      const value = counted[id] ?? fact(id)[end ?? 'value']
      if (value === null) throw new Error(`The figure “${id}” has no ${end ?? 'value'} to print.`)
      return typeof value === 'string' ? value : formatCompact(value, language)
    },
  )
}

/** Straight marks in pairs and straight apostrophes, as some pages print them, made curly. */
export const curly = (quote: string): string =>
  quote.replace(/"([^"]*)"/g, '“$1”').replaceAll("'", '’')

/** A quotation in the marks of its language, unless it brings its own. */
export function inMarks(quote: string, language: string): string {
  if (/^["“«]/.test(quote)) return curly(quote)
  return formatQuote(curly(quote), language)
}

/** The part of a publisher’s name that says whom it cites, in either language. */
const WHOM_IT_CITES =
  /,? \(?(?:on|citing|quoting|relaying|reporting|d’après|citant|reprenant|sur) .*$/

/**
 * The outlet of a page that was read and is press or better, without the outlets that the page itself
 * cites; null where none may be named.
 */
export function outletOf(read: Source, language: Language): { name: string; url: string } | null {
  const { grade, url } = read
  if (grade === 'relay' || url === undefined) return null
  return { name: publisherIn(read, language).replace(WHOM_IT_CITES, ''), url }
}

/** A share keeps its digits; a large sum is given in millions. */
function amount(value: number, unit: UnitWords, language: Language): string {
  if (unit.other === '%') return formatShare(Math.round(value) / 100, language)
  return formatAmount(value, unit, language)
}

/** A figure that a statement is checked against: what it is, how much, and who may be named for it. */
export function figureWords(
  id: string,
  language: Language,
  story: StoryStrings,
  units: UnitStrings,
) {
  const figure = fact(id)
  const unit = units[figure.unit as keyof UnitStrings]
  const range = rangeWords(figure, language, story)
  const number = range
    ? `${range}${unit.other === '%' ? NARROW_SPACE : ' '}${unit.other}`
    : figure.value === null
      ? ''
      : amount(figure.value, unit, language)
  return { label: figure[language], number, outlet: outletOf(source(figure.source), language) }
}
