// A widget's picture as one SVG that stands alone: its own charts, one below the other, between its
// title and sentence and the credit line; from the page itself in a browser, from what the server
// wrote when the site is built.
import { LETTER, linesOf } from '../charts/lettering.ts'
import { copied, escaped, FAMILIES, round, type Colours } from './copiedMarks.ts'

export interface PictureWords {
  readonly title: string
  readonly sentence: string
  readonly credit: string
  readonly address: string
}

/** Fonts that the picture carries along: a family's name, a weight, a WOFF2 file in base64. */
export interface PictureFont {
  readonly family: string
  readonly weight: number
  readonly base64: string
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** It is higher where a widget's charts would have to be smaller than on the page. */
export const SMALLEST_PICTURE = { width: 1200, height: 675 }

const MARGIN = 40
const TITLE = 26
const SENTENCE = 21
/** Where the sentence is the picture. */
const LARGE_SENTENCE = 40
const SMALL = 15
const LEADING = 1.3

/** Charts are as large as on the page, or somewhat larger where there is room. */
const LARGEST_SCALE = 1.25
const CAPTION = { font: 15, height: 21 }
const KEY = { font: 13, height: 18, gap: 16, swatch: 6, width: 880 }
const AFTER_PLOT = 6
const REM = 16

/** The picture under a widget's `place`; words alone where that has no charts. */
export function pictureOf(
  place: Element | null,
  { title, sentence, credit, address }: PictureWords,
  colours: Colours,
  fonts: readonly PictureFont[] = [],
): Picture {
  const parts = [...(place?.querySelectorAll('figcaption, [data-plot], [data-key]') ?? [])].filter(
    (part) => part.closest('figure')?.querySelector('[data-plot]') !== null,
  )
  const hasPlots = parts.length > 0
  const { width } = SMALLEST_PICTURE
  const inner = width - 2 * MARGIN
  const size = hasPlots ? SENTENCE : LARGE_SENTENCE
  const titles = linesOf(title, inner / TITLE)
  const head = MARGIN + titles.length * TITLE
  const told = linesOf(sentence, inner / size)
  const credits = linesOf(`${credit} · ${address}`, inner / SMALL)
  const top = head + 20 + told.length * size * LEADING
  const foot = MARGIN - SMALL + credits.length * SMALL * 1.35
  const natural = parts.reduce((sum, part) => sum + heightOf(part), 0)
  const height = Math.max(SMALLEST_PICTURE.height, Math.ceil(top + natural + foot))
  const bottom = height - foot
  const scale = Math.min(LARGEST_SCALE, (bottom - top) / natural)
  const lines = (all: readonly string[], y: number, step: number, look: string) =>
    all
      .map(
        (line, i) =>
          `<text x="${MARGIN}" y="${round(y + i * step)}" ${look}>${escaped(line)}</text>`,
      )
      .join('\n')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILIES.sans}" role="img" aria-label="${escaped(sentence)}">
<title>${escaped(title)}</title>
<desc>${escaped(`${sentence} ${credit} ${address}`)}</desc>
${fonts.length > 0 ? `<style>${fonts.map(faceOf).join('')}</style>\n` : ''}<rect width="${width}" height="${height}" fill="${colours.paper}"/>
${lines(titles, MARGIN + TITLE * 0.75, TITLE, `font-size="${TITLE}" font-family="${FAMILIES.boldSans}" font-weight="600" fill="${colours.soft}"`)}
${lines(told, head + 6 + size * 1.1, size * LEADING, `font-size="${size}" font-family="${FAMILIES.boldSerif}" font-weight="600" fill="${colours.ink}"`)}
${hasPlots ? stack(parts, { top, scale, width: inner, colours }) : ''}
${lines(credits, bottom + SMALL * 1.35, SMALL * 1.35, `font-size="${SMALL}" fill="${colours.soft}"`)}
</svg>
`
  return { svg, width, height }
}

const faceOf = ({ family, weight, base64 }: PictureFont) =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2')}`

const heightOf = (part: Element) =>
  part.hasAttribute('data-plot')
    ? Number(part.getAttribute('height')) + AFTER_PLOT
    : part.hasAttribute('data-key')
      ? KEY.height * ((keyEntries(part).at(-1)?.row ?? 0) + 1)
      : CAPTION.height

interface Area {
  readonly top: number
  readonly scale: number
  readonly width: number
  readonly colours: Colours
}

/** Captions, charts and keys one below the other, all at one scale. */
function stack(parts: readonly Element[], { top, scale, width, colours }: Area): string {
  let y = 0
  const drawn = parts.map((part) => {
    const at = y
    y += heightOf(part)
    if (part.hasAttribute('data-plot')) return plot(part, at, width / scale, colours)
    if (part.hasAttribute('data-key')) return key(part, at, colours)
    return caption(part, at, width / scale, colours)
  })
  return `<g transform="translate(${MARGIN} ${round(top)}) scale(${round(scale)})">
${drawn.join('\n')}
</g>`
}

function plot(svg: Element, y: number, width: number, colours: Colours): string {
  const breadth = round(width - Number(svg.getAttribute('data-gutter') ?? 0) * REM)
  return copied(svg, colours, breadth).replace('width="100%"', `x="0" y="${y}" width="${breadth}"`)
}

const wordsIn = (part: Node) => part.textContent!.replace(/[ \n]+/g, ' ').trim()

/** What a chart shows, and at its other end its result where it has one. */
function caption(part: Element, y: number, width: number, { ink }: Colours): string {
  const value = part.querySelector('[data-value]')
  const result = value ? wordsIn(value).replace(/^, /, '') : ''
  const all = wordsIn(part)
  const title = value ? all.slice(0, all.length - wordsIn(value).length).trim() : all
  const look = `y="${y + CAPTION.font}" font-size="${CAPTION.font}" font-family="${FAMILIES.boldSans}" font-weight="600" fill="${ink}"`
  return `<text x="0" ${look}>${escaped(title)}</text>${
    result ? `<text x="${round(width)}" text-anchor="end" ${look}>${escaped(result)}</text>` : ''
  }`
}

interface KeyEntry {
  readonly words: string
  readonly swatch: Element | null
  readonly x: number
  readonly row: number
}

/** What shades and signs mean, one after the other in as many rows as that takes. */
function keyEntries(part: Element): KeyEntry[] {
  let x = 0
  let row = 0
  // The server's comments, from which Svelte takes up its page, are no words.
  const nodes = [...part.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3)
  return nodes.flatMap((node) => {
    const words = wordsIn(node)
    if (!words) return []
    const swatch = node.nodeType === 1 ? (node as Element).querySelector('svg') : null
    const breadth = (swatch ? breadthOf(swatch) + KEY.swatch : 0) + words.length * KEY.font * LETTER
    if (x > 0 && x + breadth > KEY.width) {
      x = 0
      row++
    }
    const entry = { words, swatch, x, row }
    x += breadth + KEY.gap
    return [entry]
  })
}

const breadthOf = (swatch: Element) => Number(swatch.getAttribute('width'))

function key(part: Element, y: number, colours: Colours): string {
  return keyEntries(part)
    .map(({ words, swatch, x, row }) => {
      const top = y + row * KEY.height
      const sign = swatch
        ? copied(swatch, colours, 0).replace('<svg', `<svg x="${round(x)}" y="${top + 1}"`)
        : ''
      const from = swatch ? x + breadthOf(swatch) + KEY.swatch : x
      return `${sign}<text x="${round(from)}" y="${top + KEY.font - 1}" font-size="${KEY.font}" fill="${colours.soft}">${escaped(words)}</text>`
    })
    .join('')
}
