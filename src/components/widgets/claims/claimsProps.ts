import type { Language } from '../../../data/languages.ts'
import { fill, formatMonth, formatNumber } from '../../../data/strings/format.ts'
import { drawDates } from './dates.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { claimCards } from './claimCards.ts'
import type { ClaimsProps } from './ClaimsWidget.svelte'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function claimsProps(language: Language): Handed<ClaimsProps> {
  const { claims, widget } = stringsOf(language)
  const cards = claimCards(language)
  const days = cards.map(({ date }) => date)
  const { dots, months } = drawDates(days)
  const count = (number: number) => formatNumber(number, language)
  return {
    language,
    words: { claims, widget },
    sentence: fill(claims.summary, {
      count: count(cards.length),
      from: formatMonth(days[0]!, language),
      to: formatMonth(days.at(-1)!, language),
      renderings: count(cards.filter(({ renderings }) => renderings.length > 0).length),
    }),
    dots,
    months: months.map(({ start, x }) => ({ x, label: formatMonth(start, language) })),
    cards,
  }
}

export default {
  section: 'claims',
  props: claimsProps,
  credit: ({ words }) => words.claims.credit,
  isStill: true,
} satisfies WidgetEntry<ClaimsProps>
