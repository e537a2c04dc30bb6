import type { PlanStrings } from '../../../data/strings/en/plan.ts'
import {
  fill,
  formatAmount,
  formatMonth,
  monthsBetween,
  plural,
  settled,
} from '../../../data/strings/format.ts'
import type { Ranges } from '../../../model/ensemble/middle.ts'
import { bareDayOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import { isoOf } from '../../../model/time.ts'
import { sentences } from '../../sentences/joined.ts'
import { amountRange, monthRange, wordsOfAmount } from '../../sentences/ranged.ts'
import type { SentenceInput } from '../../sentences/sentenceInput.ts'
import { weeksBetween } from '../../sentences/weeksBetween.ts'

interface PlanInput extends SentenceInput<PlanStrings> {
  /** Null while they are counted. */
  readonly ranges: Ranges<'bareDay' | 'shortfall'> | null
}

/** A plan in three sentences: what is missing, what it is in the baseline, how long America's shelf lasts. */
export const planSentence = (input: PlanInput): string =>
  sentences(missingSentence(input), beforeSentence(input), shelfSentence(input))

const endOf = (lastDay: number) => isoOf(lastDay).slice(0, 4)

function missingSentence(input: PlanInput): string {
  const { run, isBaseline, lastDay, language, strings, rounds, ranges, rangeWords } = input
  return fill(isBaseline ? strings.missing.baseline : strings.missing.plan, {
    amount: formatAmount(settled(shortfallOf(run, lastDay)), rounds, language),
    end: endOf(lastDay),
    range: amountRange(ranges && ranges.shortfall, wordsOfAmount(rounds, language), {
      ranges: rangeWords,
    }),
  })
}

function beforeSentence({ run, baseline, isBaseline, ...input }: PlanInput): string {
  if (isBaseline) return ''
  const { lastDay, language, strings, rounds } = input
  const [now, before] = [run, baseline].map((each) => settled(shortfallOf(each, lastDay)))
  return now === before
    ? strings.before.same
    : fill(strings.before.other, { before: formatAmount(before!, rounds, language) })
}

function shelfSentence(input: PlanInput): string {
  const { run, lastDay, language, strings, ranges, rangeWords } = input
  if (run.columns.us.releasable[0]! <= 0) return strings.noRoom
  const bare = bareDayOf(run, lastDay)
  const [comes, end] = [bare <= lastDay, endOf(lastDay)]
  return fill(comes ? strings.shelf.comes : strings.shelf.stays, {
    month: comes ? formatMonth(isoOf(bare), language) : '',
    end,
    change: changeClause(input, bare),
    range: monthRange(
      ranges && ranges.bareDay,
      { comes, end },
      { language, ranges: rangeWords, again: true },
    ),
  })
}

/** How that compares with the baseline. */
function changeClause({ baseline, isBaseline, ...input }: PlanInput, bare: number): string {
  const { lastDay, language, strings } = input
  const before = bareDayOf(baseline, lastDay)
  if (isBaseline) return ''
  const { change } = strings
  const [comes, came] = [bare <= lastDay, before <= lastDay]
  if (!comes) return came ? fill(change.came, { before: formatMonth(isoOf(before), language) }) : ''
  if (!came) return fill(change.stayed, { end: endOf(lastDay) })
  const months = monthsBetween(isoOf(before), isoOf(bare))
  const weeks = weeksBetween(before, bare)
  const isOneMonth = formatMonth(isoOf(before), language) === formatMonth(isoOf(bare), language)
  if (isOneMonth || months === 0) {
    if (weeks === 0)
      return isOneMonth
        ? change.same
        : fill(change.close, { before: formatMonth(isoOf(before), language) })
    const forms = weeks > 0 ? change.weeksLater : change.weeksEarlier
    return fill(plural(Math.abs(weeks), language, forms), { weeks: String(Math.abs(weeks)) })
  }
  return fill(plural(Math.abs(months), language, months > 0 ? change.later : change.earlier), {
    months: String(Math.abs(months)),
  })
}
