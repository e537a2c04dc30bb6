import { SHELF_YEAR } from '../../../data/handsUp.ts'
import type { Language } from '../../../data/languages.ts'
import type { BathtubStrings } from '../../../data/strings/en/bathtub.ts'
import type { TeachQuestionStrings } from '../../../data/strings/en/teachQuestion.ts'
import { fill, formatNumber } from '../../../data/strings/format.ts'
import type { HandsUpQuestion } from '../../../model/handsUp.ts'

export const LETTERS = ['A', 'B', 'C', 'D'] as const

export interface QuestionWords {
  readonly bathtub: Pick<BathtubStrings, 'questions' | 'answers' | 'heads'>
  readonly question: TeachQuestionStrings
}

/** What a unit of a question's axis is worth: rounds are counted in thousands. */
export const grainOf = ({ medium }: HandsUpQuestion) => (medium === 'water' ? 1 : 1000)

/** The question, or its answer, with its numbers. */
export function questionText(
  question: HandsUpQuestion,
  what: 'questions' | 'answers',
  { bathtub, question: words }: QuestionWords,
  language: Language,
): string {
  const { id, tub } = question
  const { shelf } = words
  const template =
    id === 'shelf' ? shelf[what === 'questions' ? 'question' : 'answer'] : bathtub[what][id]
  const shown = (value: number) => formatNumber(value, language)
  return fill(template, {
    year: String(SHELF_YEAR),
    in0: shown(tub.inflow[0]!),
    inN: shown(tub.inflow.at(-1)!),
    inTop: shown(Math.max(...tub.inflow)),
    out: shown(tub.outflow[0]!),
    outLow: shown(Math.min(...tub.outflow)),
    outTop: shown(Math.max(...tub.outflow)),
    start: shown(tub.level[0]!),
    end: shown(tub.level.at(-1)!),
    worse: shown(tub.net.filter((net) => net < 0).length),
    months: shown(tub.net.length),
  })
}

/** A curve's levels at the start and after each quarter of the time, in the axis's unit. */
export function quarterText(
  levels: readonly number[],
  grain: number,
  language: Language,
  between = ' → ',
): string {
  const last = levels.length - 1
  return [0, 1, 2, 3, 4]
    .map((quarter) => formatNumber(levels[(last * quarter) / 4]! / grain, language))
    .join(between)
}
