// A widget's picture as one SVG that stands alone, made from the same marks and words that the page
// shows: from the page itself in a browser, from what the server wrote when the site is built.

import { ARROW, arrow, keyLine } from './pictureKey.ts'
import { labels, percentOf } from './pictureLabels.ts'
import type { Colours } from './pictureLook.ts'
import { drawingOf, heightOf, marks } from './pictureMarks.ts'
import { escaped, round, SANS, SERIF, SMALL, text, wrapped } from './pictureText.ts'

export interface PictureWords {
  readonly title: string
  readonly sentence: string
  readonly credit: string
  readonly address: string
}

interface Size {
  readonly width: number
  readonly height: number
}

export const PICTURE_SIZE: Size = { width: 1200, height: 675 }

const MARGIN = 40
/** Room for the names at the lines' ends. */
const GUTTER = 130
const TITLE = 26
const SENTENCE = 21
const CAPTION = 20
const GAP = 8

/** The picture under a widget's `place`; words alone where that has no marks to take over. */
export function pictureOf(
  place: Element | null,
  words: PictureWords,
  colours: Colours,
  { width, height }: Size = PICTURE_SIZE,
): string {
  const plots = place ? [...place.querySelectorAll('.plot')].filter(hasDrawing) : []
  const inner = width - 2 * MARGIN
  const large = plots.length === 0
  const sentence = wrapped(words.sentence, inner, large ? 40 : SENTENCE)
  const size = large ? 40 : SENTENCE
  const top = MARGIN + TITLE + 10 + sentence.length * size * 1.3
  const credit = wrapped(`${words.credit} · ${words.address}`, inner, SMALL)
  const bottom = height - MARGIN + SMALL - credit.length * SMALL * 1.35
  const parts = [
    `<text x="${MARGIN}" y="${MARGIN + TITLE * 0.75}" font-size="${TITLE}" font-weight="600" fill="${colours.soft}">${escaped(words.title)}</text>`,
    ...sentence.map((line, i) =>
      text(line, MARGIN, MARGIN + TITLE + 6 + (i + 1) * size * 1.3 - size * 0.2, {
        size,
        family: SERIF,
        fill: colours.ink,
      }),
    ),
    ...(large
      ? []
      : panels(plots, place!, { left: MARGIN, top, bottom, width: inner - GUTTER, colours })),
    ...credit.map((line, i) =>
      text(line, MARGIN, bottom + (i + 1) * SMALL * 1.35, { size: SMALL, fill: colours.soft }),
    ),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${SANS}" role="img" aria-label="${escaped(words.sentence)}">
<title>${escaped(words.title)}</title>
<desc>${escaped(`${words.sentence} ${words.credit} ${words.address}`)}</desc>
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
${parts.join('\n')}
</svg>
`
}

interface Area {
  readonly left: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly colours: Colours
}

const hasDrawing = (plot: Element) => heightOf(drawingOf(plot)) > 0

function panels(plots: Element[], place: Element, area: Area): string[] {
  const axis = [...place.querySelectorAll('.years span, .axis span, p.unit')]
  const key = place.querySelector('.meets-key')
  const below = (axis.length ? 26 : 0) + (key ? 24 : 0)
  const rest = area.bottom - area.top - plots.length * (CAPTION + GAP) - below
  const all = plots.reduce((sum, plot) => sum + heightOf(drawingOf(plot)), 0)
  const scaleY = rest / all
  let y = area.top
  const drawn = plots.flatMap((plot) => {
    const svg = drawingOf(plot)!
    const caption = plot.parentElement?.querySelector('figcaption')?.textContent?.trim() ?? ''
    const own = [
      text(caption, area.left, y + CAPTION * 0.75, {
        size: 16,
        weight: 600,
        fill: area.colours.ink,
      }),
      `<g transform="translate(${area.left} ${round(y + CAPTION)})">`,
      ...marks(svg, area.width, scaleY, area.colours),
      ...labels(plot, area.width, scaleY, area.colours),
      '</g>',
    ]
    y += CAPTION + heightOf(svg) * scaleY + GAP
    return own
  })
  const numbers = axis.map((each) => {
    const words = each.textContent ?? ''
    const look = { size: SMALL, fill: area.colours.soft }
    if (each.matches('.name, p')) return text(words, area.left + area.width + 14, y + 10, look)
    const x = area.left + (percentOf(each, 'left') / 100) * area.width
    if (words === ARROW) return arrow(x, y + 10, area.colours)
    return text(words, x, y + 10, { ...look, anchor: 'middle' })
  })
  return [...drawn, ...numbers, ...(key ? keyLine(key, area.left, y + 34, area.colours) : [])]
}
