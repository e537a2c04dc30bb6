import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { finished } from '../../../model/answers/finished.ts'
import { deliveryTipping, repairTipping } from '../../../model/gunTipping.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { lastDayOf } from '../../../model/outcomesByDay.ts'
import { writeQuery } from '../../../model/address.ts'
import type { Scenario } from '../../../model/scenario.ts'
import type { GunsProps } from './GunsWidget.svelte'
import type { Tippings } from './gunsSentence.ts'
import { GUN_LEVERS, GUN_TRIES } from './gunLevers.ts'
import { GUN_PANELS } from './gunsPicture.ts'
import { modelWordsOf } from '../modelWordsOf.ts'
import { lastObservation, observedFor } from '../observedDots.ts'
import { baselineRanges, countedRanges } from '../baselineRanges.ts'
import { once } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

const tippingsOf = (scenario: Scenario): Tippings => {
  const request = { baseline, scenario, lastDay: lastDayOf({}) }
  return {
    repair: finished(repairTipping(request)),
    deliveries: finished(deliveryTipping(request)),
  }
}

const baselineTippings = once(() => tippingsOf({}))

const atBaseline = () => ({
  startQuery: '',
  startRanges: baselineRanges(),
  startTippings: baselineTippings(),
})

/** In the story it opens with what its chapter tells, slow repairs, the baseline beside them. */
const atSlowRepairs = once(() => ({
  startQuery: writeQuery(baseline, GUN_TRIES.slow),
  startRanges: countedRanges(GUN_TRIES.slow),
  startTippings: tippingsOf(GUN_TRIES.slow),
}))

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
    baselineTippings: baselineTippings(),
    ...atSlowRepairs(),
  }
}

export default {
  section: 'the-last-mile',
  props: gunsProps,
  inEmbed: (props) => ({ ...props, ...atBaseline() }),
  figures: ({ language, observed }) => ({
    title: stringsOf(language).story.pictureFigures,
    facts: observed.map(({ fact }) => fact),
  }),
} satisfies WidgetEntry<GunsProps>
