import type { Scenario } from '../../src/model/scenario.ts'
import { deadlineAnswer, sensitivityAnswer, solveAnswer } from './answers.ts'
import { ensembleAnswer } from './ensemble.ts'
import { UsageError } from './usageError.ts'

export const QUESTION_USAGE = `       Questions, of a scenario or, without one, of the baseline (docs/answers.md):
       --solve '<goal>' --lever '<lever>' [--lever2 '<lever>']
       --deadline '<goal>' --lever '<parameter>' (--amount <amount> | --map values|factors) [--ramp <months>]
       --sensitivity '<outcome or goal>'
       --ensemble <runs> [--seed <number>] [--vary <parameter,parameter>]`

/** Each question, and the details that it takes. */
const DETAILS = {
  solve: ['lever', 'lever2'],
  deadline: ['lever', 'amount', 'ramp', 'map'],
  sensitivity: [],
  ensemble: ['seed', 'vary'],
} as const

type Question = keyof typeof DETAILS
type Option = Question | (typeof DETAILS)[Question][number]
type Values = { readonly [Name in Option]?: string }

const QUESTIONS = Object.keys(DETAILS) as Question[]
const OPTIONS = [...new Set<Option>([...QUESTIONS, ...Object.values(DETAILS).flat()])]

export const QUESTION_OPTIONS = Object.fromEntries(
  OPTIONS.map((name) => [name, { type: 'string' }]),
) as Record<Option, { type: 'string' }>

/** The one question asked, if any; two at once, or a detail of another, are refused. */
export function questionOf(values: Values): Question | undefined {
  const [question, other] = QUESTIONS.filter((name) => values[name] !== undefined)
  if (other) throw new UsageError(`Ask one question at a time: --${question} or --${other}.`)
  const taken: readonly Option[] = question ? [question, ...DETAILS[question]] : []
  const stray = OPTIONS.find((name) => values[name] !== undefined && !taken.includes(name))
  if (stray)
    throw new UsageError(
      question
        ? `--${stray} does not go with --${question}.`
        : `--${stray} goes with a question: --${QUESTIONS.join(', --')}.`,
    )
  return question
}

/** What is printed for a question about a scenario. */
export function answerTo(question: Question, values: Values, scenario: Scenario): object {
  const text = values[question]!
  if (question === 'solve') return solveAnswer(scenario, text, values)
  if (question === 'deadline') return deadlineAnswer(scenario, text, values)
  if (question === 'sensitivity') return sensitivityAnswer(scenario, text)
  return ensembleAnswer(scenario, text, values)
}
