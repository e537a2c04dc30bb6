import * as Plot from '@observablehq/plot'
import { plotText, TONES, type Tone } from './plotText.ts'
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

/** Bars of several counts below each name, all on one scale, with their ranges as whiskers. */
export function drawPairedBars({ counted, pairs, spoken }: PairPanel, frame: Frame): string {
  const { font, width, height } = frame
  const marginTop = counted.length * font * 1.25 + font * 0.4
  const row = (height - marginTop) / pairs.length
  const name = Math.min(font * 1.35, row * 0.4)
  const thick = (row * 0.94 - name) / counted.length
  const bars = pairs.flatMap(({ label, bars }) =>
    bars.map((bar, n) => ({
      ...bar,
      label,
      tone: counted[n]!.tone,
      top: name + n * thick,
      dy: name + (n + 0.5) * thick - row / 2,
    })),
  )
  type Drawn = (typeof bars)[number]
  const ends = bars.flatMap((bar) => [bar.low, bar.high].map((at) => ({ ...bar, at })))
  return plotText(spoken, {
    width,
    height,
    marginLeft: 0,
    marginRight: Math.round(width * TEXT_SHARE),
    marginTop,
    marginBottom: 0,
    x: {
      domain: [0, Math.max(...bars.map(({ value, high }) => Math.max(value, high)))],
      axis: null,
    },
    y: { type: 'band', domain: pairs.map(({ label }) => label), axis: null, padding: 0 },
    color: { type: 'identity' },
    marks: [
      ...counted.flatMap(({ label, tone }, n) => {
        const dy = (n + 0.6) * font * 1.25 - marginTop
        const place = { frameAnchor: 'top-left', dy } as const
        return [
          Plot.dot([label], {
            ...place,
            dx: font * 0.45,
            symbol: 'square',
            r: font * 0.4,
            fill: TONES[tone],
            fillOpacity: 0.75,
          }),
          Plot.text([label], {
            ...place,
            dx: font * 1.2,
            lineAnchor: 'middle',
            textAnchor: 'start',
            fontSize: font,
            fontWeight: 600,
            fill: TONES.ink,
          }),
        ]
      }),
      ...counted.flatMap((_, n) => {
        const own = bars.filter(({ top }) => top === name + n * thick)
        const { dy, top } = own[0]!
        return [
          Plot.barX(own, {
            x: 'value',
            y: 'label',
            fill: ({ tone }: Drawn) => TONES[tone],
            fillOpacity: 0.75,
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
          Plot.tickX(
            ends.filter((end) => end.top === top),
            {
              x: 'at',
              y: 'label',
              insetTop: top + thick * 0.2,
              insetBottom: row - top - thick * 0.7,
              stroke: TONES.ink,
              strokeWidth: 2,
            },
          ),
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
      Plot.text(pairs, {
        x: 0,
        y: 'label',
        text: 'label',
        textAnchor: 'start',
        lineAnchor: 'top',
        dy: -row / 2 + 1,
        fontSize: font,
        fill: TONES.ink,
      }),
    ],
  })
}
