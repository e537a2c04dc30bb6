import * as Plot from '@observablehq/plot'
import { heading, plotText, TONES, type Tone } from './plotText.ts'
import { rowNames } from './rowNames.ts'
import type { Frame } from './stepPicture.ts'

export interface RangeBar {
  readonly label: string
  readonly tone: Tone
  /** The bar is full to here; the range from `low` to `high` is drawn over its end. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** At the bar's end. */
  readonly text: string
}

export interface BarPanel {
  readonly title: string
  readonly bars: readonly RangeBar[]
  readonly spoken: string
}

const TEXT_SHARE = 0.3

/** Bars with their names above and their ranges as whiskers. */
export function drawRangeBars({ title, bars, spoken }: BarPanel, frame: Frame): string {
  const { font, width, height } = frame
  const top = Math.max(...bars.map(({ high, value }) => Math.max(high, value)))
  const marginTop = font * 2
  const row = (height - marginTop) / bars.length
  const label = Math.min(font * 1.35, row * 0.55)
  const middle = label / 2 - row * 0.06
  const ranged = bars.filter(({ low, high }) => low < high)
  return plotText(spoken, {
    width,
    height,
    marginLeft: 0,
    marginRight: Math.round(width * TEXT_SHARE),
    marginTop,
    marginBottom: 0,
    x: { domain: [0, top], axis: null },
    y: { domain: bars.map(({ label }) => label), axis: null, padding: 0 },
    color: { type: 'identity' },
    marks: [
      heading(title, font),
      Plot.barX(bars, {
        x: 'value',
        y: 'label',
        fill: ({ tone }: RangeBar) => TONES[tone],
        fillOpacity: 0.75,
        insetTop: label,
        insetBottom: row * 0.12,
      }),
      Plot.ruleY(ranged, {
        x1: 'low',
        x2: 'high',
        y: 'label',
        dy: middle,
        stroke: TONES.ink,
        strokeWidth: 2.5,
      }),
      // Not markers, which would need ids.
      ...(['low', 'high'] as const).map((end) =>
        Plot.tickX(ranged, {
          x: end,
          y: 'label',
          insetTop: row / 2 + middle - font * 0.4,
          insetBottom: row / 2 - middle - font * 0.4,
          stroke: TONES.ink,
          strokeWidth: 2.5,
        }),
      ),
      rowNames(bars, { row, font }),
      Plot.text(bars, {
        x: ({ high, value }: RangeBar) => Math.max(high, value),
        y: 'label',
        text: 'text',
        textAnchor: 'start',
        dx: 6,
        dy: middle,
        fontSize: font,
        fontWeight: 600,
        fill: TONES.ink,
      }),
    ],
  })
}
