import * as Plot from '@observablehq/plot'
import { TONES } from './plotText.ts'

interface Rows {
  /** A row's height in pixels. */
  readonly row: number
  readonly font: number
  /** The value at the plot's left edge. */
  readonly left?: number
}

/** Each row's name at its upper left, above what is drawn in it. */
export const rowNames = (
  rows: readonly { readonly label: string }[],
  { row, font, left = 0 }: Rows,
): Plot.Markish =>
  Plot.text(rows, {
    x: left,
    y: 'label',
    text: 'label',
    textAnchor: 'start',
    lineAnchor: 'top',
    dy: -row / 2 + 1,
    fontSize: font,
    fill: TONES.ink,
  })
