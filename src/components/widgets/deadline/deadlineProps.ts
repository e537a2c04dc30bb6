import type { Language } from '../../../data/languages.ts'
import { finished } from '../../../model/answers/finished.ts'
import { deadlineWork } from './deadlineWork.ts'
import type { Question } from '../../question/question.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { DeadlineProps } from './DeadlineWidget.svelte'
import { modelWordsOf } from '../modelWordsOf.ts'
import { once } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

/** The output that America set as its goal, reached over a year and a half: by when would it have had to be decided? */
export const STARTING_DECISION: Question = {
  scenario: {},
  goal: { kind: 'shortfallAtMost', rounds: 1_000_000, by: '2024-12-31' },
  levers: [{ id: 'us.fixedOutput', how: 'date', value: 100_000, rampMonths: 18 }],
}

const figures = once(() => ({ summary: finished(deadlineWork(STARTING_DECISION)) }))

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function deadlineProps(language: Language): Handed<DeadlineProps> {
  const { answers, question, deadline } = stringsOf(language)
  const { parameters, units, widget } = modelWordsOf(language)
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
