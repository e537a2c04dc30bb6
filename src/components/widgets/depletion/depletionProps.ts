import { baseline } from '../../../data/baseline.ts'
import { COUNTED_BY, ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../../data/ensemble.ts'
import type { Language } from '../../../data/languages.ts'
import { readQuery } from '../../../model/address.ts'
import { runEnsemble } from '../../../model/ensemble/ensemble.ts'
import { rangesOf } from '../../../model/ensemble/middle.ts'
import type { Scenario } from '../../../model/scenario.ts'
import { dayOf } from '../../../model/time.ts'
import { FAN_MEASURES } from '../../reader/fanMeasures.ts'
import { fanOf } from '../../charts/fan.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { lastDayOf } from '../../../model/outcomesByDay.ts'
import type { DepletionProps } from './DepletionWidget.svelte'
import { PANELS } from './depletionPicture.ts'
import { DEPLETION_LEVERS } from '../sliderLevers.ts'
import { modelWordsOf } from '../modelWordsOf.ts'
import { lastObservation, observedFor } from '../observedDots.ts'
import { once } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

/** The thousand runs of a scenario, and how far what is told reaches in them. */
function figuresOf(scenario: Scenario) {
  const lastDay = lastDayOf(scenario)
  const ensemble = runEnsemble({
    baseline,
    scenario,
    seed: ENSEMBLE_SEED,
    members: ENSEMBLE_MEMBERS,
    keepEvery: 4,
    measure: { ids: FAN_MEASURES, lastDay },
  })
  return {
    baselineRanges: rangesOf(ensemble.measured, FAN_MEASURES),
    baselineFan: fanOf(ensemble, 'us.releasable', lastDay, dayOf(COUNTED_BY)),
  }
}

const figures = once(() => figuresOf({}))

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function depletionProps(language: Language): Handed<DepletionProps> {
  return {
    language,
    words: {
      ...modelWordsOf(language, { levers: DEPLETION_LEVERS }),
      depletion: stringsOf(language).depletion,
      series: stringsOf(language).series,
    },
    observed: observedFor(PANELS, language),
    lastObserved: lastObservation(),
    ...figures(),
  }
}

export default {
  section: 'turn-up-production',
  props: depletionProps,
  at: (props, query) => ({ ...props, ...figuresOf(readQuery(baseline, query).scenario) }),
  figures: ({ words, observed }) => ({
    title: words.depletion.observations,
    facts: observed.map(({ fact }) => fact),
  }),
} satisfies WidgetEntry<DepletionProps>
