import * as Plot from '@observablehq/plot'
import { heading, plotText, TONES } from './plotText.ts'
import type { Frame } from './stepPicture.ts'

export interface BandCount {
  readonly label: string
  readonly count: number
  /** Full dots on the band's ground; the others are rings, to be told apart without colour. */
  readonly inside: boolean
}

export interface BandCountPanel {
  readonly title: string
  readonly counts: readonly BandCount[]
  readonly spoken: string
  readonly share?: number
}

const GAP = 8

/** How many figures lie below a band, in it and above it: a dot for each. */
export function drawBandCounts({ title, counts, spoken, share = 1 }: BandCountPanel, frame: Frame) {
  const { font, width } = frame
  const height = Math.round(frame.height * share)
  const margins = { marginTop: font * 3.3, marginBottom: 2, marginLeft: 1, marginRight: font }
  const room = height - margins.marginTop - margins.marginBottom
  const box = (width - margins.marginLeft - margins.marginRight + GAP) / counts.length
  const most = Math.max(...counts.map(({ count }) => count))
  const rows = room > font * 3.4 ? 3 : 2
  const columns = Math.ceil(most / rows)
  const apart = Math.min((box - GAP) / (columns + 0.5), room / (rows + 0.3))
  const boxes = counts.map((each, k) => ({ ...each, left: k * box, right: (k + 1) * box - GAP }))
  const dots = boxes.flatMap(({ count, inside, left }) =>
    Array.from({ length: count }, (_, n) => ({
      x: left + ((n % columns) + 0.75) * apart,
      y: (Math.floor(n / columns) + 0.65) * apart,
      inside,
    })),
  )
  return plotText(spoken, {
    width,
    height,
    ...margins,
    x: { domain: [0, width - margins.marginLeft - margins.marginRight], axis: null },
    y: { domain: [room, 0], axis: null },
    color: { type: 'identity' },
    marks: [
      heading(title, font, 0, font * 2.9),
      Plot.rect(boxes, {
        x1: 'left',
        x2: 'right',
        y1: 0,
        y2: room,
        fill: ({ inside }: BandCount) => (inside ? TONES.us : 'none'),
        fillOpacity: 0.22,
        stroke: 'var(--line)',
      }),
      Plot.text(boxes, {
        x: 'left',
        y: 0,
        dy: -font * 0.8,
        text: 'label',
        textAnchor: 'start',
        fontSize: font,
        fill: TONES.ink,
      }),
      Plot.dot(dots, {
        x: 'x',
        y: 'y',
        r: Math.min(4, apart * 0.36),
        fill: ({ inside }: { inside: boolean }) => (inside ? TONES.ink : 'var(--paper)'),
        stroke: TONES.ink,
        strokeWidth: 1.8,
      }),
    ],
  })
}
