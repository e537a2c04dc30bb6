import type { ParameterId } from '../../data/parameters.ts'
import { fill, formatNumber, plural } from '../../data/strings/format.ts'
import { widestFirst, type Answer } from '../../model/answers/answer.ts'
import type { Lever, Stop } from '../../model/answers/lever.ts'
import type { AnswerSummary } from './answerSummary.ts'
import { aimPhrase } from './aimPhrase.ts'
import { intervalList } from './intervalList.ts'
import { neededClause } from './neededClause.ts'
import { runsSentence } from './runsSentence.ts'
import { listOf, sentences } from '../sentences/joined.ts'
import type { Speech } from '../sentences/speech.ts'
import { stopText } from '../sentences/stopText.ts'

/** Of 100 runs: where a goal is met in fewer, that most runs miss it is said first. */
const MOST = 50

/** Which stops meet a goal, and those beside them that do not. */
export function answerSentence(answer: Answer, lever: Lever, speech: Speech): string {
  const { answer: strings } = speech.words.answers
  const of = (stop: Stop) => stopText(lever, stop, speech)
  const [interval] = answer.intervals
  if (!interval) return strings.none
  const { from, to, failsBelow, failsAbove } = interval
  if (answer.kind === 'several')
    return fill(strings.several, { list: intervalList(answer, of, strings) })
  const isOne = answer.kind === 'between' && from === to
  return fill(strings[isOne ? 'at' : answer.kind], {
    from: of(from),
    to: of(to),
    below: failsBelow === null ? '' : of(failsBelow),
    above: failsAbove === null ? '' : of(failsAbove),
  })
}

/** The same as a part of a sentence: from 60,000 rounds a month on. */
export function shortAnswer(answer: Answer, lever: Lever, speech: Speech): string {
  const { short } = speech.words.question
  const of = (stop: Stop) => stopText(lever, stop, speech)
  const [interval] = answer.intervals
  if (!interval) return short.none
  if (answer.kind === 'several')
    return fill(short.several, { list: intervalList(answer, of, speech.words.answers.answer) })
  const { from, to } = interval
  const isOne = answer.kind === 'between' && from === to
  return fill(short[isOne ? 'at' : answer.kind], { from: of(from), to: of(to) })
}

/** What it would have taken. */
export function briefSentence(summary: AnswerSummary, speech: Speech): string {
  const aim = aimPhrase(summary.goal, summary.end, speech)
  if (summary.kind === 'one')
    return `${neededClause(summary.answer, summary.levers[0], aim, speech)}.`
  const [first, second] = summary.levers.map(({ id }) => speech.words.parameters[id].label)
  return `${fill(speech.words.question.neededBoth, { aim, first: first!, second: second! })}.`
}

/** What it would have taken, and in how many runs that is enough; that these are being counted, while they are. */
export function summarySentence(summary: AnswerSummary, speech: Speech): string {
  const { words } = speech
  const aim = aimPhrase(summary.goal, summary.end, speech)
  const counting = summary.runs ? '' : words.widget.ranges.counting
  const runs = runsSentence(summary, drawnWith(summary, speech), speech)
  if (summary.kind === 'one')
    return sentences(
      `${neededClause(summary.answer, summary.levers[0], aim, speech)}${counting}.`,
      elsewhereSentence(summary, speech),
      runs,
    )
  const [first, second] = summary.levers.map(({ id }) => words.parameters[id].label)
  return sentences(
    `${fill(words.question.neededBoth, { aim, first: first!, second: second! })}${counting}.`,
    ...summaryRows(summary).map((i) => rowSentence(summary, i, speech)),
    runs,
  )
}

/** Where the goal is met beside the widest range. */
function elsewhereSentence(
  { answer, levers: [lever] }: Extract<AnswerSummary, { kind: 'one' }>,
  speech: Speech,
): string {
  const { others: intervals } = widestFirst(answer)
  if (intervals.length === 0) return ''
  const { words } = speech
  const of = (stop: Stop) => stopText(lever, stop, speech)
  return fill(words.question.elsewhere, {
    list: intervalList({ intervals }, of, words.answers.answer),
  })
}

/** What the runs were drawn with, as a sentence with a place for their count. */
function drawnWith(summary: AnswerSummary, speech: Speech): string {
  const { runs } = speech.words.question
  const { drawnAt, levers } = summary
  if (drawnAt.length === 0) return runs.without
  if (summary.kind === 'one' && /^(from|upTo)$/.test(summary.answer.kind))
    return summary.runs && summary.runs.met < MOST ? runs.notEnough : runs.enough
  const stops = drawnAt.map((stop, i) => stopText(levers[i]!, stop, speech))
  return fill(runs.at, { stop: listOf(stops, speech.words.answers.answer.and) })
}

/** The rows of a frontier that are put into words: the lowest, the one nearest to the baseline, the highest. */
function summaryRows({ rows, middle }: Extract<AnswerSummary, { kind: 'two' }>): number[] {
  return [...new Set([0, middle, rows.length - 1])].sort((a, b) => a - b)
}

function rowSentence(
  { rows, levers: [first, second] }: Extract<AnswerSummary, { kind: 'two' }>,
  i: number,
  speech: Speech,
): string {
  const { stop, answer } = rows[i]!
  return `${fill(speech.words.answers.frontier.row, {
    stop: stopText(first, stop, speech),
    answer: shortAnswer(answer, second, speech),
  })}.`
}

/** Of two levers, how many pairs were run; of one, how many of its stops the model refused. */
export function triedSentence(summary: AnswerSummary, speech: Speech): string {
  const { words, language } = speech
  if (summary.kind === 'two')
    return fill(words.question.triedTwo, {
      count: formatNumber(summary.rows.length * summary.stops.length, language),
    })
  if (summary.left === 0) return ''
  return fill(plural(summary.left, language, words.answers.refused), {
    count: String(summary.left),
  })
}

/** What of the reader's address the runs stand on. */
export function scenarioSentence(changed: readonly ParameterId[], { words }: Speech): string {
  if (changed.length === 0) return ''
  const list = changed.map((id) => words.parameters[id].label).join(', ')
  return fill(words.question.onScenario, { list })
}
