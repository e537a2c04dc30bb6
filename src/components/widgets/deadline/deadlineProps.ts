import type { Language } from '../../../data/languages.ts'
import { finished } from '../../../model/answers/finished.ts'
import { deadlineWork } from './deadlineWork.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { STARTING_DECISION } from './startingDecision.ts'
import type { DeadlineProps } from './DeadlineWidget.svelte'
import { modelWordsOf, sharedWordsOf } from '../modelWordsOf.ts'
import { once } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

const figures = once(() => ({ summary: finished(deadlineWork(STARTING_DECISION)) }))

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function deadlineProps(language: Language): Handed<DeadlineProps> {
  const { answers, question, deadline } = stringsOf(language)
  const { parameters, units } = modelWordsOf(language)
  const widget = sharedWordsOf(language)
  return {
    language,
    words: { answers, question, deadline, parameters, units, widget },
    start: STARTING_DECISION,
    ...figures(),
  }
}

export default {
  section: 'what-would-it-take',
  props: deadlineProps,
  title: ({ words }) => words.deadline.title,
} satisfies WidgetEntry<DeadlineProps>
