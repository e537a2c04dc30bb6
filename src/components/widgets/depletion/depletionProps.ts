import { baseline } from '../../../data/baseline.ts'
import { COUNTED_BY, ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../../data/ensemble.ts'
import type { Language } from '../../../data/languages.ts'
import { runEnsemble } from '../../../model/ensemble/ensemble.ts'
import { dayOf } from '../../../model/time.ts'
import { fanOf } from '../../charts/fan.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { lastDayOf } from '../../../model/outcomesByDay.ts'
import type { DepletionProps } from './DepletionWidget.svelte'
import { PANELS } from './depletionPicture.ts'
import { DEPLETION_LEVERS } from '../sliderLevers.ts'
import { modelWordsOf } from '../modelWordsOf.ts'
import { lastObservation, observedFor } from '../observedDots.ts'
import { baselineRanges } from '../baselineRanges.ts'
import { once } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

const lastDay = lastDayOf({})

const figures = once(() => {
  const ensemble = runEnsemble({
    baseline,
    scenario: {},
    seed: ENSEMBLE_SEED,
    members: ENSEMBLE_MEMBERS,
    keepEvery: 4,
  })
  return {
    baselineRanges: baselineRanges(),
    baselineFan: fanOf(ensemble, 'us.releasable', lastDay, dayOf(COUNTED_BY)),
  }
})

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function depletionProps(language: Language): Handed<DepletionProps> {
  return {
    language,
    words: {
      ...modelWordsOf(language, { levers: DEPLETION_LEVERS }),
      depletion: stringsOf(language).depletion,
    },
    observed: observedFor(PANELS, language),
    lastObserved: lastObservation(),
    ...figures(),
  }
}

export default {
  section: 'turn-up-production',
  props: depletionProps,
  figures: ({ words, observed }) => ({
    title: words.depletion.observations,
    facts: observed.map(({ fact }) => fact),
  }),
} satisfies WidgetEntry<DepletionProps>
