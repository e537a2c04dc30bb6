import { EXPLORE_PRESETS, FIGURE_OF_FIRE } from '../../data/explore.ts'
import type { Language } from '../../data/languages.ts'
import { olderBaselines } from '../../data/olderBaselines.ts'
import { parameters, type ParameterId } from '../../data/parameters.ts'
import { presetQuery } from '../../data/presets.ts'
import { fact, observationsOf } from '../../data/published.ts'
import { fill, formatNumber } from '../../data/strings/format.ts'
import type { ParameterRow } from '../../data/types.ts'
import { stringsOf } from '../layout/stringsOf.ts'
import { depletionProps } from '../widgets/depletion/depletionProps.ts'
import { modelWordsOf } from '../widgets/modelWordsOf.ts'
import { observedFor } from '../widgets/observedDots.ts'
import { CURVES } from './curves.ts'
import type { ExploreProps } from './Explore.svelte'
import { figureValue } from './figureValue.ts'
import type { NamedScenario } from './Start.svelte'

/** What the instrument is handed. For the server only. */
export function exploreProps(language: Language): ExploreProps {
  const {
    explore,
    exploreCurves: curves,
    exploreSections,
    plan,
    acts,
    depletion,
  } = stringsOf(language)
  const { lastObserved, baselineFan, baselineRanges, stops } = depletionProps(language)
  const { page, ...own } = explore
  return {
    language,
    words: {
      ...modelWordsOf(language, { asks: true }),
      acts,
      curves,
      depletion,
      explore: own,
      noScript: page.noScript,
      change: plan.changes,
      sections: exploreSections,
    },
    presets: presetsOf(language),
    olderDates: olderBaselines.map(({ data }) => data),
    figures: figuresOf(),
    observed: observedFor(CURVES),
    stops,
    lastObserved,
    baselineFan,
    baselineRanges,
  }
}

/** What was promised: an output that a reader sets has no value of ours to rest on. */
const PROMISES: Partial<Record<ParameterId, string>> = {
  'us.fixedOutput': 'us-promises',
  'europe.fixedOutput': 'europe-promises',
}

/** The published figures of each lever, with what they say in its unit. */
const figuresOf = (): ExploreProps['figures'] =>
  Object.fromEntries(
    (parameters as readonly (ParameterRow & { id: ParameterId })[]).map(({ id, facts }) => {
      const promises = PROMISES[id]
      const all = promises ? observationsOf(promises) : facts.map(fact)
      return [id, all.map((each) => ({ id: each.id, value: figureValue(each, id) }))]
    }),
  )

function presetsOf(language: Language): NamedScenario[] {
  const words = stringsOf(language).explorePresets
  const places = { perDay: formatNumber(fact(FIGURE_OF_FIRE).value!, language) }
  return [
    { id: 'baseline', ...words.baseline, query: '' },
    ...EXPLORE_PRESETS.map((id) => ({
      id,
      title: fill(words[id].title, places),
      story: fill(words[id].story, places),
      query: presetQuery(id),
    })),
  ]
}
