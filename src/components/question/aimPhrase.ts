import { fill, formatAmount, formatDate, formatNumber, plural } from '../../data/strings/format.ts'
import type { Goal } from '../../model/answers/goal.ts'
import type { Speech } from '../sentences/speech.ts'

/** So many digits of a million are told in words; a number with more stays whole. */
const DIGITS = 3

/** An exact amount: 1 million rounds, 1,234,000 rounds. */
function exactAmount(rounds: number, { words, language }: Speech): string {
  const noun = words.units.rounds
  return Number(rounds.toPrecision(DIGITS)) === rounds
    ? formatAmount(rounds, noun, language)
    : `${formatNumber(rounds, language)} ${rounds < 1e6 ? plural(rounds, language, noun) : noun.other}`
}

/** What a goal is for, as the beginning of a sentence; `end` (ISO) stands for the date of a shortfall that has none. */
export function aimPhrase(goal: Goal, end: string, speech: Speech): string {
  const { aims } = speech.words.answers
  const date = formatDate(
    (goal.kind === 'shortfallAtMost' ? goal.by : goal.date) ?? end,
    speech.language,
  )
  return goal.kind === 'shortfallAtMost'
    ? fill(aims.shortfallAtMost, { date, amount: exactAmount(goal.rounds, speech) })
    : fill(aims[goal.kind][goal.producer], { date })
}
