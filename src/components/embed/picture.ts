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

export interface PictureSize {
  readonly width: number
  readonly height: number
}

export interface Picture extends PictureSize {
  readonly svg: string
}

/** It is higher where a widget's charts would have to be smaller than on the page. */
export const SMALLEST_PICTURE: PictureSize = { width: 1200, height: 675 }

const MARGIN = 40
const INNER = SMALLEST_PICTURE.width - 2 * MARGIN
const TITLE = 26
const SENTENCE = 21
/** Where the sentence is the picture. */
const LARGE_SENTENCE = 40
const SMALL = 15
const LEADING = 1.3
const CREDIT_LEADING = 1.35

/** Charts are as large as on the page, or somewhat larger where there is room. */
const LARGEST_SCALE = 1.25
const CAPTION = { font: 15, height: 21 }
const KEY = { font: 13, height: 18, gap: 16, swatch: 6, width: 880 }
const AFTER_PLOT = 6
const REM = 16

interface Layout {
  /** Captions, charts and keys, in their order. */
  readonly parts: readonly Element[]
  readonly titles: readonly string[]
  readonly sentences: readonly string[]
  readonly credits: readonly string[]
  /** Of the sentence's letters. */
  readonly font: number
  /** Where the sentence begins, the charts, and what stands below them. */
  readonly head: number
  readonly top: number
  readonly bottom: number
  readonly scale: number
  readonly size: PictureSize
}

function layoutOf(
  place: Element | null,
  { title, sentence, credit, address }: PictureWords,
): Layout {
  const parts = [...(place?.querySelectorAll('figcaption, [data-plot], [data-key]') ?? [])].filter(
    (part) => part.closest('figure')?.querySelector('[data-plot]') !== null && isUnfolded(part),
  )
  const font = parts.length > 0 ? SENTENCE : LARGE_SENTENCE
  const titles = linesOf(title, INNER / TITLE)
  const sentences = linesOf(sentence, INNER / font)
  const credits = creditLines(credit, address)
  const head = MARGIN + titles.length * TITLE
  const top = head + 20 + sentences.length * font * LEADING
  const foot = MARGIN - SMALL + credits.length * SMALL * CREDIT_LEADING
  const natural = parts.reduce((sum, part) => sum + heightOf(part), 0)
  const { width, height: least } = SMALLEST_PICTURE
  const height = Math.max(least, Math.ceil(top + natural + foot))
  const bottom = height - foot
  const scale = Math.min(LARGEST_SCALE, (bottom - top) / natural)
  const size = { width, height }
  return { parts, titles, sentences, credits, font, head, top, bottom, scale, size }
}

/** A plan with many changes has an address longer than a line, which breaks before a change. */
function creditLines(credit: string, address: string): string[] {
  const most = Math.floor(INNER / SMALL / LETTER)
  if (address.length <= most) return linesOf(`${credit} · ${address}`, INNER / SMALL)
  const parts = address.match(new RegExp(`.{1,${most}}(?=&|$)`, 'g')) ?? [address]
  return [...linesOf(`${credit} ·`, INNER / SMALL), ...parts]
}

/** What stands folded is not in sight, and may not be drawn yet. */
const isUnfolded = (part: Element) => part.closest('details')?.hasAttribute('open') !== false

/** The pixels that a widget's picture will have. */
export const pictureSize = (place: Element | null, words: PictureWords): PictureSize =>
  layoutOf(place, words).size

/** The picture under a widget's `place`; words alone where that has no charts. */
export function pictureOf(
  place: Element | null,
  words: PictureWords,
  colours: Colours,
  fonts: readonly PictureFont[] = [],
): Picture {
  const layout = layoutOf(place, words)
  const { titles, sentences, credits, font, head, bottom, size } = layout
  const { title, sentence, credit, address } = words
  const { width, height } = size
  const { soft, ink, paper } = colours
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FAMILIES.sans}" role="img" aria-label="${escaped(sentence)}">
<title>${escaped(title)}</title>
<desc>${escaped(`${sentence} ${credit} ${address}`)}</desc>
${fonts.length > 0 ? `<style>${fonts.map(faceOf).join('')}</style>\n` : ''}<rect width="${width}" height="${height}" fill="${paper}"/>
${lines(titles, MARGIN + TITLE * 0.75, TITLE, `font-size="${TITLE}" font-family="${FAMILIES.boldSans}" font-weight="600" fill="${soft}"`)}
${lines(sentences, head + 6 + font * 1.1, font * LEADING, `font-size="${font}" font-family="${FAMILIES.boldSerif}" font-weight="600" fill="${ink}"`)}
${layout.parts.length > 0 ? stack(layout, colours) : ''}
${lines(credits, bottom + SMALL * CREDIT_LEADING, SMALL * CREDIT_LEADING, `font-size="${SMALL}" fill="${soft}"`)}
</svg>
`
  return { svg, ...size }
}

/** Lines of words from a height on, so many pixels apart. */
const lines = (all: readonly string[], y: number, step: number, look: string) =>
  all
    .map(
      (line, i) => `<text x="${MARGIN}" y="${round(y + i * step)}" ${look}>${escaped(line)}</text>`,
    )
    .join('\n')

const faceOf = ({ family, weight, base64 }: PictureFont) =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64}) format('woff2')}`

const heightOf = (part: Element) =>
  part.hasAttribute('data-plot')
    ? Number(part.getAttribute('height')) + AFTER_PLOT
    : part.hasAttribute('data-key')
      ? KEY.height * ((keyEntries(part).at(-1)?.row ?? 0) + 1)
      : CAPTION.height

/** Captions, charts and keys one below the other, all at one scale. */
function stack({ parts, top, scale }: Layout, colours: Colours): string {
  let y = 0
  const drawn = parts.map((part) => {
    const at = y
    y += heightOf(part)
    if (part.hasAttribute('data-plot')) return plot(part, at, INNER / scale, colours)
    if (part.hasAttribute('data-key')) return key(part, at, colours)
    return caption(part, at, INNER / scale, colours)
  })
  return `<g transform="translate(${MARGIN} ${round(top)}) scale(${round(scale)})">
${drawn.join('\n')}
</g>`
}

function plot(svg: Element, y: number, width: number, colours: Colours): string {
  const room = (side: string) => Number(svg.getAttribute(`data-${side}`) ?? 0) * REM
  const left = round(room('left'))
  const breadth = round(width - left - room('gutter'))
  const place = `x="${left}" y="${y}" width="${breadth}"`
  return copied(svg, colours, breadth).replace('width="100%"', place)
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
