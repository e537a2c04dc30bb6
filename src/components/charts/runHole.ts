import { shortfallOf } from '../../model/outcomesByDay.ts'
import type { Run } from '../../model/run.ts'
import { drawHole, type Hole } from './hole.ts'
import { xScale, yScale, type DrawnPanel, type Tone } from './timeline.ts'

/** A panel, and the last day drawn in it. */
export interface Drawn {
  readonly panel: DrawnPanel
  readonly lastDay: number
}

/** An area of a panel: the run's, behind it the baseline's outline. */
export interface Area {
  readonly path: string
  readonly ghost: string | null
  readonly tone: Tone | 'faint'
  /** The rounds missing that it stands for, for other programs; in words in the panel's notes. */
  readonly amount?: number
}

/** A run beside the baseline's, which may be itself. */
interface Runs {
  readonly run: Run
  readonly baseline: Run
  readonly isBaseline: boolean
}

export const scalesOf = (run: Run, { panel, lastDay }: Drawn) => ({
  x: xScale({ days: run.tables.days, endDay: lastDay }),
  y: yScale(panel),
})

/** The area between two flows until the last day drawn. */
export function areaBetween(
  run: Run,
  drawn: Drawn,
  upper: Float64Array,
  lower: Float64Array,
): Hole {
  const { days } = run.tables
  const after = days.findIndex((day) => day > drawn.lastDay)
  const shown = (column: Float64Array) => column.subarray(0, after < 0 ? days.length : after)
  const flows = { days: shown(days), upper: shown(upper), lower: shown(lower) }
  return drawHole(flows, scalesOf(run, drawn))
}

/** The area between planned fire and rounds fired. */
export function holeOf(run: Run, drawn: Drawn): Hole {
  const { need, 'ukraine.fired': fired } = run.columns.shared
  return areaBetween(run, drawn, need, fired)
}

/** The rounds missing, as an area: the hole, and the baseline's behind it. */
export const missingArea = (
  hole: Hole,
  { run, baseline, isBaseline }: Runs,
  drawn: Drawn,
): Area => ({
  path: hole.path,
  ghost: isBaseline ? null : holeOf(baseline, drawn).path,
  tone: 'plan',
  amount: Math.round(shortfallOf(run, drawn.lastDay)),
})
