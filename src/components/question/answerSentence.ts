import type { ParameterId } from '../../data/parameters.ts'
import type { AnswersStrings } from '../../data/strings/en/answers.ts'
import { fill, formatDate, formatNumber, plural } from '../../data/strings/format.ts'
import type { Answer } from '../../model/answers/answer.ts'
import type { AnswerRange } from '../../model/answers/answerRange.ts'
import type { Goal } from '../../model/answers/goal.ts'
import type { Lever, Stop } from '../../model/answers/lever.ts'
import type { AnswerSummary } from './answerSummary.ts'
import { listOf, sentences } from '../sentences/joined.ts'
import type { Speech } from '../sentences/speech.ts'
import { leverPhrase, stopText } from '../sentences/stopText.ts'

/** A goal as a sentence; `end` (ISO) stands for the date of a shortfall that has none. */
export function goalSentence(goal: Goal, end: string, { words, language }: Speech): string {
  const { goals } = words.answers
  if (goal.kind === 'shortfallAtMost')
    return fill(goals.shortfallAtMost, {
      date: formatDate(goal.by ?? end, language),
      rounds: formatNumber(goal.rounds, language),
    })
  return fill(goals[goal.kind][goal.producer], { date: formatDate(goal.date, language) })
}

type StopWords = (stop: Stop) => string

/** Which stops meet a goal, as a sentence. */
function answerSentence(answer: Answer, lever: Lever, speech: Speech): string {
  const { answer: strings } = speech.words.answers
  const of: StopWords = (stop) => stopText(lever, stop, speech)
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

function intervalList({ intervals }: Answer, of: StopWords, strings: AnswersStrings['answer']) {
  return listOf(
    intervals.map(({ from, to }) =>
      from === to
        ? fill(strings.one, { from: of(from) })
        : fill(strings.range, { from: of(from), to: of(to) }),
    ),
    strings.and,
  )
}

/** The same as a part of a sentence: from 60,000 rounds a month on. */
export function shortAnswer(answer: Answer, lever: Lever, speech: Speech): string {
  const { short } = speech.words.question
  const of: StopWords = (stop) => stopText(lever, stop, speech)
  const [interval] = answer.intervals
  if (!interval) return short.none
  if (answer.kind === 'several')
    return fill(short.several, { list: intervalList(answer, of, speech.words.answers.answer) })
  const { from, to } = interval
  const isOne = answer.kind === 'between' && from === to
  return fill(short[isOne ? 'at' : answer.kind], { from: of(from), to: of(to) })
}

/** The answer at both ends of the assumption that moves it most; none while that is worked out. */
export function rangeSentence(
  range: AnswerRange | null | undefined,
  shortOf: (answer: Answer) => string,
  { words }: Speech,
): string {
  if (range === undefined) return ''
  if (range === null) return words.question.dependsOnNone
  return fill(words.question.dependsOn, {
    phrase: words.parameters[range.id].phrase,
    low: shortOf(range.low),
    high: shortOf(range.high),
  })
}

/** The question, its answer and the answer's range. */
export function summarySentence(summary: AnswerSummary, speech: Speech): string {
  const { words } = speech
  const goal = goalSentence(summary.goal, summary.end, speech)
  const lever = summary.levers.at(-1)!
  const range = rangeSentence(summary.range, (answer) => shortAnswer(answer, lever, speech), speech)
  if (summary.kind === 'one')
    return sentences(
      fill(words.question.asked, { goal, lever: leverPhrase(lever, speech) }),
      answerSentence(summary.answer, lever, speech),
      range,
    )
  const [first, second] = summary.levers
  const question = fill(words.question.askedTwo, {
    goal,
    first: leverPhrase(first, speech),
    second: leverPhrase(second, speech),
  })
  return sentences(
    question,
    ...summaryRows(summary).map((i) => rowSentence(summary, i, speech)),
    range,
  )
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

/** How many stops were run, how many the model refused, and how many at each end of the range. */
export function triedSentence(summary: AnswerSummary, speech: Speech): string {
  const { words, language } = speech
  if (summary.kind === 'two')
    return sentences(
      fill(words.question.triedTwo, {
        count: formatNumber(summary.rows.length * summary.stops.length, language),
      }),
      triedAtEnds(summary.range, speech),
    )
  const refused =
    summary.left > 0
      ? fill(plural(summary.left, language, words.answers.refused), { count: String(summary.left) })
      : ''
  return sentences(
    fill(words.answers.tried, { count: formatNumber(summary.stops.length, language) }),
    refused,
    triedAtEnds(summary.range, speech),
  )
}

/** How many stops stand behind an answer's range. */
export function triedAtEnds(range: AnswerRange | null | undefined, { words }: Speech): string {
  return range ? fill(words.question.triedAtEnds, { count: String(range.stops) }) : ''
}

/** What of the reader's address the runs stand on. */
export function scenarioSentence(changed: readonly ParameterId[], { words }: Speech): string {
  if (changed.length === 0) return ''
  const list = changed.map((id) => words.parameters[id].label).join(', ')
  return fill(words.question.onScenario, { list })
}
