// A widget's picture as one SVG that stands alone: its own charts between its title and sentence and what
// explains and credits them; from the page itself in a browser, from what the server wrote when the site
// is built.
import { escaped } from '../../data/strings/escaped.ts'
import { FAMILIES, round, type Colours } from './copiedMarks.ts'
import { PICTURE_FORMS, type PictureForm } from './pictureForms.ts'
import {
  layoutOf,
  type Column,
  type Line,
  type PictureSize,
  type PictureWords,
} from './pictureLayout.ts'
import { heightOf, partAt } from './pictureParts.ts'

/** Fonts that the picture carries along: a family's name, a weight, a WOFF2 file in base64. */
export interface PictureFont {
  readonly family: string
  readonly weight: number
  readonly base64: string
}

export interface Picture extends PictureSize {
  readonly svg: string
}

/** The picture under a widget's `place`; words alone where that has no charts. */
export function pictureOf(
  place: Element | null,
  words: PictureWords,
  colours: Colours,
  fonts: readonly PictureFont[] = [],
  form: PictureForm = PICTURE_FORMS.landscape,
): Picture {
  const { head, foot, columns, top, scale, size } = layoutOf(place, words, form, colours)
  const { title, sentence, credit, address, headline } = words
  const { width, height } = size
  const { paper, ink } = colours
  const inMillimetres = (units: number) => `${round((units * form.millimetres!) / width)}mm`
  const [broad, high] = form.millimetres
    ? [inMillimetres(width), inMillimetres(height)]
    : [width, height]
  const rule = foot[0] ? round(foot[0].y - 20 * form.unit) : 0
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${broad}" height="${high}" viewBox="0 0 ${width} ${height}" font-family="${FAMILIES.sans}" role="img" aria-label="${escaped(sentence)}">
<title>${escaped(headline?.text ?? title)}</title>
<desc>${escaped(`${sentence} ${words.name} · ${credit} ${words.sources ?? ''} ${address}`)}</desc>
${fonts.length > 0 ? `<style>${fonts.map(faceOf).join('')}</style>\n` : ''}<rect width="${width}" height="${height}" fill="${paper}"/>
${linesAt(head, form.margin)}
${columns
  .filter(({ parts }) => parts.length > 0)
  .map((column) => stack(column, top, scale, colours))
  .join('\n')}
<path d="M${form.margin} ${rule}H${width - form.margin}" stroke="${ink}" stroke-opacity="0.35"/>
${linesAt(foot, form.margin)}
</svg>
`
  return { svg, ...size }
}

const linesAt = (all: readonly Line[], x: number) =>
  all
    .map(({ text, y, look }) => `<text x="${x}" y="${round(y)}" ${look}>${escaped(text)}</text>`)
    .join('\n')

const faceOf = ({ family, weight, base64 }: PictureFont) =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2')}`

/** Captions, charts and keys one below the other, all at one scale. */
function stack({ x, width, parts }: Column, top: number, scale: number, colours: Colours): string {
  const breadth = width / scale
  let y = 0
  const drawn = parts.map((part) => {
    const at = y
    y += heightOf(part, breadth)
    return partAt(part, at, breadth, colours)
  })
  return `<g transform="translate(${round(x)} ${round(top)}) scale(${round(scale, 4)})">
${drawn.join('\n')}
</g>`
}
