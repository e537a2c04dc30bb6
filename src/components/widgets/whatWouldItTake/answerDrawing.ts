import type { Lever, Stop } from '../../../model/answers/lever.ts'
import type { Language } from '../../../data/languages.ts'
import { formatCompact, formatMonth } from '../../../data/strings/format.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import { amountTicks, drawAnswer, drawFrontier, placeOf } from '../../question/answer.ts'
import { answerProps, readingCell } from '../../question/answerProps.ts'
import { shortAnswer } from '../../question/answerSentence.ts'
import {
  isMet,
  type AnswerSummary,
  type FrontierSummary,
  type SolutionSummary,
} from '../../question/answerSummary.ts'
import { thinned } from '../../question/stops.ts'
import type { Speech } from '../../sentences/speech.ts'
import { axisNumber, leverPhrase, stopText, unitOf } from '../../sentences/stopText.ts'

/** Pixels of an answer's picture. */
export const ANSWER_HEIGHT = 250

const numbers = (stops: readonly Stop[]) => stops.map(Number)

function axisTitle(lever: Lever, speech: Speech): string {
  const unit = lever.how === 'factor' ? '×' : speech.words.units[unitOf(lever.id)].short
  return `${leverPhrase(lever, speech)} (${unit})`
}

/** An answer as `AnswerPicture` takes it. */
export const answerPicture = (answer: AnswerSummary, speech: Speech) =>
  answer.kind === 'one' ? solutionPicture(answer, speech) : frontierPicture(answer, speech)

function solutionPicture(answer: SolutionSummary, speech: Speech) {
  const { goal, levers, answer: found, base } = answer
  const [lever] = levers
  const { words, language } = speech
  const isRounds = goal.kind === 'shortfallAtMost'
  const xs = numbers(answer.stops)
  const drawn = drawAnswer({
    xs,
    values: answer.values,
    unit: isRounds ? 'rounds' : 'day',
    goal: isRounds ? goal.rounds : dayOf(goal.date),
    met: found.intervals.map(({ from, to }) => [Number(from), Number(to)] as const),
    height: ANSWER_HEIGHT,
    base,
  })
  return {
    ...answerProps(drawn, answer, speech, (stop) => axisNumber(lever, stop, language)),
    xTicks: amountTicks(drawn.xDomain).map(({ at, value }) => ({
      at,
      label: axisNumber(lever, value, language),
    })),
    xTitle: axisTitle(lever, speech),
    base:
      base === null || drawn.baseReading === null
        ? null
        : {
            x: placeOf(base, drawn.xDomain),
            y: drawn.baseReading.y,
            reading: readingWords(drawn.baseReading.value, isRounds, language),
            label: `${words.question.baselineMark}, ${stopText(lever, base, speech)}`,
          },
  }
}

/** What a stop comes to, in the picture; what never comes is told by the axis. */
function readingWords(value: number | null, isRounds: boolean, language: Language): string {
  if (value === null) return ''
  return isRounds ? formatCompact(value, language) : formatMonth(isoOf(value), language)
}

function frontierPicture(answer: FrontierSummary, speech: Speech) {
  const [one, other] = answer.levers
  const { language } = speech
  const drawn = drawFrontier({
    xs: answer.rows.map(({ stop }) => Number(stop)),
    ys: numbers(answer.stops),
    met: answer.rows.map((row) =>
      row.answer.intervals.map(({ from, to }) => [Number(from), Number(to)] as const),
    ),
    height: ANSWER_HEIGHT,
  })
  return {
    title: axisTitle(other, speech),
    cells: drawn.cells,
    domain: drawn.yDomain,
    xDomain: drawn.xDomain,
    ticks: drawn.ticks.map(({ at, value }) => ({
      at,
      label: axisNumber(other, value, language),
    })),
    xTicks: amountTicks(drawn.xDomain).map(({ at, value }) => ({
      at,
      label: axisNumber(one, value, language),
    })),
    xTitle: axisTitle(one, speech),
  }
}

/** An answer's stops as `StopTable` takes them. */
export function answerTable(answer: AnswerSummary, speech: Speech) {
  const { words } = speech
  const strings = words.question
  const [one] = answer.levers
  const heads = [words.parameters[one.id].label]
  if (answer.kind === 'two') {
    const rows = thinned(
      answer.rows.map(({ stop }) => stop),
      { kind: 'none', intervals: [] },
    ).map((i) => {
      const row = answer.rows[i]!
      return [stopText(one, row.stop, speech), shortAnswer(row.answer, answer.levers[1], speech)]
    })
    const [, other] = answer.levers
    return {
      caption: strings.table.captionTwo,
      heads: [...heads, words.parameters[other.id].label],
      rows,
    }
  }
  return {
    caption: strings.table.caption,
    heads: [...heads, strings.axis[answer.goal.kind], strings.table.goal],
    rows: thinned(answer.stops, answer.answer).map((i) => [
      stopText(one, answer.stops[i]!, speech),
      readingCell(answer, answer.values[i]!, speech),
      isMet(answer.answer, answer.stops[i]!) ? strings.table.yes : strings.table.no,
    ]),
  }
}
