import type { SeriesId } from '../../model/columns.ts'
import type { Fan } from './fanShape.ts'
import { linePath } from './linePath.ts'
import { linearScale, type LinearScale } from './linearScale.ts'

/** The picture is drawn this wide and stretched to its column; heights are CSS pixels. */
export const WIDTH = 1000
/** Room for the names at the lines' ends, in rem. */
export const GUTTER = 5.2
/** Room for the scale's numbers, in rem: they stand beside a plot, never in it. */
export const LEFT = 2.7

/** How narrow a plot is on a phone, in pixels: where the least has room, and what is taken to be without script. */
export const NARROWEST = 200

/** Of the row of dots below a panel, one a hundredth of the runs. */
export const DOTS_HEIGHT = 34

/** Panels lower than this, in pixels, have room for few numbers beside them. */
const LOW = 90
const PADDING_TOP = 22
export const PADDING_BOTTOM = 8
const LONGEST_DOT = 45
/** Half of a dot's breadth, with the paper around it. */
const DOT = 5

export type Tone = 'us' | 'europe' | 'ukraine' | 'plan' | 'inflow'

export const colourOf = (tone: Tone | 'faint') => `var(--${tone === 'inflow' ? 'ink' : tone})`

export interface LineSpec {
  /** Series drawn; several are added up. */
  readonly series: readonly SeriesId[]
  readonly tone: Tone
  readonly dash: 'solid' | 'long' | 'short' | 'dots'
}

export interface PanelSpec {
  readonly id: string
  readonly height: number
  readonly lines: readonly LineSpec[]
  /** How much higher than its lines its scale reaches, so that a note has room above them. */
  readonly headroom?: number
  /** What its axis is numbered in; a thousand of the series' unit unless said otherwise. */
  readonly per?: number
  /** What a table rounds its values to, in the series' unit; a hundred unless said otherwise. */
  readonly grain?: number
}

/** A published figure that a panel is held against: a thin line across it, with words. */
export interface Mark {
  readonly panel: string
  readonly value: number
  readonly label: string
}

/** What a panel says of one place: words where there is room, with a leader to it, and a dot where it is on a line. */
export interface Note {
  readonly onLine: boolean
  readonly x: number
  readonly y: number
  readonly tone: Tone
  readonly lines: readonly string[]
}

export interface Observed {
  readonly fact: string
  readonly line: string
  readonly from: number
  readonly to: number
  readonly value: number
}

export interface TimelineInput {
  readonly days: Float64Array
  readonly values: (id: SeriesId) => Float64Array
  /** The last day drawn. */
  readonly endDay: number
}

export interface DrawnLine {
  readonly id: string
  readonly tone: Tone
  readonly dash: LineSpec['dash']
  readonly path: string
  /** The same line of the baseline, where it differs. */
  readonly ghost: string | null
  /** Where it ends: its name stands beside it. */
  readonly endY: number
}

/** The published figures beside one line, as one path. */
export interface DrawnDots {
  readonly path: string
  /** The times they cover, where those are longer than about a month. */
  readonly bars: string
  readonly tone: Tone
}

export interface DrawnPanel {
  readonly id: string
  readonly height: number
  readonly lines: readonly DrawnLine[]
  readonly dots: readonly DrawnDots[]
  readonly ticks: readonly { readonly y: number; readonly value: number }[]
  readonly marks: readonly { readonly y: number; readonly label: string }[]
  readonly per: number
  readonly domain: readonly [number, number]
  /** Tells, one by one, what a note's words keep away from: its lines (and the baseline's), row by row, and its dots; where each stands, and from which height to which. */
  readonly strokes?: (tell: (x: number, from: number, to: number) => void) => void
}

/** What a panel shows or leaves room for besides its lines and dots. */
export interface Besides {
  readonly marks?: readonly Mark[]
  /** The fan that the scale always leaves room for, so that it stays put while fans come and go. */
  readonly steadyFan?: Fan
}

export const lineId = (spec: LineSpec): string => spec.series.join('+')

const THOUSAND = 1000

/** One value a row of what a line shows: a series, or several added up. */
export function lineValues(spec: LineSpec, { values }: TimelineInput): Float64Array {
  const [first, ...others] = spec.series.map(values)
  if (others.length === 0) return first!
  return first!.map((value, k) => others.reduce((sum, column) => sum + column[k]!, value))
}

export function xScale({ days, endDay }: Pick<TimelineInput, 'days' | 'endDay'>) {
  return linearScale([days[0]!, endDay], [0, WIDTH])
}

export function yScale({ domain, height }: Pick<DrawnPanel, 'domain' | 'height'>) {
  return linearScale(domain, [height - PADDING_BOTTOM, PADDING_TOP])
}

