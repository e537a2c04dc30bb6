import type { Language } from '../../../data/languages.ts'
import { PLAN_PRESETS, PLAN_SECTION } from '../../../data/plan.ts'
import { presetQuery } from '../../../data/presets.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { figuresAt } from '../depletion/depletionProps.ts'
import { modelWordsOf } from '../modelWordsOf.ts'
import { lastObservation } from '../observedDots.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'
import { PLAN_LEVERS } from './planLevers.ts'
import type { PlanProps } from './PlanWidget.svelte'

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function planProps(language: Language): Handed<PlanProps> {
  const { plan, series } = stringsOf(language)
  return {
    language,
    words: { ...modelWordsOf(language, { headed: PLAN_LEVERS }), plan, series },
    presets: Object.fromEntries(
      PLAN_PRESETS.map((id) => [id, presetQuery(id)]),
    ) as PlanProps['presets'],
    lastObserved: lastObservation(),
    ...figuresAt(''),
  }
}

export default {
  section: PLAN_SECTION,
  props: planProps,
  at: (props, query) => ({ ...props, ...figuresAt(query) }),
} satisfies WidgetEntry<PlanProps>
