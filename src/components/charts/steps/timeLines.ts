import * as Plot from '@observablehq/plot'
import type { Language } from '../../../data/languages.ts'
import { formatNumber } from '../../../data/strings/format.ts'
import { DASHES, heading, plotText, TONES, type Dash, type Tone } from './plotText.ts'
import type { Frame } from './stepPicture.ts'

export interface TimeLine {
  /** At the line's end. */
  readonly label: string
  readonly tone: Tone
  readonly dash: Dash
  /** One value a day of `days`. */
  readonly values: readonly number[]
}

export interface TimeDot {
  readonly date: Date
  readonly value: number
  readonly tone: Tone
}

export interface TimePanel {
  readonly title: string
  readonly dates: readonly Date[]
  readonly lines: readonly TimeLine[]
  readonly dots?: readonly TimeDot[]
  /** Two lines (by their places) between which the picture is shaded. */
  readonly between?: readonly [number, number]
  /** Values are divided by this: 1000 for thousands of rounds. */
  readonly unit?: number
  /** What the panel shows, for a voice. */
  readonly spoken: string
  /** Its share of the frame's height. */
  readonly share?: number
  /** Another panel below it writes the years. */
  readonly yearsBelow?: boolean
}

const LABEL_WIDTH = { wide: 118, narrow: 104 }

/** Lines over time, each with its name at its end. */
export function drawTimeLines(panel: TimePanel, frame: Frame, language: Language): string {
  const { font, width } = frame
  const height = Math.round(frame.height * (panel.share ?? 1))
  const unit = panel.unit ?? 1000
  const margins = {
    marginTop: font * 2.1,
    marginBottom: panel.yearsBelow ? font * 0.5 : font * 1.7,
    marginLeft: font * 2.6,
  }
  const { dates } = panel
  const points = panel.lines.map((line) =>
    line.values.map((value, k) => ({ date: dates[k]!, value: value / unit })),
  )
  const all = [
    ...points.flat(),
    ...(panel.dots ?? []).map(({ value }) => ({ value: value / unit })),
  ]
  const top = Math.max(...all.map(({ value }) => value))
  const bottom = Math.min(0, ...all.map(({ value }) => value))
  const plotHeight = height - margins.marginTop - margins.marginBottom
  const ticks = plotHeight > font * 7 ? 4 : 2
  const ends = apart(
    points.map((line) => ((top - line.at(-1)!.value) / (top - bottom)) * plotHeight),
    font * 1.15,
    plotHeight,
  )
  const years = [...new Set(dates.map((date) => date.getUTCFullYear()))]
  const [a, b] = panel.between ?? []
  const marks: Plot.Markish[] = [
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
    Plot.text(panel.yearsBelow ? [] : years, {
      x: (year: number) => middleOf(year, dates),
      text: (year: number) => String(year),
      frameAnchor: 'bottom',
      dy: font * 1.4,
      fontSize: font,
      fill: TONES.soft,
    }),
    heading(panel.title, font, margins.marginLeft),
  ]
  if (a !== undefined && b !== undefined)
    marks.push(
      Plot.areaY(points[a]!, {
        x: 'date',
        y1: 'value',
        y2: (_: unknown, k: number) => points[b]![k]!.value,
        fill: TONES[panel.lines[a]!.tone],
        fillOpacity: 0.16,
      }),
    )
  panel.lines.forEach((line, k) =>
    marks.push(
      Plot.lineY(points[k]!, {
        x: 'date',
        y: 'value',
        stroke: TONES[line.tone],
        strokeWidth: 2.5,
        strokeDasharray: DASHES[line.dash],
      }),
      Plot.text([line.label], {
        frameAnchor: 'top-right',
        textAnchor: 'start',
        lineAnchor: 'middle',
        dx: 6,
        dy: ends[k]!,
        fontSize: font,
        fontWeight: 600,
        fill: TONES[line.tone],
      }),
    ),
  )
  if (panel.dots)
    marks.push(
      Plot.dot(panel.dots, {
        x: 'date',
        y: ({ value }: TimeDot) => value / unit,
        r: 4,
        fill: ({ tone }: TimeDot) => TONES[tone],
        stroke: 'var(--paper)',
        strokeWidth: 1.5,
      }),
    )
  return plotText(panel.spoken, {
    width,
    height,
    ...margins,
    marginRight: LABEL_WIDTH[frame.name],
    x: { type: 'utc', domain: [dates[0]!, dates.at(-1)!], axis: null },
    y: { domain: [bottom, top], axis: null },
    color: { type: 'identity' },
    marks,
  })
}

function middleOf(year: number, dates: readonly Date[]): Date {
  const from = Math.max(Date.UTC(year, 0, 1), dates[0]!.getTime())
  const to = Math.min(Date.UTC(year + 1, 0, 1), dates.at(-1)!.getTime())
  return new Date((from + to) / 2)
}

/** Heights moved apart, in their order, within the plot. */
export function apart(heights: readonly number[], least: number, most: number): number[] {
  const order = heights.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y)
  for (let n = 1; n < order.length; n++)
    order[n]!.y = Math.max(order[n]!.y, order[n - 1]!.y + least)
  let limit = most
  for (const each of order.toReversed()) {
    each.y = Math.min(each.y, limit)
    limit = each.y - least
  }
  const moved = [...heights]
  for (const { y, i } of order) moved[i] = y
  return moved
}
