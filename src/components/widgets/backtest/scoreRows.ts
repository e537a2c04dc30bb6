import { nice } from 'd3-array'
import { linearScale } from '../../charts/linearScale.ts'
import type { ScoredPoint } from '../../../model/fit/report.ts'
import { WIDTH } from '../../charts/timeline.ts'

interface ScoreRow {
  readonly id: string
  /** The 80 % band, the model and the published figure, as places along the picture's width. */
  readonly band: readonly [from: number, to: number]
  readonly model: number
  /** Null where that end was left open. */
  readonly least: number | null
  readonly most: number | null
  readonly noChange: number | null
  readonly inside: boolean
}

/** About so many. */
const TICKS = 3

/** One row a published figure: what the model says, its band, and the guess that nothing changes. */
export function scoreRows(points: readonly ScoredPoint[]) {
  const numbers = points.flatMap(({ least, most, high, value, noChange }) =>
    [least, most, high, value, noChange].filter((each) => each !== null),
  )
  const [, end] = nice(0, Math.max(1, ...numbers), TICKS)
  const x = linearScale([0, end], [0, WIDTH])
  const at = (value: number | null) => (value === null ? null : x(value))
  const rows: ScoreRow[] = points.map((point) => ({
    id: point.id,
    band: [x(point.low), x(point.high)],
    model: x(point.value),
    least: at(point.least),
    most: at(point.most),
    noChange: at(point.noChange),
    inside: point.inside,
  }))
  return { rows, ticks: x.ticks(TICKS).map((value) => ({ value, x: x(value) })) }
}
