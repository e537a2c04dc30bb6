import type { Language } from '../../data/languages.ts'
import { fill, formatCompact, formatDate, formatMonth } from '../../data/strings/format.ts'
import { dateOf } from '../../model/answers/goal.ts'
import { isoOf } from '../../model/time.ts'
import type { Speech } from '../sentences/speech.ts'
import type { DrawnAnswer } from './answer.ts'
import type { Aim } from './readingText.ts'

/** A day on an axis: its year where that begins, else its month. */
export function tickDate(day: number, language: Language): string {
  const iso = isoOf(Math.round(day))
  return iso.endsWith('-01-01') ? iso.slice(0, 4) : formatMonth(iso, language)
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
) {
  const isRounds = goal.kind === 'shortfallAtMost'
  const short = isRounds
    ? formatCompact(goal.rounds, language)
    : formatDate(dateOf(goal) ?? end, language)
  const { path, bands, domain, xDomain, ticks, goalY, neverY, breakY } = drawn
  return {
    title: strings.axis[goal.kind],
    path,
    bands,
    domain,
    xDomain,
    ticks: ticks.map(({ at, value }) => ({
      at,
      label: isRounds ? formatCompact(value, language) : tickDate(value, language),
    })),
    goal: { y: goalY, label: fill(strings.goalMark, { goal: short }) },
    never:
      neverY === null
        ? null
        : { y: neverY, breakY: breakY!, label: fill(strings.neverMark, { end: end.slice(0, 4) }) },
  }
}
