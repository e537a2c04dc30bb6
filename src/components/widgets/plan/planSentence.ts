import type { PlanStrings } from '../../../data/strings/en/plan.ts'
import { fill, formatAmount, formatMonth, plural, settled } from '../../../data/strings/format.ts'
import type { Ranges } from '../../../model/ensemble/middle.ts'
import { bareDayOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import { isoOf } from '../../../model/time.ts'
import { sentences } from '../../sentences/joined.ts'
import { monthMoved } from '../../sentences/monthMoved.ts'
import { amountRange, monthRange, wordsOfAmount } from '../../sentences/ranged.ts'
import type { SentenceInput } from '../../sentences/sentenceInput.ts'

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
  const missing = shortfallOf(run, lastDay)
  return fill(isBaseline ? strings.missing.baseline : strings.missing.plan, {
    amount: formatAmount(settled(missing), rounds, language),
    end: endOf(lastDay),
    range: amountRange(ranges && ranges.shortfall, wordsOfAmount(rounds, language), {
      ranges: rangeWords,
      result: missing,
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
  const moved = monthMoved(before, bare)
  if (moved.in === 'same' || moved.in === 'close')
    return fill(change[moved.in], { before: formatMonth(isoOf(before), language) })
  const count = Math.abs(moved.by)
  const { later, earlier } = change[moved.in]
  return fill(plural(count, language, moved.by > 0 ? later : earlier), { count: String(count) })
}
