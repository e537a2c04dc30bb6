import type { TeachClassStrings } from '../../../data/strings/en/teachClass.ts'
import { fill } from '../../../data/strings/format.ts'
import type { ClassAnswer } from '../../../model/classCode.ts'
import { isQuestionTask, lineOf } from '../../../model/classTally.ts'
import { levelOf, type HandsUpQuestion } from '../../../model/handsUp.ts'
import { kindOfDrawing } from '../../../model/prediction.ts'
import type { Cell } from '../../explore/takeAway/csvForms.ts'
import { cleanName } from '../../explore/compare/senderName.ts'
import { LETTERS } from '../handsUp/questionText.ts'

const QUARTERS = [0, 1, 2, 3]
const ITEMS = [0, 1, 2]

/** A spreadsheet would run a cell that begins so; an apostrophe in front makes it a word. */
const asWord = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** A class's answers as the rows of a table, with its head. */
export function answerRows(
  answers: readonly ClassAnswer[],
  questions: readonly HandsUpQuestion[],
  strings: TeachClassStrings,
): (readonly Cell[])[] {
  const { columns } = strings.csv
  const head = [
    columns.task,
    columns.name,
    columns.curve,
    ...QUARTERS.map((q) => fill(columns.quarter, { count: String(q + 1) })),
    columns.kind,
    ...ITEMS.map((k) => fill(columns.answer, { count: String(k + 1) })),
    columns.scenario,
  ]
  const rows = answers.map((answer) => {
    const { task, pick, levels, answers: own, scenario = '', name = '' } = answer
    const question = questions.find(({ id }) => isQuestionTask(task) && id === task)
    const line = question && lineOf(answer, question)
    return [
      strings.tasks[task],
      asWord(cleanName(name)),
      pick === undefined ? '' : LETTERS[pick]!,
      ...QUARTERS.map((q) => (levels && question ? levelOf(levels[q]!, question.medium) : '')),
      line && question ? strings.kinds[kindOfDrawing(line, question.tub)] : '',
      ...ITEMS.map((k) => own?.[k] || ''),
      asWord(scenario),
    ]
  })
  return [head, ...rows]
}