/** One panel of a timeline: its lines (and the baseline's, where they differ), dots, ticks and label places. */
export function drawPanel(
  spec: PanelSpec,
  input: TimelineInput,
  base: TimelineInput | null,
  observed: readonly Observed[],
  { marks = [], steadyFan }: Besides = {},
): DrawnPanel {
  const days = drawnDays(input)
  const drawn = (column: Float64Array) => column.subarray(0, days.length)
  const lines = spec.lines.map((lineSpec) => {
    const baseColumn = base && lineValues(lineSpec, base)
    return {
      lineSpec,
      values: drawn(lineValues(lineSpec, input)),
      baseColumn,
      baseValues: baseColumn && drawn(baseColumn),
    }
  })
  const own = observed.filter(({ line }) => lines.some(({ lineSpec }) => lineId(lineSpec) === line))
  const ownMarks = marks.filter(({ panel }) => panel === spec.id)
  const columns = lines.flatMap(({ values, baseValues }) =>
    baseValues ? [values, baseValues] : [values],
  )
  const domain = domainOf(columns, [
    ...[...own, ...ownMarks].map(({ value }) => value),
    ...highest(steadyFan, spec),
  ])
  domain[1] *= spec.headroom ?? 1
  const x = xScale(input)
  const y = yScale({ domain, height: spec.height })
  const xs = days.map((day) => x(day))
  const trace = (values: Float64Array): Traced => {
    const heights = values.map((value) => y(value))
    return { heights, path: linePath(xs, heights) }
  }
  const scale = [spec.height, days.length, input.endDay, ...domain].join()
  const traced = lines.map(({ values, baseColumn, baseValues }) => ({
    own: trace(values),
    ghost:
      baseColumn && differs(values, baseValues!)
        ? keptTrace(baseColumn, scale, () => trace(baseValues!))
        : null,
  }))
  return {
    id: spec.id,
    height: spec.height,
    domain,
    lines: lines.map(({ lineSpec, values }, i) => ({
      id: lineId(lineSpec),
      tone: lineSpec.tone,
      dash: lineSpec.dash,
      path: traced[i]!.own.path,
      ghost: traced[i]!.ghost?.path ?? null,
      endY: y(values.at(-1)!),
    })),
    dots: spec.lines.flatMap((lineSpec) => {
      const beside = own.filter(({ line }) => line === lineId(lineSpec))
      return beside.length > 0 ? [drawDots(beside, lineSpec.tone, { x, y })] : []
    }),
    ticks: y.ticks(spec.height < LOW ? 2 : 4).map((value) => ({ value, y: y(value) })),
    marks: ownMarks.map(({ value, label }) => ({ y: y(value), label })),
    per: spec.per ?? THOUSAND,
    strokes(tell) {
      for (const { heights } of traced.flatMap(({ own, ghost }) => (ghost ? [own, ghost] : [own])))
        for (let k = 0; k < heights.length; k++)
          tell(xs[k]!, heights[k]!, heights[k - 1] ?? heights[k]!)
      for (const { from, to, value } of own)
        tell(x((from + to) / 2), y(value) - DOT, y(value) + DOT)
    },
  }
}

/** A line as it is drawn: how high its rows stand, and its path. */
interface Traced {
  readonly heights: Float64Array
  readonly path: string
}

/** The baseline's lines as drawn last: moves of a slider change them where they change the scale. */
const traces = new WeakMap<Float64Array, Traced & { readonly scale: string }>()

function keptTrace(column: Float64Array, scale: string, trace: () => Traced): Traced {
  const kept = traces.get(column)
  if (kept?.scale === scale) return kept
  const made = { ...trace(), scale }
  traces.set(column, made)
  return made
}

interface Scales {
  readonly x: LinearScale
  readonly y: LinearScale
}

function drawDots(figures: readonly Observed[], tone: Tone, { x, y }: Scales): DrawnDots {
  const at = (day: number, value: number) => `M${x(day).toFixed(1)},${y(value).toFixed(1)}`
  return {
    // A line of no length with a round end stays round when the picture is stretched.
    path: figures.map(({ from, to, value }) => `${at((from + to) / 2, value)}h0.01`).join(''),
    bars: figures
      .filter(({ from, to }) => to - from > LONGEST_DOT)
      .map(({ from, to, value }) => `${at(from, value)}H${x(to).toFixed(1)}`)
      .join(''),
    tone,
  }
}

const drawsLine = (spec: PanelSpec, id: string) => spec.lines.some((line) => lineId(line) === id)

function highest(fan: Fan | undefined, spec: PanelSpec): number[] {
  return fan && drawsLine(spec, fan.line) ? [...fan.bands.at(-1)!] : []
}

/** First days of the years that the picture spans, as shares of its width. */
export function yearTicks({ days, endDay }: Pick<TimelineInput, 'days' | 'endDay'>) {
  const x = xScale({ days, endDay })
  const start = Date.UTC(2022, 0, 1)
  const years: { readonly year: number; readonly x: number; readonly mid: number }[] = []
  for (let year = 2022; ; year++) {
    const from = (Date.UTC(year, 0, 1) - start) / 86_400_000
    const to = (Date.UTC(year + 1, 0, 1) - start) / 86_400_000
    if (from >= endDay) return years
    years.push({ year, x: x(from), mid: x((from + Math.min(to, endDay)) / 2) })
  }
}

function drawnDays({ days, endDay }: TimelineInput): Float64Array {
  const after = days.findIndex((day) => day > endDay)
  return after < 0 ? days : days.subarray(0, after)
}

function domainOf(columns: readonly Float64Array[], observed: readonly number[]): [number, number] {
  let low = 0
  let high = Math.max(1, ...observed)
  for (const values of columns)
    for (let k = 0; k < values.length; k++) {
      low = Math.min(low, values[k]!)
      high = Math.max(high, values[k]!)
    }
  return [low, high]
}

function differs(a: Float64Array, b: Float64Array): boolean {
  return a.some((value, k) => value !== b[k])
}
