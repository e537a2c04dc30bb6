import { baseline } from '../../../data/baseline.ts'
import { COUNTED_BY, ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../../data/ensemble.ts'
import type { ParameterId } from '../../../data/parameters.ts'
import { presetQuery } from '../../../data/presets.ts'
import { fact } from '../../../data/published.ts'
import { onGrid } from '../../../model/grid.ts'
import { parameterRow } from '../../../model/parameterRow.ts'
import type { Language } from '../../../data/languages.ts'
import { readQuery } from '../../../model/address.ts'
import { runEnsemble } from '../../../model/ensemble/ensemble.ts'
import { rangesOf } from '../../../model/ensemble/middle.ts'
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
import { onceEach } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

/** The thousand runs of the scenario that a query names, and between which values its numbers lie in them. */
export const figuresAt = onceEach((query) => {
  const { scenario } = readQuery(baseline, query)
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
})

/** Published figures that stand above the US output's track, and above the floor's, by the words they have. */
const OUTPUT_STOPS = {
  before: 'us-155-prewar',
  promised: 'us-155-target-2023-01',
  asked: 'ua-155-request-eu-2023-03',
} as const
const FLOOR_STOPS = { expert: 'us-155-inventory-target' } as const
const STOP_FACTS = [...Object.values(OUTPUT_STOPS), ...Object.values(FLOOR_STOPS)]

/** What can be pressed above an open lever. */
function stopsOf(language: Language): DepletionProps['stops'] {
  const { stops } = stringsOf(language)
  const stop = (id: ParameterId, value: number, words: keyof typeof stops) => ({
    value: onGrid(value, parameterRow(id)),
    words: stops[words],
  })
  const published = (id: ParameterId, named: Partial<Record<keyof typeof stops, string>>) =>
    Object.entries(named).map(([words, figure]) =>
      stop(id, fact(figure).value!, words as keyof typeof stops),
    )
  const floor = baseline['us.reserveFloor'] as number
  return {
    'us.fixedOutput': published('us.fixedOutput', OUTPUT_STOPS),
    'us.reserveFloor': [
      stop('us.reserveFloor', 0, 'nothing'),
      stop('us.reserveFloor', floor / 2, 'half'),
      ...published('us.reserveFloor', FLOOR_STOPS),
    ],
  }
}

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function depletionProps(language: Language): Handed<DepletionProps> {
  return {
    language,
    words: {
      ...modelWordsOf(language, { levers: DEPLETION_LEVERS, ranges: false }),
      acts: stringsOf(language).acts,
      depletion: stringsOf(language).depletion,
      series: stringsOf(language).series,
    },
    observed: observedFor(PANELS),
    stops: stopsOf(language),
    tries: { aid: presetQuery('congress-never-held-back'), sells: presetQuery('europe-sells') },
    lastObserved: lastObservation(),
    ...figuresAt(''),
  }
}

export default {
  section: 'turn-up-production',
  props: depletionProps,
  at: (props, query) => ({ ...props, ...figuresAt(query) }),
  figures: ({ language, observed }) => ({
    title: stringsOf(language).story.pictureFigures,
    facts: [...STOP_FACTS, ...observed.map((each) => each.fact)],
  }),
} satisfies WidgetEntry<DepletionProps>
