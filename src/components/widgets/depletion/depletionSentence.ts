import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import {
  fill,
  formatAmount,
  formatMonth,
  monthsBetween,
  plural,
} from '../../../data/strings/format.ts'
import { bareDayOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import type { Dependence } from '../../../model/sensitivity.ts'
import { isoOf } from '../../../model/time.ts'
import type { SentenceInput } from '../../sentences/sentenceInput.ts'

interface Headline {
  /** ISO dates; null where the floor is not reached by the last day shown. */
  readonly bare: string | null
  readonly earliest: string | null
  readonly latest: string | null
  readonly sentences: readonly string[]
}

interface DepletionInput extends SentenceInput<DepletionStrings> {
  readonly dependence: Dependence | null
}

/** The result in one or two sentences: when, over which range, on what it hangs, what changed. */
export function headlineOf(input: DepletionInput): Headline {
  const { run, dependence, lastDay } = input
  const bare = bareDayOf(run, lastDay)
  const days = [bare, ...(dependence ? [dependence.low, dependence.high] : [])]
  const [earliest, latest] = [Math.min(...days), Math.max(...days)]
  const date = (day: number) => (day > lastDay ? null : isoOf(day))
  return {
    bare: date(bare),
    earliest: date(earliest),
    latest: date(latest),
    sentences: [
      whenSentence(input, earliest, latest),
      ...(input.isBaseline ? [] : [changeSentence(input, bare)]),
      shortfallSentence(input),
    ].filter((sentence) => sentence !== ''),
  }
}

function whenSentence(
  { run, dependence, lastDay, language, strings, phrases }: DepletionInput,
  earliest: number,
  latest: number,
): string {
  if (run.columns.us.releasable[0]! <= 0) return strings.noRoom
  const month = (day: number) => formatMonth(isoOf(day), language)
  const phrase = dependence ? phrases[dependence.id].phrase : ''
  const end = isoOf(lastDay).slice(0, 4)
  if (earliest > lastDay)
    return fill(dependence ? strings.bareNever : strings.bareNeverAtAll, { end, phrase })
  const low = month(earliest)
  if (latest > lastDay) return fill(strings.bareOrNever, { low, end, phrase })
  const high = month(latest)
  return fill(low === high ? strings.bareIn : strings.bareBetween, { low, high, phrase })
}

function changeSentence(
  { baseline, lastDay, language, strings, run }: DepletionInput,
  bare: number,
): string {
  if (run.columns.us.releasable[0]! <= 0) return ''
  const before = bareDayOf(baseline, lastDay)
  if (bare > lastDay)
    return before > lastDay
      ? strings.stillNever
      : fill(strings.noLongerBare, { before: formatMonth(isoOf(before), language) })
  const month = formatMonth(isoOf(bare), language)
  if (before > lastDay) return fill(strings.nowBare, { month })
  const months = monthsBetween(isoOf(before), isoOf(bare))
  if (months === 0) return fill(strings.sameMonth, { month })
  const forms = months > 0 ? strings.later : strings.earlier
  return fill(plural(Math.abs(months), language, forms), {
    month,
    months: String(Math.abs(months)),
  })
}

function shortfallSentence({
  run,
  baseline,
  isBaseline,
  lastDay,
  language,
  strings,
  rounds,
}: DepletionInput): string {
  const end = isoOf(lastDay).slice(0, 4)
  const shortfall = formatAmount(shortfallOf(run, lastDay), rounds, language)
  const before = formatAmount(shortfallOf(baseline, lastDay), rounds, language)
  const template = isBaseline
    ? strings.isBaseline
    : shortfall === before
      ? strings.shortfall
      : strings.shortfallChanged
  return fill(template, { shortfall, before, end })
}
