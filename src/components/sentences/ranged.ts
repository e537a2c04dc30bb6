import type { Language } from '../../data/languages.ts'
import { fill, formatAmount, formatCompact, settled } from '../../data/strings/format.ts'
import type { UnitWords } from '../../data/strings/en/units.ts'
import type { WidgetStrings } from '../../data/strings/en/widget.ts'
import type { MiddleRuns } from '../../model/ensemble/middle.ts'

export interface RangeSpeech {
  readonly language: Language
  readonly ranges: WidgetStrings['ranges']
  /** The result told before it: the starting values may all lie at one end of their ranges, and it outside its runs. */
  readonly result?: number
}

/** A value in words: bare, and with its unit. */
interface ValueWords {
  readonly bare: (value: number) => string
  readonly whole: (value: number) => string
}

export const wordsOfAmount = (noun: UnitWords, language: Language): ValueWords => ({
  bare: (value) => formatCompact(settled(value), language),
  whole: (value) => formatAmount(settled(value), noun, language),
})

/** How far a value reaches in 80 of 100 runs. */
export function amountClause(
  range: MiddleRuns,
  { bare, whole }: ValueWords,
  { ranges, result = range.low! }: Omit<RangeSpeech, 'language'>,
): string {
  const [low, high] = [range.low!, range.high!]
  const isOne = bare(low) === bare(high)
  const told = bare(result)
  const fewer = result > high && told !== bare(high) ? ranges.fewer : ''
  return fill(isOne ? ranges.one : ranges.between, {
    runs: ranges.runs,
    apart: result < low && told !== bare(low) ? ranges.more : fewer,
    low: isOne ? whole(low) : bare(low),
    high: whole(high),
  })
}

/** The words with which a sentence says its result alone. */
export const withoutRange = (ranges: WidgetStrings['ranges']): WidgetStrings['ranges'] => ({
  ...ranges,
  after: '',
  counting: '',
})

/** What stands after a result at the starting values; that it is being counted, where it is not known yet. */
export const afterResult = (clause: string | null, ranges: WidgetStrings['ranges']) =>
  clause === null ? ranges.counting : fill(ranges.after, { clause })
export const amountRange = (
  range: MiddleRuns | null,
  words: ValueWords,
  speech: Omit<RangeSpeech, 'language'>,
) => afterResult(range && amountClause(range, words, speech), speech.ranges)
