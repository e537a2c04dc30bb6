import * as Plot from '@observablehq/plot'
import { TONES } from './plotText.ts'

interface KeyEntry {
  readonly word: string
  readonly fill: string
  readonly fillOpacity?: number
  readonly fontWeight?: number
  readonly frameAnchor: 'top-left' | 'bottom-left'
  readonly dx?: number
  readonly dy: number
}

/** A square and the word for what is drawn in its colour. */
export function keyEntry(
  { word, fill, fillOpacity, fontWeight, frameAnchor, dx = 0, dy }: KeyEntry,
  font: number,
): Plot.Markish[] {
  return [
    Plot.dot([word], {
      frameAnchor,
      dx: dx + font * 0.4,
      dy,
      symbol: 'square',
      r: font * 0.4,
      fill,
      fillOpacity,
    }),
    Plot.text([word], {
      frameAnchor,
      dx: dx + font * 1.1,
      dy,
      lineAnchor: 'middle',
      textAnchor: 'start',
      fontSize: font,
      fontWeight,
      fill: TONES.ink,
    }),
  ]
}
