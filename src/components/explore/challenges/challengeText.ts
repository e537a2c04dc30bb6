import type { Challenge, ChallengeId } from '../../../data/challenges.ts'
import { baseline } from '../../../data/baseline.ts'
import type { ChallengesStrings } from '../../../data/strings/en/exploreChallenges.ts'
import { fill, formatAmount, formatDate } from '../../../data/strings/format.ts'
import { dateOf, parseGoal } from '../../../model/answers/goal.ts'
import type { ChallengeResult } from '../../../model/challenges.ts'
import { readingText } from '../../question/readingText.ts'
import type { AnswerWords } from '../../sentences/speech.ts'
import { valueText } from '../../sentences/stopText.ts'
import type { Language } from '../../../data/languages.ts'

export interface ChallengeSpeech {
  readonly words: AnswerWords & { readonly challenges: ChallengesStrings }
  readonly language: Language
}

type Named = Challenge & { readonly id: ChallengeId }

/** What is asked, in a sentence. */
export function challengeText({ id, goal: text, notBefore }: Named, speech: ChallengeSpeech) {
  const { words, language } = speech
  const goal = parseGoal(text)
  return fill(words.challenges.texts[id].text, {
    amount:
      goal.kind === 'shortfallAtMost'
        ? formatAmount(goal.rounds, words.units.rounds, language)
        : '',
    date: formatDate(dateOf(goal)!, language),
    from: notBefore === undefined ? '' : formatDate(notBefore, language),
  })
}

/** Whether a run meets it, in a sentence with what the run comes to; `end` is the run's (ISO date). */
export function stateText(
  { goal }: Named,
  { state, reading }: ChallengeResult,
  end: string,
  speech: ChallengeSpeech,
): string {
  const aim = { goal: parseGoal(goal), end }
  return fill(speech.words.challenges.states[state], {
    reading: readingText(aim, reading.value, speech),
  })
}

/** Whether any value meets it, and what stands in the way where none does. */
export function verdictText({ delays, notBefore }: Named, speech: ChallengeSpeech): string {
  const { words, language } = speech
  const { verdict } = words.challenges
  if (!delays) return verdict.yes
  const list = delays.map((id) =>
    fill(verdict.delay, {
      label: words.parameters[id].label,
      value: valueText(id, baseline[id] as number, speech),
    }),
  )
  return fill(verdict.no, {
    from: formatDate(notBefore!, language),
    delays: list.join(words.widget.semicolon),
  })
}
