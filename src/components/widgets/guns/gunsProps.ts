import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { finished } from '../../../model/answers/finished.ts'
import { deliveryTipping, repairTipping } from '../../../model/gunTipping.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { lastDayOf } from '../../../model/outcomesByDay.ts'
import type { GunsProps } from './GunsWidget.svelte'
import { GUN_LEVERS } from './gunLevers.ts'
import { GUN_PANELS } from './gunsPicture.ts'
import { modelWordsOf } from '../modelWordsOf.ts'
import { lastObservation, observedFor } from '../observedDots.ts'
import { baselineRanges } from '../baselineRanges.ts'
import { once } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

const figures = once(() => {
  const lastDay = lastDayOf({})
  const request = { baseline, scenario: {}, lastDay }
  return {
    baselineRanges: baselineRanges(),
    baselineTippings: {
      repair: finished(repairTipping(request)),
      deliveries: finished(deliveryTipping(request)),
    },
  }
})

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function gunsProps(language: Language): Handed<GunsProps> {
  return {
    language,
    words: {
      ...modelWordsOf(language, { headed: GUN_LEVERS }),
      guns: stringsOf(language).guns,
      series: stringsOf(language).series,
    },
    observed: observedFor(GUN_PANELS),
    lastObserved: lastObservation(),
    ...figures(),
  }
}

export default {
  section: 'the-last-mile',
  props: gunsProps,
  figures: ({ language, observed }) => ({
    title: stringsOf(language).story.pictureFigures,
    facts: observed.map(({ fact }) => fact),
  }),
} satisfies WidgetEntry<GunsProps>
