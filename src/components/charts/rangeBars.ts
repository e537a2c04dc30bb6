import { linearScale } from './linearScale.ts'
import { WIDTH } from './timeline.ts'

export interface RangeRow {
  readonly id: string
  readonly label: string
  readonly tone: 'us' | 'europe' | 'ukraine' | 'plan'
  /** Null where there is nothing to draw; then `text` says why. */
  readonly range: { readonly low: number; readonly high: number } | null
  readonly text: string
}

export interface DrawnBar extends RangeRow {
  /** Shares of the picture's width. */
  readonly low: number
  readonly high: number
}

/** Bars from zero: solid to the low end of a range, pale to its high end. */
export function drawBars(rows: readonly RangeRow[], most: number) {
  const x = linearScale([0, most], [0, WIDTH])
  const within = (value: number) => x(Math.min(value, most))
  return {
    bars: rows.map((row): DrawnBar => ({
      ...row,
      low: within(row.range?.low ?? 0),
      high: within(row.range?.high ?? 0),
    })),
    ticks: x.ticks(5).map((value) => ({ value, x: x(value) })),
  }
}
