import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { finished } from '../../../model/answers/finished.ts'
import { goalOutcome } from '../../../model/answers/outcome.ts'
import { tornado } from '../../../model/answers/tornado.ts'
import { answerWork } from './answerWork.ts'
import { endOf } from '../../question/question.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { modelWordsOf, sharedWordsOf } from '../modelWordsOf.ts'
import { once } from '../once.ts'
import { STARTING_QUESTION } from './startingQuestion.ts'
import type { WhatWouldItTakeProps } from './WhatWouldItTakeWidget.svelte'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

const figures = once(() => {
  const { scenario, goal } = STARTING_QUESTION
  return {
    summary: finished(answerWork(STARTING_QUESTION)),
    tornado: tornado({ baseline, scenario, outcome: goalOutcome(goal, endOf({ scenario })) }),
  }
})

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function whatWouldItTakeProps(language: Language): Handed<WhatWouldItTakeProps> {
  const { answers, question, tornado: tornadoWords } = stringsOf(language)
  const { parameters, units } = modelWordsOf(language)
  const widget = sharedWordsOf(language)
  return {
    language,
    words: { answers, question, parameters, units, widget, tornado: tornadoWords },
    start: STARTING_QUESTION,
    ...figures(),
  }
}

export default {
  section: 'what-would-it-take',
  props: whatWouldItTakeProps,
} satisfies WidgetEntry<WhatWouldItTakeProps>
