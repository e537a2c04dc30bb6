import { fill } from '../../data/strings/format.ts'
import type { GoalRuns } from '../../model/answers/goalRuns.ts'
import type { MiddleRuns } from '../../model/ensemble/middle.ts'
import { amountClause, wordsOfAmount } from '../sentences/ranged.ts'
import type { Speech } from '../sentences/speech.ts'
import type { Aim } from './readingText.ts'

/** In how many runs a goal is met, and how far they reach. `form`: a sentence of it, with a place for the {count}. */
export function runsSentence(
  { goal, runs }: Aim & { readonly runs?: GoalRuns },
  form: string,
  speech: Speech,
): string {
  if (!runs) return ''
  const { met, middle } = runs
  const { counts } = speech.words.question.runs
  const count = fill(met === 100 ? counts.all : met < 2 ? counts.few : counts.some, {
    met: String(met),
  })
  const reach = goal.kind === 'shortfallAtMost' ? missingClause(middle, speech) : ''
  return `${fill(form, { count })}${reach && speech.words.widget.semicolon}${reach}.`
}

/** A date is met or not, and the count of runs says how often; of an amount, how far it reaches is told too. */
function missingClause(middle: MiddleRuns, { words, language }: Speech): string {
  const clause = amountClause(middle, wordsOfAmount(words.units.rounds, language), {
    ranges: words.widget.ranges,
  })
  return fill(words.question.runs.missing, { clause })
}
