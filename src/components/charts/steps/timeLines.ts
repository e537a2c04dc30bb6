import * as Plot from '@observablehq/plot'
import type { Language } from '../../../data/languages.ts'
import { formatNumber } from '../../../data/strings/format.ts'
import { cornersOf } from '../linePath.ts'
import { DASHES, HALO, plotText, TONES, type Dash, type Tone } from './plotText.ts'
import type { Frame } from './stepPicture.ts'

interface TimeLine {
  readonly label: string
  /** The label beside the line, where the whole would reach the next line. */
  readonly short: string
  readonly tone: Tone
  readonly dash: Dash
  /** One value a day of `dates`. */
  readonly values: readonly number[]
  /** When it reaches the floor, with the words for that. */
  readonly reaches: { readonly date: Date; readonly label: string }
}

export interface TimePanel {
  /** Of its table. */
  readonly title: string
  readonly dates: readonly Date[]
  readonly lines: readonly TimeLine[]
  /** Two lines (by their places) between which the picture is shaded. */
  readonly between: readonly [number, number]
  /** What is kept back, as a ground below the lines. */
  readonly floor: { readonly value: number; readonly label: string }
  /** What the panel shows, for screen readers. */
  readonly spoken: string
}

const MILLION = 1e6

/** Lines over time in millions that start apart and fall, each with its name above its start. */
export function drawTimeLines(panel: TimePanel, frame: Frame, language: Language): string {
  const { font, width, height } = frame
  const margins = {
    marginTop: font * 1.6,
    marginBottom: font * 1.7,
    marginLeft: font * 3.3,
    marginRight: font * 0.8,
  }
  const { dates } = panel
  const points = panel.lines.map(({ values }) =>
    values.map((value, k) => ({ date: dates[k]!, value: value / MILLION })),
  )
  const all = points.flat().map(({ value }) => value)
  const [bottom, top] = [Math.min(0, ...all), Math.max(...all)]
  const plotHeight = height - margins.marginTop - margins.marginBottom
  const plotWidth = width - margins.marginLeft - margins.marginRight
  const ticks = plotHeight > font * 7 ? 4 : 2
  const domain = [dates[0]!, dates.at(-1)!] as const
  const [from, to] = domain.map(Number) as [number, number]
  const across = dates.map((date) => ((Number(date) - from) / (to - from)) * plotWidth)
  const heightOf = (value: number) => ((top - value) / (top - bottom)) * plotHeight
  const heights = points.map((line) => line.map(({ value }) => heightOf(value)))
  const [firstYear, lastYear] = domain.map((date) => date.getUTCFullYear()) as [number, number]
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, k) => firstYear + k)
  /** Rows that lines have to turn at; those on a straight stretch would only make the page heavier. */
  const corners = (...lines: readonly number[]) => {
    const turns = lines.flatMap((line) => cornersOf(across, heights[line]!))
    return [...new Set(turns)].toSorted((one, other) => one - other)
  }
  const [a, b] = panel.between
  const floor = panel.floor.value / MILLION
  const reached = panel.lines
    .map(({ reaches, tone }) => ({ ...reaches, tone }))
    .filter(({ date }) => date <= domain[1])
    .toSorted((one, other) => Number(one.date) - Number(other.date))
  const marks: Plot.Markish[] = [
    Plot.rect([0], {
      y1: [0],
      y2: [floor],
      fill: 'var(--line)',
      fillOpacity: 0.55,
    }),
    Plot.gridY({ ticks, stroke: 'var(--line)', strokeOpacity: 1 }),
    Plot.ruleY([0], { stroke: TONES.ink }),
    Plot.ruleX(years.slice(1), {
      x: (year: number) => new Date(Date.UTC(year, 0, 1)),
      stroke: 'var(--line)',
    }),
    Plot.axisY({
      ticks,
      label: null,
      tickSize: 0,
      fontSize: font,
      fill: TONES.soft,
      tickFormat: (value: number) => formatNumber(value, language, 1),
    }),
    Plot.text(years, {
      x: (year: number) => middleOf(year, domain),
      text: (year: number) => String(year),
      frameAnchor: 'bottom',
      dy: font * 1.4,
      fontSize: font,
      fill: TONES.soft,
    }),
    Plot.areaY(corners(a, b), {
      x: (k: number) => dates[k]!,
      y1: (k: number) => points[a]![k]!.value,
      y2: (k: number) => points[b]![k]!.value,
      fill: TONES[panel.lines[a]!.tone],
      fillOpacity: 0.16,
    }),
    ...panel.lines.map((line, k) =>
      Plot.lineY(corners(k), {
        x: (row: number) => dates[row]!,
        y: (row: number) => points[k]![row]!.value,
        stroke: TONES[line.tone],
        strokeWidth: 2.5,
        strokeDasharray: DASHES[line.dash],
      }),
    ),
    Plot.dot(reached, {
      x: 'date',
      y: floor,
      r: font * 0.38,
      fill: ({ tone }: { tone: Tone }) => TONES[tone],
      stroke: 'var(--paper)',
    }),
    // On a phone the earliest has its words further left, the latest further right, so that none touch.
    ...reached.map(({ tone, ...each }, k, { length }) => {
      const side = Number(k === 0) - Number(k === length - 1)
      return Plot.text([each], {
        x: 'date',
        y: floor,
        text: 'label',
        textAnchor: (['start', 'middle', 'end'] as const)[side + 1],
        lineAnchor: 'top',
        dx: font * side,
        dy: font * 0.55,
        fontSize: font,
        fontWeight: 600,
        fill: TONES[tone],
      })
    }),
    Plot.text([panel.floor.label], {
      frameAnchor: 'bottom-left',
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dx: font * 0.6,
      dy: -font * 0.3,
      fontSize: font,
      fill: TONES.soft,
    }),
    ...panel.lines.map(({ tone, short }, k) =>
      Plot.text([short], {
        frameAnchor: 'top-left',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dx: font * 0.2,
        dy: heights[k]![0]! - font * 0.35,
        fontSize: font,
        fontWeight: 600,
        fill: TONES[tone],
        ...HALO,
      }),
    ),
  ]
  return plotText(panel.spoken, {
    width,
    height,
    ...margins,
    x: { type: 'utc', domain: [...domain], axis: null },
    y: { domain: [bottom, top], axis: null },
    color: { type: 'identity' },
    marks,
  })
}

function middleOf(year: number, [first, last]: readonly [Date, Date]): Date {
  const from = Math.max(Date.UTC(year, 0, 1), first.getTime())
  const to = Math.min(Date.UTC(year + 1, 0, 1), last.getTime())
  return new Date((from + to) / 2)
}
