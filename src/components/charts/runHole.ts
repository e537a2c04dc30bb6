import type { Run } from '../../model/run.ts'
import { drawHole, type Hole } from './hole.ts'
import { xScale, yScale, type DrawnPanel } from './timeline.ts'

/** A panel, and the last day drawn in it. */
export interface Drawn {
  readonly panel: DrawnPanel
  readonly lastDay: number
}

export const scalesOf = (run: Run, { panel, lastDay }: Drawn) => ({
  x: xScale({ days: run.tables.days, endDay: lastDay }),
  y: yScale(panel),
})

/** The area between planned fire and rounds fired until the last day drawn. */
export function holeOf(run: Run, drawn: Drawn): Hole {
  const { days } = run.tables
  const after = days.findIndex((day) => day > drawn.lastDay)
  const rows = after < 0 ? days.length : after
  const { need, 'ukraine.fired': fired } = run.columns.shared
  const shown = (column: Float64Array) => column.subarray(0, rows)
  const flows = { days: shown(days), need: shown(need), fired: shown(fired) }
  return drawHole(flows, scalesOf(run, drawn))
}
