import { EARLY_FIGURES, earlyMade, earlyRate, READ_MINUTES } from '../../../data/earlyRates.ts'
import type { Language } from '../../../data/languages.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { TickerProps } from './TickerWidget.svelte'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function tickerProps(language: Language): Handed<TickerProps> {
  const { widget, ticker } = stringsOf(language)
  return {
    language,
    words: { widget, ticker },
    minutes: READ_MINUTES,
    rates: {
      fired: earlyRate('fired'),
      us: earlyRate('us'),
      europe: earlyRate('europe'),
      made: earlyMade(),
    },
  }
}

export default {
  section: 'the-gap',
  props: tickerProps,
  credit: ({ words }) => words.ticker.credit,
  figures: ({ words }) => ({
    title: words.ticker.figures,
    facts: Object.values(EARLY_FIGURES).flat(),
  }),
} satisfies WidgetEntry<TickerProps>
