import * as Plot from '@observablehq/plot'
import { plotText, TONES } from './plotText.ts'
import type { Frame } from './stepPicture.ts'

export interface Cell {
  readonly x: string
  readonly y: string
  readonly text: string
  readonly fill: string
  readonly opacity: number
}

export interface CellPanel {
  readonly title: string
  readonly cells: readonly Cell[]
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  readonly xLabel: string
  readonly spoken: string
}

/** A map of cells, each with its number. */
export function drawCells(panel: CellPanel, { width, height, font }: Frame): string {
  return plotText(panel.spoken, {
    width,
    height,
    marginTop: font * 4.2,
    marginBottom: font * 0.4,
    marginLeft: font * 5,
    marginRight: 2,
    x: { type: 'band', domain: [...panel.columns], axis: null, padding: 0.03 },
    y: { type: 'band', domain: [...panel.rows], axis: null, padding: 0.05 },
    color: { type: 'identity' },
    marks: [
      Plot.text([panel.title], {
        frameAnchor: 'top-left',
        dx: -font * 5,
        dy: -font * 4,
        textAnchor: 'start',
        fontSize: font,
        fontWeight: 600,
        fill: TONES.ink,
      }),
      Plot.cell(panel.cells, { x: 'x', y: 'y', fill: 'fill', fillOpacity: 'opacity' }),
      Plot.text(panel.cells, { x: 'x', y: 'y', text: 'text', fontSize: font, fill: TONES.ink }),
      Plot.text(panel.columns, {
        x: (d: string) => d,
        text: (d: string) => d,
        frameAnchor: 'top',
        dy: -font * 0.7,
        fontSize: font,
        fill: TONES.soft,
      }),
      Plot.text([panel.xLabel], {
        frameAnchor: 'top-left',
        dx: -font * 5,
        dy: -font * 2.6,
        textAnchor: 'start',
        fontSize: font,
        fill: TONES.soft,
      }),
      Plot.text(panel.rows, {
        y: (d: string) => d,
        text: (d: string) => d,
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -6,
        fontSize: font,
        fill: TONES.soft,
      }),
    ],
  })
}
