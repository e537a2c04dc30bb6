import type { Language } from '../../../data/languages.ts'
import { addressOf } from '../../layout/addressOf.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { handsUpQuestions } from '../handsUp/handsUpQuestions.ts'
import type { AnswerProps } from './Answer.svelte'
import type { ClassCodesProps } from './ClassCodes.svelte'

const questionWords = (language: Language) => {
  const { bathtub, teachQuestion } = stringsOf(language)
  const { questions, answers, heads } = bathtub
  return { bathtub: { questions, answers, heads }, question: teachQuestion }
}

/** What the pupils' page is handed. For the server only. */
export function answerProps(language: Language): AnswerProps {
  const { bathtub, share, teachAnswer } = stringsOf(language)
  const { copy, copied, copyByHand } = share
  return {
    language,
    words: {
      ...questionWords(language),
      answer: teachAnswer,
      kinds: bathtub.kinds,
      share: { copy, copied, copyByHand },
    },
    questions: handsUpQuestions(),
    explore: addressOf(language, 'explore/'),
  }
}

/** What the reader of codes is handed. For the server only. */
export function classProps(language: Language): ClassCodesProps {
  const { parameters, teachClass } = stringsOf(language)
  return {
    language,
    words: { ...questionWords(language), class: teachClass },
    questions: handsUpQuestions(),
    levers: Object.fromEntries(Object.entries(parameters).map(([id, { label }]) => [id, label])),
    explore: addressOf(language, 'explore/'),
  }
}
