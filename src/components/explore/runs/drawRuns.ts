import type { EnsembleResult, KeptSeries } from '../../../model/ensemble/ensemble.ts'
import type { MemberLines } from '../../../model/ensemble/memberLines.ts'
import { NEVER } from '../../../model/ensemble/memberOutcomes.ts'
import { column } from '../../../model/columns.ts'
import type { Run } from '../../../model/run.ts'
import { rowOn } from '../../../model/tables.ts'
import { cornersOf, linePath } from '../../charts/linePath.ts'
import { linearScale } from '../../charts/linearScale.ts'
import { WIDTH, yScale } from '../../charts/timeline.ts'

export const RUNS_HEIGHT = 230
const MEDIAN = 0.5
const DOTS = 100

interface Shown {
  readonly result: EnsembleResult
  readonly lines: MemberLines | null
  readonly series: KeptSeries
  readonly own: Run
  readonly lastDay: number
}

/** Many runs of one series: bands from the widest to the narrowest, lines as one path, and the reader's own. */
export function drawRuns({ result, lines, series, own, lastDay }: Shown) {
  const { days, levels } = result
  const rows = rowOn(days, lastDay) + 1
  const band = result.bands[series]
  const levelOf = (l: number) => band.subarray(l * days.length, l * days.length + rows)
  const ownRows = rowOn(own.tables.days, lastDay) + 1
  const ownValues = column(own.columns, series).subarray(0, ownRows)
  const domain = domainOf([levelOf(0), levelOf(levels.length - 1), ownValues])
  const x = linearScale([0, lastDay], [0, WIDTH])
  const y = yScale({ domain, height: RUNS_HEIGHT })
  // What reaches beyond the widest band ends at the picture's edge.
  const place = (value: number) => Math.min(RUNS_HEIGHT, Math.max(0, y(value)))
  const pathOf = (at: Float64Array, values: Float64Array) =>
    linePath(
      at.map((day) => x(day)),
      values.map(place),
    )
  const edge = (values: Float64Array) => {
    const xs = days.subarray(0, rows).map((day) => x(day))
    const ys = values.map(place)
    return cornersOf(xs, ys).map((k) => `${xs[k]!.toFixed(1)},${ys[k]!.toFixed(1)}`)
  }
  const pairs = levels.map((_, l) => l).filter((l) => levels[l]! < MEDIAN)
  return {
    domain,
    bands: pairs.map((l) =>
      [...edge(levelOf(levels.length - 1 - l)), ...edge(levelOf(l)).toReversed()].join(' '),
    ),
    lines: lines?.lines.map((values) => pathOf(lines.days, values)).join('') ?? '',
    own: pathOf(own.tables.days.subarray(0, ownRows), ownValues),
    ownY: y(ownValues.at(-1)!),
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
  }
}

function domainOf(columns: readonly Float64Array[]): [number, number] {
  let [low, high] = [0, 1]
  for (const values of columns)
    for (const value of values) {
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  return [low, high]
}

/** The days on which a hundredth of the runs each come to something, rising; those after the last day are left out. */
export function hundredths(days: Float64Array, lastDay: number): number[] {
  const came = days.filter((day) => day !== NEVER && day <= lastDay).sort()
  return Array.from({ length: DOTS }, (_, i) => Math.floor(((i + 0.5) / DOTS) * days.length))
    .filter((rank) => rank < came.length)
    .map((rank) => came[rank]!)
}
