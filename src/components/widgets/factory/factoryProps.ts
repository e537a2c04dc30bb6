import { baseline } from '../../../data/baseline.ts'
import { LONGER_SHIFTS } from '../../../data/tries.ts'
import type { Language } from '../../../data/languages.ts'
import { fact } from '../../../data/published.ts'
import { fill, formatMonth, formatNumber } from '../../../data/strings/format.ts'
import { run } from '../../../model/run.ts'
import { daysUntilVisible } from '../../../model/daysUntilVisible.ts'
import type { ProducerId } from '../../../model/tables.ts'
import { dayOf } from '../../../model/time.ts'
import type { Mark } from '../../charts/timeline.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { readQuery } from '../../../model/address.ts'
import { lastDayOf } from '../../../model/outcomesByDay.ts'
import { type Lags } from './factorySentence.ts'
import type { FactoryProps } from './FactoryWidget.svelte'
import { contractLevers, factoryLevers, type FactoryLevers } from './factoryLevers.ts'
import { factoryPanels } from './factoryPicture.ts'
import { DEFAULT_FROM } from '../sliderLevers.ts'
import { modelWordsOf } from '../modelWordsOf.ts'
import { lastObservation, observedFor } from '../observedDots.ts'
import { baselineRanges, countedRanges } from '../baselineRanges.ts'
import { once } from '../once.ts'
import type { Handed, WidgetEntry } from '../widgetEntry.ts'

/** NATO's figures of the wait, before it grew and after. */
const NATO_FACTS = ['nato-2023-02-13-lead-time-before', 'nato-2023-02-13-lead-time'] as const

/** What the sentence on lags tries: a fifth more working time, twice the orders. */
const LAG_FACTORS = { shifts: 1.2, orders: 2 } as const

const usual = run(baseline)
const lastDay = lastDayOf({})

const longerShifts = once(() => countedRanges(readQuery(baseline, LONGER_SHIFTS).scenario))

const allLags = once(() => ({ us: lagsOf('us'), europe: lagsOf('europe') }))

/** What the widget is handed, on the story's page and in an embed. For the server only. */
export function factoryProps(
  language: Language,
  levers: FactoryLevers = 'factory',
): Handed<FactoryProps> {
  const { factory } = stringsOf(language)
  const [before, grown] = NATO_FACTS.map(fact)
  const nato = { grown: grown!.value!, said: grown!.date.from }
  const months = (value: number) => formatNumber(value, language)
  const date = formatMonth(nato.said, language)
  const marks: Mark[] = [
    {
      panel: 'wait',
      value: before!.value!,
      label: fill(factory.natoBefore, { months: months(before!.value!) }),
    },
    {
      panel: 'wait',
      value: nato.grown,
      label: fill(factory.nato, { months: months(nato.grown), date }),
    },
  ]
  return {
    language,
    words: { ...modelWordsOf(language, { headed: given(levers) }), factory },
    levers,
    observed: observedFor([...factoryPanels('us'), ...factoryPanels('europe')]),
    lastObserved: lastObservation(),
    marks,
    nato,
    startQuery: '',
    startRanges: baselineRanges(),
    lags: allLags(),
  }
}

/** Of one producer: the groups are the other's too. */
const given = (levers: FactoryLevers) =>
  levers === 'contracts' ? contractLevers('us') : factoryLevers('us')

const lagsOf = (b: ProducerId): Lags => ({
  from: DEFAULT_FROM,
  shifts: shownAfter(b, 'shifts'),
  orders: shownAfter(b, 'orders'),
})

function shownAfter(b: ProducerId, name: keyof typeof LAG_FACTORS): number | null {
  const changed = run(baseline, {
    interventions: [{ parameter: `${b}.${name}`, factor: LAG_FACTORS[name], from: DEFAULT_FROM }],
  })
  const since = { from: dayOf(DEFAULT_FROM), lastDay }
  return daysUntilVisible([usual, changed], `${b}.production`, since)
}

/** In the story it opens with what its chapter tells, longer shifts, the baseline beside them. */
export default {
  section: 'why-not-more',
  props: (language) => ({
    ...factoryProps(language),
    startQuery: LONGER_SHIFTS,
    startRanges: longerShifts(),
  }),
  inEmbed: (props) => ({ ...props, startQuery: '', startRanges: baselineRanges() }),
  figures: ({ language, observed }) => ({
    title: stringsOf(language).story.pictureFigures,
    facts: [...NATO_FACTS, ...observed.map(({ fact }) => fact)],
  }),
} satisfies WidgetEntry<FactoryProps>
