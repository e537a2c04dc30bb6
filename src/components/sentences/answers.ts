import { parameters, type ParameterId } from '../../data/parameters.ts'
import type { Language } from '../../data/languages.ts'
import type { AnswersStrings } from '../../data/strings/answers.ts'
import type { AskingStrings } from '../../data/strings/asking.ts'
import {
  fill,
  formatAmount,
  formatCompact,
  formatDate,
  formatMonth,
  formatNumber,
  formatQuote,
  formatShare,
  plural,
} from '../../data/strings/format.ts'
import type { ParameterRow } from '../../data/types.ts'
import type { Answer } from '../../model/answers/answer.ts'
import type { AnswerRange } from '../../model/answers/answerRange.ts'
import type { Goal } from '../../model/answers/goal.ts'
import type { Lever, Stop } from '../../model/answers/lever.ts'
import { isoOf } from '../../model/time.ts'
import type { AnswerTold, NearestTold, Read } from '../answered.ts'
import type { ModelWords } from '../widgets/modelWords.ts'

export interface AnswerWords extends Pick<ModelWords, 'parameters' | 'units' | 'widget'> {
  readonly answers: AnswersStrings
  readonly asking: AskingStrings
}

/** The words and the language they are in. */
export interface Speech {
  readonly words: AnswerWords
  readonly language: Language
}

const ROWS = new Map<string, ParameterRow>(parameters.map((row) => [row.id, row]))
const MILLION = 1e6
const THOUSAND = 1000

const decimalsOf = (step: number) => (String(step).split('.')[1] ?? '').length

/** The unit that a parameter is counted in. */
export const unitOf = (id: ParameterId) => ROWS.get(id)!.unit

/** A stop on an axis that names its unit: a short number. */
export function axisNumber({ id, how }: Lever, value: number, language: Language): string {
  if (Math.abs(value) >= THOUSAND) return formatCompact(value, language)
  const isShare = unitOf(id) === 'share' && how !== 'factor'
  return formatNumber(isShare ? value * 100 : value, language, 2)
}

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

/** A value of a parameter with its unit, as fine as its slider. */
export function valueText(id: ParameterId, value: number, { words, language }: Speech): string {
  const { unit, step } = ROWS.get(id)!
  if (unit === 'share') {
    const percent = Math.max(0, decimalsOf(step) - 2)
    return percent === 0
      ? formatShare(value, language)
      : formatShare(value, language).replace(
          /[\d.,]+/,
          formatNumber(value * 100, language, percent),
        )
  }
  const unitWords = words.units[unit]
  if (Math.abs(value) >= MILLION) return formatAmount(value, unitWords, language)
  return `${formatNumber(value, language, decimalsOf(step))} ${plural(value, language, unitWords)}`
}

/** A factor of the baseline with its words. */
export function factorText(id: ParameterId, factor: number, { words, language }: Speech): string {
  const unit = id === 'need' ? words.widget.factorUnit : words.widget.factorOfBaseline
  return `${formatNumber(factor, language, 2)} ${unit}`
}

/** A stop of a lever: an amount with its unit, or the month of a decision. */
export function stopText(lever: Lever, stop: Stop, speech: Speech): string {
  if (typeof stop === 'string') return formatMonth(stop, speech.language)
  return lever.how === 'factor'
    ? factorText(lever.id, stop, speech)
    : valueText(lever.id, stop, speech)
}

/** What is moved, from when and over how long. */
export function leverPhrase(lever: Lever, { words, language }: Speech): string {
  const { levers } = words.answers
  const { label: name } = words.parameters[lever.id]
  // “held at …”: the amount is what is asked for.
  const label = lever.id.endsWith('.fixedOutput') && lever.how !== 'date' ? `${name} …` : name
  if (lever.how === 'set') return fill(levers.set, { label })
  if (lever.how === 'date') return label
  const date = formatDate(lever.from, language)
  if (lever.how === 'factor') return fill(levers.factor, { label, date })
  const months = lever.rampMonths ?? 0
  return fill(months > 0 ? levers.fromOver : levers.from, {
    label,
    date,
    months: formatNumber(months, language, 1),
  })
}

type StopWords = (stop: Stop) => string

