import { formatMonth } from '../../../data/strings/format.ts'
import { dateOf } from '../../../model/answers/goal.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import { dayTicks, drawAnswer, placeOf } from '../../question/answer.ts'
import { answerProps, dayLabels, readingCell } from '../../question/answerProps.ts'
import { isMet, type DeadlineSummary } from '../../question/answerSummary.ts'
import { thinned } from '../../question/stops.ts'
import { costText, type DeadlineSpeech } from './deadlineSentence.ts'

/** Pixels of the picture. */
export const DEADLINE_HEIGHT = 230
/** Decisions after the goal's date move nothing: a year of them is drawn. */
const DAYS_AFTER = 366

const lastDrawn = ({ goal, end }: DeadlineSummary): number =>
  dayOf(dateOf(goal) ?? end) + DAYS_AFTER

/** What each month of a decision comes to, as `AnswerPicture` takes it. */
export function deadlinePicture(summary: DeadlineSummary, speech: DeadlineSpeech) {
  const { goal, dates, values, answer } = summary
  const isRounds = goal.kind === 'shortfallAtMost'
  const drawn = drawAnswer({
    xs: dates.map(dayOf),
    values,
    unit: isRounds ? 'rounds' : 'day',
    goal: isRounds ? goal.rounds : dayOf(goal.date),
    met: answer.intervals.map(
      ({ from, to }) => [dayOf(from as string), dayOf(to as string)] as const,
    ),
    height: DEADLINE_HEIGHT,
    until: lastDrawn(summary),
  })
  const days = dayTicks(drawn.xDomain)
  const labels = dayLabels(days, speech.language)
  return {
    ...answerProps(drawn, summary, speech, (day) => formatMonth(isoOf(day), speech.language)),
    xTicks: days.map((day, i) => ({ at: placeOf(day, drawn.xDomain), label: labels[i]! })),
    xTitle: speech.words.deadline.map.dates,
  }
}

/** The months of a decision as `StopTable` takes them. */
export function deadlineMonths(summary: DeadlineSummary, speech: DeadlineSpeech) {
  const { goal, dates, values, delayCosts, answer } = summary
  const { words, language } = speech
  const strings = words.deadline
  const within = dates.filter((date) => dayOf(date) <= lastDrawn(summary))
  return {
    caption: strings.tableCaption,
    heads: [
      strings.heads.date,
      words.question.axis[goal.kind],
      words.question.table.goal,
      strings.heads.cost,
    ],
    rows: thinned(within, answer).map((i) => [
      formatMonth(dates[i]!, language),
      readingCell(summary, values[i]!, speech),
      isMet(answer, dates[i]!) ? words.question.table.yes : words.question.table.no,
      delayCosts[i] === null || delayCosts[i] === undefined
        ? '–'
        : costText(goal.kind, delayCosts[i], language),
    ]),
  }
}
