// How far another engine's numbers are from ours: the largest difference, as a share of each series' largest value.
import { column, SERIES, type RunColumns, type SeriesId } from '../src/model/columns.ts'
import { KEPT_SERIES, type EnsembleResult, type KeptRuns } from '../src/model/ensemble/ensemble.ts'
import type { Run } from '../src/model/run.ts'
import { PRODUCERS } from '../src/model/producers.ts'

type Numbers = ArrayLike<number>

function difference(ours: Numbers, theirs: Numbers): number {
  if (ours.length !== theirs.length) return Infinity
  let largest = 1
  let furthest = 0
  for (let i = 0; i < ours.length; i++) {
    largest = Math.max(largest, Math.abs(ours[i]!))
    furthest = Math.max(furthest, Math.abs(ours[i]! - theirs[i]!))
  }
  return furthest / largest
}

/** One run against series by their ids. */
export function seriesAgreement(
  columns: RunColumns,
  theirs: Readonly<Partial<Record<SeriesId, Numbers>>> | Record<string, Numbers>,
): number {
  const byId = theirs as Record<string, Numbers>
  return Math.max(...SERIES.map((id) => difference(column(columns, id), byId[id] ?? [])))
}

/** One run against the columns and limits that shells.c wrote. */
export function runAgreement({ columns, limits, tables }: Run, output: Buffer): number {
  const next = reader(output)
  const rows = tables.steps + 1
  const series = SERIES.map((id) => difference(column(columns, id), next(rows)))
  const ofLimits = [
    limits.ukraine,
    ...PRODUCERS.flatMap((b) => Object.values(limits[b]) as Uint8Array[]),
  ].map((limit, i) => {
    const from = 8 * SERIES.length * rows + i * rows
    return Buffer.from(limit).equals(output.subarray(from, from + rows)) ? 0 : Infinity
  })
  return Math.max(...series, ...ofLimits)
}

/** An ensemble against the bands and outcomes that shells.c wrote; outcomes that are sums must agree to 1e-9, bands are of Float32. */
export function agreement(
  { days, members, outcomes }: KeptRuns,
  bands: EnsembleResult['bands'],
  output: Buffer,
): number {
  const next = reader(output)
  const levels = bands[KEPT_SERIES[0]].length / days.length
  const ofBands = KEPT_SERIES.map((id) => difference(bands[id], next(levels * days.length)))
  const ofOutcomes = Object.entries(outcomes).map(([id, values]) => {
    const off = difference(values, next(members))
    // A date may turn on the last bit; a sum may not.
    return id.endsWith('Day') || off <= 1e-9 ? 0 : off + 1
  })
  return Math.max(...ofBands, ...ofOutcomes)
}

function reader(output: Buffer): (count: number) => Float64Array {
  const all = new Float64Array(
    output.buffer.slice(output.byteOffset, output.byteOffset + output.length - (output.length % 8)),
  )
  let at = 0
  return (count) => all.subarray(at, (at += count))
}
