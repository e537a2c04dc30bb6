import { fill, formatMonth } from '../../data/strings/format.ts'
import type { Goal, StockGoal } from '../../model/answers/goal.ts'
import type { GoalRuns } from '../../model/answers/goalRuns.ts'
import type { MiddleRuns } from '../../model/ensemble/middle.ts'
import { isoOf } from '../../model/time.ts'
import { amountClause, wordsOfAmount } from '../sentences/ranged.ts'
import type { Speech } from '../sentences/speech.ts'
import type { Aim } from './readingText.ts'

/** In how many runs a goal is met, and how far they reach. `form`: a sentence of it, with a place for the {count}. */
export function runsSentence(
  { goal, end, runs }: Aim & { readonly runs?: GoalRuns },
  form: string,
  speech: Speech,
): string {
  if (!runs) return ''
  const { met, middle } = runs
  const { counts } = speech.words.question.runs
  const count = fill(met === 100 ? counts.all : met < 2 ? counts.few : counts.some, {
    met: String(met),
  })
  const reach = reachClause(goal, end, middle, speech)
  return `${fill(form, { count })}${reach && speech.words.widget.semicolon}${reach}.`
}

function reachClause(goal: Goal, end: string, middle: MiddleRuns, speech: Speech): string {
  const { words, language } = speech
  if (goal.kind !== 'shortfallAtMost') return monthsClause(goal.kind, end, middle, speech)
  const clause = amountClause(middle, wordsOfAmount(words.units.rounds, language), {
    ranges: words.widget.ranges,
    again: true,
  })
  return fill(words.question.runs.missing, { clause })
}

/** Nothing where the day comes in too few runs for a month to be told, or is there from the start. */
function monthsClause(
  kind: StockGoal,
  end: string,
  { low, high, never }: MiddleRuns,
  { words, language }: Speech,
): string {
  if (low === null || low === 0) return ''
  const strings = words.question.runs[kind]
  const [from, to] = [low, high].map((day) =>
    day === null ? '' : formatMonth(isoOf(day), language),
  ) as [string, string]
  const form = high === null ? strings.notBefore : from === to ? strings.inMonth : strings.between
  const places = { low: from, high: to, never: String(never), end: end.slice(0, 4) }
  return fill(form + (never > 0 ? words.widget.ranges.andNever : ''), places)
}
