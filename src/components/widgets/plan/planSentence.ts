import type { PlanStrings } from '../../../data/strings/en/plan.ts'
import { fill, formatAmount, formatMonth, settled } from '../../../data/strings/format.ts'
import type { Ranges } from '../../../model/ensemble/middle.ts'
import { bareDayOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import { isoOf } from '../../../model/time.ts'
import { sentences } from '../../sentences/joined.ts'
import { amountRange, wordsOfAmount } from '../../sentences/ranged.ts'
import { monthRange } from '../../sentences/rangedMonth.ts'
import type { SentenceInput } from '../../sentences/sentenceInput.ts'

interface PlanInput extends SentenceInput<PlanStrings> {
  /** Null while they are counted. */
  readonly ranges: Ranges<'bareDay' | 'shortfall'> | null
}

/** A plan in two sentences, what is missing and how long America's shelf lasts; the baseline stands in the table below. */
export const planSentence = (input: PlanInput): string =>
  sentences(missingSentence(input), shelfSentence(input))

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

function shelfSentence(input: PlanInput): string {
  const { run, lastDay, language, strings, ranges, rangeWords } = input
  if (run.columns.us.releasable[0]! <= 0) return strings.noRoom
  const bare = bareDayOf(run, lastDay)
  const [comes, end] = [bare <= lastDay, endOf(lastDay)]
  return fill(comes ? strings.shelf.comes : strings.shelf.stays, {
    month: comes ? formatMonth(isoOf(bare), language) : '',
    end,
    range: monthRange(
      ranges && ranges.bareDay,
      { comes, end },
      { language, ranges: rangeWords, result: bare },
    ),
  })
}
