import * as Plot from '@observablehq/plot'
import type { Language } from '../../../data/languages.ts'
import { formatNumber } from '../../../data/strings/format.ts'
import { cornersOf } from '../linePath.ts'
import { DASHES, FAINT, HALO, heading, plotText, TONES, type Dash, type Tone } from './plotText.ts'
import { labelsBeside } from './lineLabels.ts'
import type { Frame } from './stepPicture.ts'

export interface TimeLine {
  readonly label: string
  /** The label on a phone, where the whole has no room beside a line. */
  readonly short?: string
  readonly tone: Tone
  readonly dash: Dash
  /** One value a day of `days`. */
  readonly values: readonly number[]
}

export interface TimeDot {
  readonly date: Date
  readonly value: number
  readonly tone: Tone
  /** A ring instead of a full dot. */
  readonly hollow?: boolean
}

export interface TimePanel {
  readonly title: string
  readonly dates: readonly Date[]
  readonly lines: readonly TimeLine[]
  readonly dots?: readonly TimeDot[]
  /** Two lines (by their places) between which the picture is shaded. */
  readonly between?: readonly [number, number]
  /** A band that is shaded, each end with one value a date. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] }
  /** What lies after this is faint: nothing was observed. */
  readonly faintFrom?: Date
  /** Names stand beside the lines, not at their ends: for lines that meet at the end. */
  readonly namesBeside?: boolean
  /** Names that have no place beside their own line alone are left to the panel below, which has the same lines. */
  readonly namesBelow?: boolean
  /** The time axis, where it is another than that of the dates. */
  readonly domain?: readonly [Date, Date]
  /** Values are divided by this: 1000 for thousands of rounds. */
  readonly unit?: number
  /** What the panel shows, for screen readers. */
  readonly spoken: string
  /** Its share of the frame's height. */
  readonly share?: number
  /** Another panel below it writes the years. */
  readonly yearsBelow?: boolean
}

const LABEL_WIDTH = { wide: 118, narrow: 104 }

/** What the picture keeps free on its left for numbers. */
export const numbersWidth = (font: number) => font * 2.6
/** What it keeps free on its right where no names stand there. */
export const endWidth = (font: number) => font * 0.8

/** Lines over time, each with its name. */
export function drawTimeLines(panel: TimePanel, frame: Frame, language: Language): string {
  const { font, width } = frame
  const height = Math.round(frame.height * (panel.share ?? 1))
  const unit = panel.unit ?? 1000
  const margins = {
    marginTop: font * 2.1,
    marginBottom: panel.yearsBelow ? font * 0.5 : font * 1.7,
    marginLeft: numbersWidth(font),
  }
  const { dates } = panel
  const points = panel.lines.map((line) =>
    line.values.map((value, k) => ({ date: dates[k]!, value: value / unit })),
  )
  const { low, high } = panel.band ?? { low: [], high: [] }
  const all = [
    ...points.flat(),
    ...[...low, ...high].map((value) => ({ value: value / unit })),
    ...(panel.dots ?? []).map(({ value }) => ({ value: value / unit })),
  ]
  const top = Math.max(...all.map(({ value }) => value))
  const bottom = Math.min(0, ...all.map(({ value }) => value))
  const plotHeight = height - margins.marginTop - margins.marginBottom
  const ticks = plotHeight > font * 7 ? 4 : 2
  const domain = panel.domain ?? [dates[0]!, dates.at(-1)!]
  const heightOf = (value: number) => ((top - value) / (top - bottom)) * plotHeight
  const ends = apart(
    points.map((line) => heightOf(line.at(-1)!.value)),
    font * 1.15,
    plotHeight,
  )
  const names = panel.lines.map(({ label, short }) =>
    frame.name === 'narrow' ? (short ?? label) : label,
  )
  const beside = panel.namesBeside === true
  const marginRight = beside ? endWidth(font) : LABEL_WIDTH[frame.name]
  const plotWidth = width - margins.marginLeft - marginRight
  const [from, to] = domain.map(Number) as [number, number]
  const at = (date: Date, value: number) => ({
    x: ((Number(date) - from) / (to - from)) * plotWidth,
    y: heightOf(value),
  })
  const places = beside
    ? labelsBeside(
        points.map((line) => line.map(({ date, value }) => at(date, value))),
        names,
        (panel.dots ?? []).map(({ date, value }) => at(date, value / unit)),
        { width: plotWidth, height: plotHeight, font },
      )
    : ends.map((y) => ({ x: plotWidth + 6, y, anchor: 'start' as const, clear: true }))
  const [firstYear, lastYear] = domain.map((date) => date.getUTCFullYear()) as [number, number]
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, k) => firstYear + k)
  const across = dates.map((date) => at(date, 0).x)
  /** Rows that lines have to turn at; those on a straight stretch would only make the page heavier. */
  const corners = (...lines: (readonly number[])[]) => {
    const turns = lines.flatMap((values) =>
      cornersOf(
        across.slice(0, values.length),
        values.map((value) => heightOf(value / unit)),
      ),
    )
    return [...new Set(turns)].toSorted((one, other) => one - other)
  }
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
      x: (year: number) => middleOf(year, domain),
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
      Plot.areaY(corners(panel.lines[a]!.values, panel.lines[b]!.values), {
        x: (k: number) => dates[k]!,
        y1: (k: number) => points[a]![k]!.value,
        y2: (k: number) => points[b]![k]!.value,
        fill: TONES[panel.lines[a]!.tone],
        fillOpacity: 0.16,
      }),
    )
  if (panel.band)
    marks.push(
      Plot.areaY(corners(low, high), {
        x: (k: number) => dates[k]!,
        y1: (k: number) => low[k]! / unit,
        y2: (k: number) => high[k]! / unit,
        fill: TONES[panel.lines[0]!.tone],
        fillOpacity: 0.22,
      }),
    )
  for (const [k, line] of panel.lines.entries())
    marks.push(
      Plot.lineY(corners(line.values), {
        x: (row: number) => dates[row]!,
        y: (row: number) => points[k]![row]!.value,
        stroke: TONES[line.tone],
        strokeWidth: 2.5,
        strokeDasharray: DASHES[line.dash],
      }),
    )
  if (panel.faintFrom && panel.faintFrom < domain[1])
    marks.push(
      Plot.rect([panel.faintFrom], {
        x1: (date: Date) => date,
        x2: domain[1],
        y1: bottom,
        y2: top,
        ...FAINT,
      }),
    )
  if (panel.dots)
    marks.push(
      Plot.dot(panel.dots, {
        x: 'date',
        y: ({ value }: TimeDot) => value / unit,
        r: 4,
        fill: ({ tone, hollow }: TimeDot) => (hollow ? 'var(--paper)' : TONES[tone]),
        stroke: ({ tone, hollow }: TimeDot) => (hollow ? TONES[tone] : 'var(--paper)'),
        strokeWidth: 1.8,
      }),
    )
  for (const [k, { tone }] of panel.lines.entries()) {
    if (panel.namesBelow && !places[k]!.clear) continue
    marks.push(
      Plot.text([names[k]!], {
        frameAnchor: 'top-left',
        textAnchor: places[k]!.anchor,
        lineAnchor: 'middle',
        dx: places[k]!.x,
        dy: places[k]!.y,
        fontSize: font,
        fontWeight: 600,
        fill: TONES[tone],
        ...(beside && HALO),
      }),
    )
  }
  return plotText(panel.spoken, {
    width,
    height,
    ...margins,
    marginRight,
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
