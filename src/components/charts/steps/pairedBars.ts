import * as Plot from '@observablehq/plot'
import { keyEntry } from './keyEntry.ts'
import { plotText, TONES, type Tone } from './plotText.ts'
import { rowNames } from './rowNames.ts'
import type { Frame } from './stepPicture.ts'

export interface PairedBar {
  /** The bar is full to here; the range from `low` to `high` is drawn over its end. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** At the bar's end. */
  readonly text: string
}

export interface PairPanel {
  /** What each bar of a pair counts, and its colour. */
  readonly counted: readonly { readonly label: string; readonly tone: Tone }[]
  readonly pairs: readonly { readonly label: string; readonly bars: readonly PairedBar[] }[]
  readonly spoken: string
}

const TEXT_SHARE = 0.28
const OPACITY = 0.75

/** Bars of several counts below each name, all on one scale, with their ranges as whiskers. */
export function drawPairedBars({ counted, pairs, spoken }: PairPanel, frame: Frame): string {
  const { font, width, height } = frame
  const line = font * 1.25
  const marginTop = counted.length * line + font * 0.4
  const row = (height - marginTop) / pairs.length
  const name = Math.min(font * 1.35, row * 0.4)
  const thick = (row * 0.94 - name) / counted.length
  const all = pairs.flatMap(({ bars }) => bars)
  return plotText(spoken, {
    width,
    height,
    marginLeft: 0,
    marginRight: Math.round(width * TEXT_SHARE),
    marginTop,
    marginBottom: 0,
    x: {
      domain: [0, Math.max(...all.map(({ value, high }) => Math.max(value, high)))],
      axis: null,
    },
    y: { type: 'band', domain: pairs.map(({ label }) => label), axis: null, padding: 0 },
    color: { type: 'identity' },
    marks: [
      ...counted.flatMap(({ label, tone }, n) =>
        keyEntry(
          {
            word: label,
            fill: TONES[tone],
            fillOpacity: OPACITY,
            fontWeight: 600,
            frameAnchor: 'top-left',
            dy: (n + 0.6) * line - marginTop,
          },
          font,
        ),
      ),
      ...counted.flatMap(({ tone }, n) => {
        const own = pairs.map(({ label, bars }) => ({ ...bars[n]!, label }))
        const ends = own.flatMap(({ label, low, high }) => [low, high].map((at) => ({ label, at })))
        const top = name + n * thick
        const dy = top + thick / 2 - row / 2
        return [
          Plot.barX(own, {
            x: 'value',
            y: 'label',
            fill: TONES[tone],
            fillOpacity: OPACITY,
            insetTop: top,
            insetBottom: row - top - thick * 0.9,
          }),
          Plot.ruleY(own, {
            x1: 'low',
            x2: 'high',
            y: 'label',
            dy,
            stroke: TONES.ink,
            strokeWidth: 2,
          }),
          Plot.tickX(ends, {
            x: 'at',
            y: 'label',
            insetTop: top + thick * 0.2,
            insetBottom: row - top - thick * 0.7,
            stroke: TONES.ink,
            strokeWidth: 2,
          }),
          Plot.text(own, {
            x: 'high',
            y: 'label',
            text: 'text',
            textAnchor: 'start',
            dx: 6,
            dy,
            fontSize: font,
            fill: TONES.ink,
          }),
        ]
      }),
      rowNames(pairs, { row, font }),
    ],
  })
}
