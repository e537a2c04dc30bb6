import type { Language } from '../../data/languages.ts'
import type { AnswersStrings } from '../../data/strings/en/answers.ts'
import type { QuestionStrings } from '../../data/strings/en/question.ts'
import type { ModelWords, SharedWords } from '../widgets/modelWords.ts'

export interface AnswerWords extends Pick<ModelWords, 'parameters' | 'units'> {
  readonly widget: SharedWords
  readonly answers: AnswersStrings
  readonly question: QuestionStrings
}

/** The words and the language they are in. */
export interface Speech {
  readonly words: AnswerWords
  readonly language: Language
}
