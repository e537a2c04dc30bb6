import { column, type SeriesId } from '../../../model/columns.ts'
import type { Run } from '../../../model/run.ts'
import { rowOn } from '../../../model/tables.ts'
import { linearScale } from '../../charts/linearScale.ts'
import { linePath } from '../../charts/linePath.ts'
import { WIDTH, yScale, type DrawnPanel, type LineSpec } from '../../charts/timeline.ts'
import type { Compared } from './compared.ts'

export const COMPARED_SERIES = [
  'us.releasable',
  'europe.releasable',
  'ukraine.stock',
  'ukraine.shortfall',
  'ukraine.fired',
  'us.production',
  'europe.production',
] as const satisfies readonly SeriesId[]
export type ComparedSeries = (typeof COMPARED_SERIES)[number]

export const isFlow = (id: ComparedSeries): boolean =>
  id === 'ukraine.fired' || id.endsWith('production')

type Look = Pick<LineSpec, 'tone' | 'dash'>

/** How each line looks, whatever the series: told apart by dash as well as by colour. */
const LOOKS: Readonly<Record<string, Look>> = {
  now: { tone: 'inflow', dash: 'solid' },
  baseline: { tone: 'inflow', dash: 'dots' },
  A: { tone: 'us', dash: 'solid' },
  B: { tone: 'europe', dash: 'long' },
  C: { tone: 'ukraine', dash: 'short' },
  D: { tone: 'plan', dash: 'long' },
}

interface Line {
  readonly id: string
  readonly days: Float64Array
  readonly values: Float64Array
}

interface Shown {
  readonly series: ComparedSeries
  readonly lastDay: number
  readonly height: number
}

function lineOf({ id, run }: Compared, { series, lastDay }: Shown): Line {
  const { days } = run.tables
  const rows = rowOn(days, lastDay) + 1
  return { id, days: days.subarray(0, rows), values: column(run.columns, series).subarray(0, rows) }
}

/** What a column stands at on a day, between two rows on the line from one to the next: runs may step on other days. */
function valueAt({ days, values }: Omit<Line, 'id'>, day: number): number {
  const row = rowOn(days, day)
  const next = Math.min(row + 1, days.length - 1)
  if (next === row) return values[row]!
  const share = (day - days[row]!) / (days[next]! - days[row]!)
  return values[row]! + share * (values[next]! - values[row]!)
}

/** How much more than in a run a line holds, at each of its own days. */
function beyond(line: Line, reference: Run, series: ComparedSeries): Line {
  const other = { days: reference.tables.days, values: column(reference.columns, series) }
  return {
    ...line,
    values: line.values.map((value, k) => value - valueAt(other, line.days[k]!)),
  }
}

function domainOf(lines: readonly Line[]): [number, number] {
  let [low, high] = [0, 0]
  for (const { values } of lines)
    for (const value of values) {
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  return high > low ? [low, high] : [low, low + 1]
}

interface Frame {
  readonly id: string
  readonly height: number
  readonly lastDay: number
  readonly domain: readonly [number, number]
}

function panelOf(lines: readonly Line[], { id, height, lastDay, domain }: Frame, ghost?: Line) {
  const x = linearScale([0, lastDay], [0, WIDTH])
  const y = yScale({ domain, height })
  const pathOf = ({ days, values }: Line) =>
    linePath(
      days.map((day) => x(day)),
      values.map((value) => y(value)),
    )
  return {
    id,
    height,
    domain,
    lines: lines.map((line) => ({
      id: line.id,
      ...LOOKS[line.id]!,
      path: pathOf(line),
      ghost: ghost ? pathOf(ghost) : null,
      endY: y(line.values.at(-1)!),
    })),
    dots: [],
    ticks: y.ticks(height < 120 ? 3 : 4).map((value) => ({ value, y: y(value) })),
    marks: [],
    per: 1000,
  } satisfies DrawnPanel
}

/** One series of several scenarios on one picture. */
export function drawTogether(all: readonly Compared[], shown: Shown): DrawnPanel {
  // Those that are kept lie on top of these settings and the baseline.
  const lines = all.toReversed().map((each) => lineOf(each, shown))
  return panelOf(lines, { id: 'together', ...shown, domain: domainOf(lines) })
}

/** A picture each, all on one scale, with a reference behind each. */
export function drawApart(
  all: readonly Compared[],
  reference: Compared,
  shown: Shown,
): { readonly compared: Compared; readonly panel: DrawnPanel }[] {
  const ghost = lineOf(reference, shown)
  const lines = all.map((each) => lineOf(each, shown))
  const domain = domainOf([...lines, ghost])
  return all.map((compared, i) => ({
    compared,
    panel: panelOf(
      [lines[i]!],
      { id: `apart-${compared.id}`, ...shown, domain },
      compared.id === reference.id ? undefined : ghost,
    ),
  }))
}

/** How much more than a reference each scenario comes to. */
export function drawDifference(
  all: readonly Compared[],
  reference: Compared,
  shown: Shown,
): DrawnPanel {
  const lines = all
    .filter(({ id }) => id !== reference.id)
    .map((each) => beyond(lineOf(each, shown), reference.run, shown.series))
  return panelOf(lines, { id: 'difference', ...shown, domain: domainOf(lines) })
}
