import { baseline } from '../../../data/baseline.ts'
import type { Language } from '../../../data/languages.ts'
import { observationsOf } from '../../../data/published.ts'
import {
  fill,
  formatCompact,
  formatMonth,
  formatNumber,
  settled,
} from '../../../data/strings/format.ts'
import type { Point, Schedule } from '../../../data/types.ts'
import type { MiddleRuns } from '../../../model/ensemble/middle.ts'
import { run } from '../../../model/run.ts'
import type { Parameters, Scenario } from '../../../model/scenario.ts'
import { dayOf } from '../../../model/time.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { firedInYear, lastDayOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import { countedRanges } from '../../widgets/baselineRanges.ts'
import { lastObservation } from '../../widgets/observedDots.ts'
import { drawPairedBars, type PairPanel } from './pairedBars.ts'
import { dateOf, windowOf } from './runWindow.ts'
import type { StepPicture } from './stepPicture.ts'
import { PICTURE_END } from './stockSteps.ts'
import { timeTable } from './tableRows.ts'
import { drawTimeLines, type TimeDot, type TimePanel } from './timeLines.ts'

const FROM = '2022-01-01'

/** Chapter 5: the wait for a round, and how slowly lines are added. */
export function whyNotMore(language: Language): StepPicture {
  const { steps, widget } = stringsOf(language)
  const words = steps['why-not-more']
  const observed = lastObservation()
  const faintFrom = dateOf(dayOf(observed))
  const { dates, values } = windowOf(run(baseline), FROM, PICTURE_END)
  const published = observationsOf('lead-time').filter(({ value }) => value !== null)
  const dots: TimeDot[] = published.map(({ value, date }) => ({
    date: dateOf((dayOf(date.from) + dayOf(date.to)) / 2),
    value: value!,
    tone: 'ink',
  }))
  const wait: TimePanel = {
    title: words.wait,
    dates,
    lines: [
      { label: words.us, tone: 'us', dash: 'solid', values: values('us.leadTime') },
      { label: words.europe, tone: 'europe', dash: 'long', values: values('europe.leadTime') },
    ],
    dots: dots.filter(({ date }) => date >= dates[0]! && date <= dates.at(-1)!),
    unit: 1,
    faintFrom,
    spoken: words.spokenWait,
    share: 0.48,
    yearsBelow: true,
  }
  const capacity: TimePanel = {
    title: words.capacity,
    dates,
    lines: [
      { label: words.us, tone: 'us', dash: 'solid', values: values('us.capacity') },
      { label: words.europe, tone: 'europe', dash: 'long', values: values('europe.capacity') },
    ],
    faintFrom,
    spoken: words.spokenCapacity,
    share: 0.52,
  }
  return {
    title: words.title,
    note: `${words.note} ${fill(widget.afterNote, { date: formatMonth(observed, language) })}`,
    panels: (frame) => [wait, capacity].map((panel) => drawTimeLines(panel, frame, language)),
    table: timeTable([wait, capacity], language, (value, panel) =>
      panel === wait ? formatNumber(value, language, 1) : formatCompact(value, language),
    ),
    facts: published.map(({ id }) => id),
    fromModel: true,
  }
}

const EARLIEST_EARLIER = '2022-03-01'

/** A schedule a year earlier, but not before the invasion. */
function aYearEarlier(schedule: Schedule | null): Schedule {
  if (!Array.isArray(schedule)) return schedule as number
  const [start, ...later] = schedule as readonly Point[]
  const moved = later.map(([date, value]): Point => {
    const before = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
    return [before < EARLIEST_EARLIER ? EARLIEST_EARLIER : before, value]
  })
  // Of several points that end up on one day the last holds.
  return [start!, ...moved.filter(([date], k) => moved[k + 1]?.[0] !== date)]
}

const SIGNED: readonly { key: 'oneYear' | 'asSigned' | 'earlier'; scenario: Scenario }[] = [
  {
    key: 'oneYear',
    scenario: { parameters: { 'us.contractYears': 1, 'europe.contractYears': 1 } },
  },
  { key: 'asSigned', scenario: {} },
  {
    key: 'earlier',
    scenario: {
      parameters: Object.fromEntries(
        (['us', 'europe'] as const).flatMap((b) =>
          (['orders', 'contractYears'] as const).map((name) => [
            `${b}.${name}`,
            aYearEarlier(baseline[`${b}.${name}`]),
          ]),
        ),
      ) as Partial<Parameters>,
    },
  },
]

/** Chapter 6: rounds fired in 2024 under other contracts, and what was missing. */
export function signedContracts(language: Language): StepPicture {
  const { steps, story } = stringsOf(language)
  const words = steps['signed-contracts']
  const lastDay = lastDayOf({})
  const results = SIGNED.map(({ key, scenario }) => {
    const its = run(baseline, scenario)
    const ranges = countedRanges(scenario)
    return {
      label: words[key],
      fired: rangedBy(firedInYear(its), ranges.firedInYear),
      missing: rangedBy(shortfallOf(its, lastDay), ranges.shortfall),
    }
  })
  const range = ({ low, high }: { low: number; high: number }) =>
    fill(steps.between, {
      low: formatCompact(settled(low), language),
      high: formatCompact(settled(high), language),
    })
  const barOf = (each: Ranged) => ({ ...each, text: formatCompact(settled(each.value), language) })
  const panel: PairPanel = {
    counted: [
      { label: words.fired, tone: 'ukraine' },
      { label: words.missing, tone: 'plan' },
    ],
    pairs: results.map(({ label, fired, missing }) => ({
      label,
      bars: [barOf(fired), barOf(missing)],
    })),
    spoken: `${words.title}. ${(['fired', 'missing'] as const)
      .map((of) =>
        fill(story.labelled, {
          label: words[of],
          text: results
            .map((each) => `${each.label}, ${formatCompact(settled(each[of].value), language)}`)
            .join('; '),
        }),
      )
      .join('. ')}.`,
  }
  return {
    title: words.title,
    note: words.note,
    panels: (frame) => [drawPairedBars(panel, frame)],
    table: {
      heads: [words.contracts, words.fired, steps.range, words.missing, steps.range],
      rows: results.map(({ label, fired, missing }) => [
        label,
        formatCompact(settled(fired.value), language),
        range(fired),
        formatCompact(settled(missing.value), language),
        range(missing),
      ]),
    },
    facts: [],
    fromModel: true,
  }
}

type Ranged = ReturnType<typeof rangedBy>

const rangedBy = (value: number, { low, high }: MiddleRuns) => ({ value, low: low!, high: high! })
