import {
  fill,
  formatMonth,
  formatNumber,
  formatQuote,
  formatShare,
} from '../../data/strings/format.ts'
import type { Goal } from '../../model/answers/goal.ts'
import type { Lever } from '../../model/answers/lever.ts'
import { isoOf } from '../../model/time.ts'
import type { AnswerSummary, NearestSummary, Read } from './answerSummary.ts'
import { listOf, sentences } from '../sentences/joined.ts'
import type { Speech } from '../sentences/speech.ts'
import { stopText } from '../sentences/stopText.ts'

const THOUSAND = 1000

/** A goal and the run's last day (ISO). */
export interface Aim {
  readonly goal: Goal
  readonly end: string
}

/** What a run comes to, as a clause. */
export function readingText(
  { goal, end }: Aim,
  value: number | null,
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
function shortfallText(rounds: number, { words, language }: Speech): string {
  return fill(words.answers.readings.shortfall, {
    rounds: formatNumber(Math.round(rounds / THOUSAND) * THOUSAND, language),
  })
}

/** Whether the goal is met without the lever, or the decision, that is asked about. */
export function withoutSentence(
  { without, ...aim }: Aim & { readonly without: Read | null },
  speech: Speech,
): string {
  if (!without) return ''
  const { withoutMeets, withoutFails } = speech.words.answers
  return fill(without.meets ? withoutMeets : withoutFails, {
    reading: readingText(aim, without.value, speech),
  })
}

/** Where no stop meets the goal: which comes nearest, what limits there, and what moves that. */
export function nearestSentences(
  { nearest, ...aim }: Aim & { readonly nearest: NearestSummary | null },
  lever: Lever,
  speech: Speech,
): string {
  if (!nearest) return ''
  const { words, language } = speech
  const { answers } = words
  return sentences(
    fill(answers.nearest, {
      stop: stopText(lever, nearest.stop, speech),
      reading: readingText(aim, nearest.value, speech),
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
  { beside, levers, end }: Extract<AnswerSummary, { kind: 'one' }>,
  speech: Speech,
): string {
  if (!beside) return ''
  return fill(speech.words.question.beside, {
    stop: stopText(levers[0], beside.stop, speech),
    reading: shortfallText(beside.shortfall, speech),
    end: end.slice(0, 4),
  })
}
