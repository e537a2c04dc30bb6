import type { Range } from '../../../data/earlyRates.ts'
import type { Language } from '../../../data/languages.ts'
import { fill, formatNumber } from '../../../data/strings/format.ts'
import type { TickerStrings } from '../../../data/strings/en/ticker.ts'
import { roundsIn } from '../../../model/rates.ts'

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

/** What the reading time amounts to: true with script and without. */
export function tickerSentence(
  rates: TickerRates,
  minutes: number,
  language: Language,
  strings: TickerStrings,
): string {
  const [fired, made] = [countIn(rates.fired, minutes * 60), countIn(rates.made, minutes * 60)]
  const shown = (value: number) => formatNumber(value, language)
  return fill(strings.sentence, {
    minutes: shown(minutes),
    firedLow: shown(fired.low),
    firedHigh: shown(fired.high),
    madeLow: shown(made.low),
    madeHigh: shown(made.high),
  })
}