/** Which stops meet a goal, as a sentence. */
export function answerSentence(answer: Answer, lever: Lever, speech: Speech): string {
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

/** a, b and c. */
export function listOf(items: readonly string[], and: string): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)!}`
}

/** The same as a part of a sentence: from 60,000 rounds a month on. */
export function shortAnswer(answer: Answer, lever: Lever, speech: Speech): string {
  const { short } = speech.words.asking
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
  if (range === null) return words.asking.dependsOnNone
  return fill(words.asking.dependsOn, {
    phrase: words.parameters[range.id].phrase,
    low: shortOf(range.low),
    high: shortOf(range.high),
  })
}

/** The question, its answer and the answer's range. */
export function toldSentence(told: AnswerTold, speech: Speech): string {
  const { words } = speech
  const goal = goalSentence(told.goal, told.end, speech)
  const lever = told.levers.at(-1)!
  const range = rangeSentence(told.range, (answer) => shortAnswer(answer, lever, speech), speech)
  if (told.kind === 'one')
    return sentences(
      fill(words.asking.asked, { goal, lever: leverPhrase(lever, speech) }),
      answerSentence(told.answer, lever, speech),
      range,
    )
  const [first, second] = told.levers
  const asked = fill(words.asking.askedTwo, {
    goal,
    first: leverPhrase(first, speech),
    second: leverPhrase(second, speech),
  })
  return sentences(asked, ...toldRows(told).map((i) => rowSentence(told, i, speech)), range)
}

const sentences = (...all: readonly string[]) => all.filter(Boolean).join(' ')

/** The rows of a frontier that are told: the lowest, the one nearest to the baseline, the highest. */
function toldRows({ rows, middle }: Extract<AnswerTold, { kind: 'two' }>): number[] {
  return [...new Set([0, middle, rows.length - 1])].sort((a, b) => a - b)
}

function rowSentence(
  { rows, levers: [first, second] }: Extract<AnswerTold, { kind: 'two' }>,
  i: number,
  speech: Speech,
): string {
  const { stop, answer } = rows[i]!
  return `${fill(speech.words.answers.frontier.row, {
    stop: stopText(first, stop, speech),
    answer: shortAnswer(answer, second, speech),
  })}.`
}

/** What a run comes to, as a clause. */
export function readingText(
  goal: Goal,
  value: number | null,
  end: string,
  { words, language }: Speech,
): string {
  const { readings } = words.answers
  if (goal.kind === 'shortfallAtMost') return shortfallText(value ?? 0, { words, language })
  const isBare = goal.kind === 'notBareBefore'
  const year = end.slice(0, 4)
  if (value === null) return fill(isBare ? readings.notBare : readings.notBack, { end: year })
  if (isBare && value === 0) return readings.noRoom
  return fill(isBare ? readings.bare : readings.back, {
    month: formatMonth(isoOf(value), language),
  })
}

/** Rounds to the thousand: the sources know no finer. */
export function shortfallText(rounds: number, { words, language }: Speech): string {
  return fill(words.answers.readings.shortfall, {
    rounds: formatNumber(Math.round(rounds / THOUSAND) * THOUSAND, language),
  })
}

/** Whether the goal is met without the lever. */
export function standingSentence(
  standing: Read | null,
  goal: Goal,
  end: string,
  speech: Speech,
): string {
  if (!standing) return ''
  const { standingMeets, standingFails } = speech.words.answers
  return fill(standing.meets ? standingMeets : standingFails, {
    reading: readingText(goal, standing.value, end, speech),
  })
}

/** Where no stop meets the goal: which comes nearest, what limits there, and what moves that. */
export function nearestSentences(
  nearest: NearestTold | null,
  lever: Lever,
  goal: Goal,
  end: string,
  speech: Speech,
): string {
  if (!nearest) return ''
  const { words, language } = speech
  const { answers } = words
  return sentences(
    fill(answers.nearest, {
      stop: stopText(lever, nearest.stop, speech),
      reading: readingText(goal, nearest.value, end, speech),
    }),
    ...nearest.binds.map(({ limit, word, share, levers }) =>
      fill(levers.length > 0 ? answers.binds : answers.bindsWithoutLever, {
        subject: answers.limits[limit],
        word: answers.limitWords[word],
        share: formatShare(share, language),
        levers: listOf(
          levers.map((id) => formatQuote(words.parameters[id].label, language)),
          answers.answer.and,
        ),
      }),
    ),
  )
}

/** What a goal about a shelf leaves unsaid: what Ukraine fires at the stop where the answer turns. */
export function besideSentence(
  { beside, levers, end }: Extract<AnswerTold, { kind: 'one' }>,
  speech: Speech,
): string {
  if (!beside) return ''
  return fill(speech.words.asking.beside, {
    stop: stopText(levers[0], beside.stop, speech),
    reading: shortfallText(beside.shortfall, speech),
    end: end.slice(0, 4),
  })
}

/** How many stops were run, how many the model refused, and how many at each end of the range. */
export function triedSentence(told: AnswerTold, speech: Speech): string {
  const { words, language } = speech
  if (told.kind === 'two')
    return sentences(
      fill(words.asking.triedTwo, {
        count: formatNumber(told.rows.length * told.stops.length, language),
      }),
      triedAtEnds(told.range, speech),
    )
  const refused =
    told.left > 0
      ? fill(plural(told.left, language, words.answers.refused), { count: String(told.left) })
      : ''
  return sentences(
    fill(words.answers.tried, { count: formatNumber(told.stops.length, language) }),
    refused,
    triedAtEnds(told.range, speech),
  )
}

/** How many stops stand behind an answer's range. */
export function triedAtEnds(range: AnswerRange | null | undefined, { words }: Speech): string {
  return range ? fill(words.asking.triedAtEnds, { count: String(range.stops) }) : ''
}

/** What of the reader's address the runs stand on. */
export function scenarioSentence(changed: readonly ParameterId[], { words }: Speech): string {
  if (changed.length === 0) return ''
  const list = changed.map((id) => words.parameters[id].label).join(', ')
  return fill(words.asking.onScenario, { list })
}
