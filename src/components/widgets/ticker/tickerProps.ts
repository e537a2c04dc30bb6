import { earlyMade, earlyRate, READ_MINUTES } from '../../../data/earlyRates.ts'
import type { Language } from '../../../data/languages.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { TickerProps } from './Ticker.svelte'

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function tickerProps(language: Language, section = 'many-times-higher'): TickerProps {
  const { widget, ticker } = stringsOf(language)
  return {
    language,
    section,
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
