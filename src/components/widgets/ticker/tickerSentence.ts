import type { Range } from '../../../data/earlyRates.ts'
import type { Language } from '../../../data/languages.ts'
import { fill, formatNumber } from '../../../data/strings/format.ts'
import type { TickerStrings } from '../../../data/strings/en/ticker.ts'
import { roundsIn, secondsARound } from '../../../model/rates.ts'

export interface TickerRates {
  readonly fired: Range
  readonly us: Range
  readonly europe: Range
  readonly made: Range
}

/** Whole rounds done in so many seconds, from the lowest rate to the highest. */
export function countIn({ low, high }: Range, seconds: number): Range {
  return { low: Math.floor(roundsIn(low, seconds)), high: Math.floor(roundsIn(high, seconds)) }
}

/** How often a round was fired, and how often one could be made: true with script and without. */
export function tickerSentence(
  rates: TickerRates,
  language: Language,
  strings: TickerStrings,
): string {
  const shown = (rate: number) => formatNumber(Math.round(secondsARound(rate)), language)
  // The higher the rate, the fewer seconds.
  return fill(strings.sentence, {
    firedLow: shown(rates.fired.high),
    firedHigh: shown(rates.fired.low),
    madeLow: shown(rates.made.high),
    madeHigh: shown(rates.made.low),
  })
}
