import { fill, formatMonth, formatNumber } from '../../../data/strings/format.ts'
import type { DeadlineStrings } from '../../../data/strings/en/deadline.ts'
import type { Answer } from '../../../model/answers/answer.ts'
import type { Decision } from '../../../model/answers/lever.ts'
import type { DeadlineSummary } from '../../question/answerSummary.ts'
import { aimPhrase } from '../../question/aimPhrase.ts'
import { runsSentence } from '../../question/runsSentence.ts'
import { sentences } from '../../sentences/joined.ts'
import type { AnswerWords, Speech } from '../../sentences/speech.ts'
import { factorText, valueText } from '../../sentences/stopText.ts'

/** Months of delay whose cost is given in words, from the deadline on. */
const MONTHS_IN_WORDS = 12

export interface DeadlineSpeech extends Speech {
  readonly words: AnswerWords & { readonly deadline: DeadlineStrings }
}

/** A decision's amount, with its unit. */
export function amountText(
  { id, value, factor }: Pick<Decision, 'id' | 'value' | 'factor'>,
  speech: Speech,
): string {
  return value === undefined ? factorText(id, factor ?? 1, speech) : valueText(id, value, speech)
}

/** What is decided: an output by its amount, anything else by its name and amount. */
function decisionPhrase(decision: Decision, speech: DeadlineSpeech): string {
  const { words, language } = speech
  const { decisions, over } = words.deadline
  const { id, rampMonths: months = 0 } = decision
  const form =
    id === 'us.fixedOutput' || id === 'europe.fixedOutput' ? decisions[id] : decisions.other
  return fill(months > 0 ? form + over : form, {
    label: words.parameters[id].label,
    amount: amountText(decision, speech),
    months: formatNumber(months, language, 1),
  })
}

/** By when it would have had to be decided, and in how many runs that is in time; that these are being counted, while they are. */
export function deadlineSentence(summary: DeadlineSummary, speech: DeadlineSpeech): string {
  const { words } = speech
  const counting = summary.runs ? '' : words.widget.ranges.counting
  return sentences(
    `${lastClause(summary, speech)}${counting}.`,
    summary.kind === 'until' && !holdsBefore(summary.answer) ? words.deadline.notAllEarlier : '',
    runsSentence(summary, drawnWith(summary, speech), speech),
  )
}

/** What the runs were drawn with, as a sentence with a place for their count. */
function drawnWith({ kind, drawnAt }: DeadlineSummary, { words, language }: DeadlineSpeech) {
  const { inTime, at, without } = words.deadline
  const [stop] = drawnAt
  if (stop === undefined) return without
  return kind === 'until' ? inTime : fill(at, { month: formatMonth(stop as string, language) })
}

/** By when it would have had to be decided. */
export const briefSentence = (summary: DeadlineSummary, speech: DeadlineSpeech): string =>
  `${lastClause(summary, speech)}.`

function lastClause(summary: DeadlineSummary, speech: DeadlineSpeech): string {
  const { words, language } = speech
  const { deadline } = words
  const places = {
    aim: aimPhrase(summary.goal, summary.end, speech),
    decision: decisionPhrase(summary.decision, speech),
  }
  if (summary.kind === 'notNeeded') return fill(deadline.notNeeded, places)
  if (summary.kind === 'none' || summary.last === null) return fill(deadline.none, places)
  const after = summary.answer.intervals.at(-1)!.failsAbove
  const last = formatMonth(summary.last, language)
  return after === null
    ? fill(deadline.untilEnd, { ...places, last })
    : fill(deadline.until, { ...places, last, after: formatMonth(after as string, language) })
}

const holdsBefore = ({ intervals }: Answer): boolean =>
  intervals.length === 1 && intervals[0]!.failsBelow === null

/** Until when a decision meets the goal, as a part of a sentence. */
export function shortLast(answer: Answer, { words, language }: DeadlineSpeech): string {
  const { short } = words.deadline
  const last = answer.intervals.at(-1)
  if (!last) return short.none
  if (answer.kind === 'all') return short.all
  return fill(holdsBefore(answer) ? short.until : short.several, {
    last: formatMonth(last.to as string, language),
  })
}

/** The costs of the months of delay that are given in words: twelve from the last month that meets the goal (or the nearest to it) on. */
export function costsInWords({
  dates,
  delayCosts,
  last,
  kind,
  nearest,
}: Pick<DeadlineSummary, 'dates' | 'delayCosts' | 'last' | 'kind' | 'nearest'>) {
  const start = kind === 'notNeeded' ? dates[0] : (last ?? nearest?.stop ?? dates[0])
  const at = dates.indexOf(start as string)
  const costs = delayCosts
    .slice(at + 1, at + 1 + MONTHS_IN_WORDS)
    .map((cost, i) => ({ cost, to: dates[at + 1 + i]!, from: dates[at + i]! }))
    .filter((each): each is typeof each & { cost: number } => each.cost !== null)
  const [head] = costs
  return head
    ? {
        from: head.from,
        to: costs.at(-1)!.to,
        low: Math.min(...costs.map(({ cost }) => cost)),
        high: Math.max(...costs.map(({ cost }) => cost)),
      }
    : null
}

/** What each month of delay costs, where the decision is needed. */
export function costSentence(
  summary: DeadlineSummary,
  { words, language }: DeadlineSpeech,
): string {
  const costs = summary.kind === 'notNeeded' ? null : costsInWords(summary)
  if (!costs) return ''
  const { cost } = words.deadline
  const [from, to] = [costs.from, costs.to].map((each) => formatMonth(each, language)) as [
    string,
    string,
  ]
  if (costs.low === 0 && costs.high === 0) return fill(cost.nothing, { from, to })
  const [low, high] = [costs.low, costs.high].map((each) =>
    costText(summary.goal.kind, each, language),
  ) as [string, string]
  const text = low === high ? low : fill(cost.between, { low, high })
  return fill(cost[summary.goal.kind], { from, to, cost: text })
}

/** Days as they are; rounds to the nearest hundred. */
export function costText(
  kind: DeadlineSummary['goal']['kind'],
  cost: number,
  language: Speech['language'],
): string {
  const grain = kind === 'shortfallAtMost' ? 100 : 1
  return formatNumber(Math.round(cost / grain) * grain, language)
}
