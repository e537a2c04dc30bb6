import { answerRows } from '../../src/components/teach/classCodes/answerRows.ts'
import strings from '../../src/data/strings/en/teachClass.ts'
import type { ClassAnswer } from '../../src/model/classCode.ts'
import type { HandsUpQuestion } from '../../src/model/handsUp.ts'

/** A class's answers as they are saved, without the head. */
export const answersRead = (
  answers: readonly ClassAnswer[],
  questions: readonly HandsUpQuestion[],
) => answerRows(answers, questions, strings).slice(1)
