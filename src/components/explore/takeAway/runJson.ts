import { SERIES } from '../../../model/columns.ts'
import type { Run } from '../../../model/run.ts'
import { runReport } from '../../../model/runReport.ts'
import { commandOf } from './commandOf.ts'
import type { RunAbout } from './runRows.ts'
import { unitOfSeries } from './unitOfSeries.ts'

/** A run as JSON: what it is, the whole scenario, units, series, what limits, and what it comes to. */
export function runJson(run: Run, about: RunAbout): string {
  const units = Object.fromEntries(SERIES.map((id) => [id, unitOfSeries(id)]))
  return `${JSON.stringify({ ...about, command: commandOf(about.query), units, ...runReport(run) })}\n`
}
