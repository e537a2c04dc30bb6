import hindcast from '../../../data/calibration/hindcast.json' with { type: 'json' }
import type { Language } from '../../../data/languages.ts'
import {
  fill,
  formatCompact,
  formatDate,
  formatMonth,
  formatNumber,
} from '../../../data/strings/format.ts'
import type { ScoredPoint } from '../../../model/fit/report.ts'
import { dayOf } from '../../../model/time.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import { drawBandCounts } from './bandCounts.ts'
import { dateOf } from './runWindow.ts'
import type { StepPicture } from './stepPicture.ts'
import { drawTimeLines, type TimePanel } from './timeLines.ts'

/** The series with the most later figures. */
const DRAWN = 'us-output'

const midOf = ({ from, to }: ScoredPoint) => (dayOf(from) + dayOf(to)) / 2

/** Chapter 10: the run that was stopped in February 2023, its band, and what was published later. */
export function whatHappened(language: Language): StepPicture {
  const { steps, story } = stringsOf(language)
  const words = steps['what-happened']
  const points = (
    hindcast.scores.find(({ series }) => series === DRAWN)!.points as ScoredPoint[]
  ).toSorted((a, b) => midOf(a) - midOf(b))
  const dates = points.map((point) => dateOf(midOf(point)))
  const made: TimePanel = {
    title: words.made,
    dates,
    lines: [
      {
        label: words.run,
        tone: 'us',
        dash: 'solid',
        values: points.map(({ value }) => value),
      },
    ],
    band: { low: points.map(({ low }) => low), high: points.map(({ high }) => high) },
    dots: points.map(({ least, inside }, k) => ({
      date: dates[k]!,
      value: least!,
      tone: 'ink',
      hollow: !inside,
    })),
    namesBeside: true,
    domain: [dateOf(dayOf(hindcast.cutoff)), dates.at(-1)!],
    spoken: words.spokenMade,
    share: 0.6,
  }
  const places = { below: words.below, inside: words.inside, above: words.above }
  const count = countPlaces()
  const number = (n: number) => formatNumber(n, language)
  const counts = (['below', 'inside', 'above'] as const).map((place) => ({
    label: fill(story.labelled, { label: places[place], text: number(count[place]) }),
    count: count[place],
    inside: place === 'inside',
  }))
  const spoken = `${words.all}. ${counts.map(({ label }) => label).join('; ')}.`
  return {
    title: words.title,
    note: fill(words.note, { date: formatDate(hindcast.cutoff, language) }),
    panels: (frame) => [
      drawTimeLines(made, frame, language),
      drawBandCounts({ title: words.all, counts, spoken, share: 0.4 }, frame),
    ],
    table: {
      heads: [steps.date, words.published, words.run, words.band, words.place],
      rows: points.map((point, k) => [
        formatMonth(dates[k]!.toISOString().slice(0, 10), language),
        formatCompact(point.least!, language),
        formatCompact(point.value, language),
        fill(steps.between, {
          low: formatCompact(point.low, language),
          high: formatCompact(point.high, language),
        }),
        places[placeOf(point)],
      ]),
    },
    facts: points.map(({ id }) => id),
    fromModel: true,
  }
}

function placeOf({ inside, least, low }: ScoredPoint): 'inside' | 'above' | 'below' {
  if (inside) return 'inside'
  return least! > low ? 'above' : 'below'
}

/** The figures that count for the band: a figure that is only a bound cannot be said to lie in a band. */
function countPlaces() {
  const count = { below: 0, inside: 0, above: 0 }
  for (const { points } of hindcast.scores as readonly { points: readonly ScoredPoint[] }[])
    for (const point of points)
      if (point.least !== null && point.most !== null) count[placeOf(point)]++
  const all = count.below + count.inside + count.above
  if (all !== hindcast.coverage.of || count.inside !== hindcast.coverage.points)
    throw new Error(
      `${count.inside} of ${all} figures are in the band; the hindcast says ${hindcast.coverage.points} of ${hindcast.coverage.of}.`,
    )
  return count
}
