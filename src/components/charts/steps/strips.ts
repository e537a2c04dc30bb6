import * as Plot from '@observablehq/plot'
import { keyEntry } from './keyEntry.ts'
import { FAINT, heading, plotText, TONES } from './plotText.ts'
import { rowNames } from './rowNames.ts'
import type { Frame } from './stepPicture.ts'

export interface StripPiece {
  readonly from: number
  readonly to: number
  readonly fill: string
  /** Written in the piece where it has room. */
  readonly word?: string
}

export interface Strip {
  readonly label: string
  readonly pieces: readonly StripPiece[]
}

export interface StripPanel {
  readonly title: string
  readonly strips: readonly Strip[]
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** What the fills stand for, below the strips, in place of ticks. */
  readonly key?: readonly { readonly fill: string; readonly word: string }[]
  /** Kept free on both sides, where a picture above has the same scale. */
  readonly sides?: readonly [left: number, right: number]
  /** What lies after this is faint: nothing was observed. */
  readonly faintFrom?: number
  readonly spoken: string
  readonly share?: number
}

const EM_PER_LETTER = 0.52

/** Bands of what holds where along a scale. */
export function drawStrips(panel: StripPanel, frame: Frame): string {
  const { font, width } = frame
  const height = Math.round(frame.height * (panel.share ?? 1))
  const margins = { marginTop: font * 2, marginBottom: font * 1.5 }
  const { strips, domain, ticks, key = [], faintFrom } = panel
  const [marginLeft, marginRight] = panel.sides ?? [1, font]
  const row = (height - margins.marginTop - margins.marginBottom) / strips.length
  const label = Math.min(font * 1.3, row * 0.5)
  const [low, high] = domain
  const pieces = strips.flatMap((strip) =>
    strip.pieces.map((piece) => ({ ...piece, y: strip.label })),
  )
  const fits = ({ from, to, word }: StripPiece) =>
    word !== undefined &&
    ((to - from) / (high - low)) * width > word.length * font * EM_PER_LETTER + 6
  return plotText(panel.spoken, {
    width,
    height,
    ...margins,
    marginLeft,
    marginRight,
    x: { domain: [...domain], axis: null },
    y: { domain: strips.map((strip) => strip.label), axis: null, padding: 0 },
    color: { type: 'identity' },
    marks: [
      heading(panel.title, font, panel.sides ? marginLeft : 0),
      Plot.rect(strips, {
        x1: low,
        x2: high,
        y: 'label',
        insetTop: label,
        insetBottom: row * 0.1,
        stroke: 'var(--line)',
        fill: 'none',
      }),
      Plot.barX(pieces, {
        x1: 'from',
        x2: 'to',
        y: 'y',
        fill: 'fill',
        insetTop: label,
        insetBottom: row * 0.1,
      }),
      Plot.text(pieces.filter(fits), {
        x: ({ from, to }: StripPiece) => (from + to) / 2,
        y: 'y',
        text: 'word',
        dy: label / 2 - row * 0.05,
        fontSize: font,
        fill: TONES.ink,
      }),
      Plot.rect(faintFrom === undefined ? [] : [faintFrom], {
        x1: (day: number) => day,
        x2: high,
        ...FAINT,
      }),
      rowNames(strips, { row, font, left: low }),
      ...(['start', 'middle', 'end'] as const).map((anchor) =>
        Plot.text(
          ticks.filter(({ at }) => anchor === anchorOf(at, domain)),
          {
            x: 'at',
            text: 'text',
            frameAnchor: 'bottom',
            textAnchor: anchor,
            dy: font * 1.3,
            fontSize: font,
            fill: TONES.soft,
          },
        ),
      ),
      ...keyMarks(key, font, marginLeft),
    ],
  })
}

/** One after the other from the left edge: a square and its word. */
function keyMarks(key: NonNullable<StripPanel['key']>, font: number, marginLeft: number) {
  let at = -marginLeft
  return key.flatMap(({ fill, word }) => {
    const dx = at
    at += (word.length * EM_PER_LETTER + 2.1) * font
    return keyEntry({ word, fill, frameAnchor: 'bottom-left', dx, dy: font * 1.1 }, font)
  })
}

function anchorOf(at: number, [low, high]: readonly [number, number]) {
  return at === low ? 'start' : at === high ? 'end' : 'middle'
}
