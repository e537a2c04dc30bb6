import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import {
  fill,
  formatAmount,
  formatMonth,
  monthsBetween,
  plural,
  settled,
} from '../../../data/strings/format.ts'
import { bareDayOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import type { Ranges } from '../../../model/ensemble/middle.ts'
import type { Run } from '../../../model/run.ts'
import { isoOf } from '../../../model/time.ts'
import { sentences } from '../../sentences/joined.ts'
import { amountRange, monthRange, wordsOfAmount } from '../../sentences/ranged.ts'
import type { SentenceInput } from '../../sentences/sentenceInput.ts'

interface DepletionInput extends SentenceInput<DepletionStrings> {
  /** Null while they are counted. */
  readonly ranges: Ranges<'bareDay' | 'shortfall'> | null
}

/** The result in two or three sentences: when, how far runs reach, what changed, what is missing. */
export const depletionSentence = (input: DepletionInput): string =>
  sentences(
    whenSentence(input),
    input.isBaseline ? '' : changeSentence(input),
    shortfallSentence(input),
  )

const endOf = (lastDay: number) => isoOf(lastDay).slice(0, 4)
const hasNothing = (run: Run) => run.columns.us.releasable[0]! <= 0

function whenSentence({
  run,
  ranges,
  lastDay,
  language,
  strings,
  rangeWords,
}: DepletionInput): string {
  if (hasNothing(run)) return strings.noRoom
  const bare = bareDayOf(run, lastDay)
  const [comes, end] = [bare <= lastDay, endOf(lastDay)]
  const speech = { language, ranges: rangeWords }
  return fill(comes ? strings.bareIn : strings.bareNot, {
    month: comes ? formatMonth(isoOf(bare), language) : '',
    end,
    range: monthRange(ranges && ranges.bareDay, { comes, end }, speech),
  })
}

function changeSentence({ baseline, lastDay, language, strings, run }: DepletionInput): string {
  if (hasNothing(run)) return ''
  const [bare, before] = [bareDayOf(run, lastDay), bareDayOf(baseline, lastDay)]
  if (bare > lastDay)
    return before > lastDay
      ? ''
      : fill(strings.noLongerBare, { before: formatMonth(isoOf(before), language) })
  if (before > lastDay) return fill(strings.nowBare, { end: endOf(lastDay) })
  const months = monthsBetween(isoOf(before), isoOf(bare))
  if (months === 0) return strings.sameMonth
  const forms = months > 0 ? strings.later : strings.earlier
  return fill(plural(Math.abs(months), language, forms), { months: String(Math.abs(months)) })
}

function shortfallSentence({
  run,
  baseline,
  isBaseline,
  lastDay,
  language,
  strings,
  rounds,
  ranges,
  rangeWords,
}: DepletionInput): string {
  const shortfall = formatAmount(settled(shortfallOf(run, lastDay)), rounds, language)
  const before = formatAmount(settled(shortfallOf(baseline, lastDay)), rounds, language)
  const template = isBaseline
    ? strings.isBaseline
    : shortfall === before
      ? strings.shortfall
      : strings.shortfallChanged
  const range = amountRange(ranges && ranges.shortfall, wordsOfAmount(rounds, language), {
    ranges: rangeWords,
    again: true,
  })
  return fill(template, { shortfall, before, end: endOf(lastDay), range: ranges ? range : '' })
}
