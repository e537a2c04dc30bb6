import type { Language } from '../../data/languages.ts'
import { fill, formatCompact, formatDate, formatMonth } from '../../data/strings/format.ts'
import { dateOf } from '../../model/answers/goal.ts'
import { isoOf } from '../../model/time.ts'
import type { Speech } from '../sentences/speech.ts'
import type { DrawnAnswer } from './answer.ts'
import type { Aim } from './readingText.ts'

/** Days on an axis: by their years, where all of them begin one, else by month and year. */
export function dayLabels(days: readonly number[], language: Language): string[] {
  const dates = days.map((day) => isoOf(Math.round(day)))
  const areYears = dates.every((date) => date.endsWith('-01-01'))
  return dates.map((date) => (areYears ? date.slice(0, 4) : formatMonth(date, language)))
}

/** A reading in a table: rounds, or a date; null is what does not come by the run's end. */
export function readingCell(
  { goal, end }: Aim,
  value: number | null,
  { words, language }: Speech,
): string {
  if (value === null) return fill(words.question.table.never, { end: end.slice(0, 4) })
  return goal.kind === 'shortfallAtMost'
    ? formatCompact(value, language)
    : formatDate(isoOf(value), language)
}

/** A drawn answer as `AnswerPicture` takes it; what runs along the lower axis is up to the widget. */
export function answerProps(
  drawn: DrawnAnswer,
  { goal, end }: Aim,
  { words: { question: strings }, language }: Speech,
  /** A stop of the lever, or of the decision, in a few letters. */
  stopLabel: (at: number) => string,
) {
  const isRounds = goal.kind === 'shortfallAtMost'
  const short = isRounds
    ? formatCompact(goal.rounds, language)
    : formatDate(dateOf(goal) ?? end, language)
  const { path, bands, domain, xDomain, ticks, turns, goalY, goalSide, neverY, breakY } = drawn
  const values = ticks.map(({ value }) => value)
  const labels = isRounds
    ? values.map((value) => formatCompact(value, language))
    : dayLabels(values, language)
  return {
    title: strings.axis[goal.kind],
    path,
    bands,
    domain,
    xDomain,
    ticks: ticks.map(({ at }, i) => ({ at, label: labels[i]! })),
    turns: turns.map((turn) => ({ ...turn, label: stopLabel(turn.at) })),
    goal: { y: goalY, ...goalSide, label: fill(strings.goalMark, { goal: short }) },
    never:
      neverY === null
        ? null
        : { y: neverY, breakY: breakY!, label: fill(strings.neverMark, { end: end.slice(0, 4) }) },
  }
}
