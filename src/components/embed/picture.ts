// A widget's picture as one SVG that stands alone: its own charts between its title and sentence and what
// explains and credits them; from the page itself in a browser, from what the server wrote when the site
// is built.
import { LETTER, linesOf } from '../charts/lettering.ts'
import { copied, escaped, FAMILIES, round, type Colours } from './copiedMarks.ts'
import { PICTURE_FORMS, type PictureForm } from './pictureForms.ts'

export interface PictureWords {
  readonly title: string
  readonly sentence: string
  /** The end of the sentence that says how far runs reach: in smaller letters. */
  readonly range?: string
  readonly credit: string
  readonly address: string
  /** What is made larger than the title: another page's headline, and whose words it is. */
  readonly headline?: { readonly label: string; readonly text: string } | null
  /** What bands, dots and thin lines mean. */
  readonly key?: string
  readonly sources?: string
  /** The site's name. */
  readonly name: string
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

export const SMALLEST_PICTURE: PictureSize = PICTURE_FORMS.landscape

const LEADING = 1.3
/** Where the sentence is the picture, its letters are so much larger. */
const ALONE = 1.9
/** Charts are not drawn smaller than that, in shares of their size on a page: then the picture is higher. */
const LEAST_SCALE = 0.75
const CAPTION = { font: 15, height: 21 }
const KEY = { font: 13, height: 18, gap: 16, swatch: 6 }
const AFTER_PLOT = 6
const REM = 16
/** Pixels of a page that the narrowest drawing takes. */
const NARROWEST = 208
/** Between two charts side by side. */
const GUTTER = 40

interface Line {
  readonly text: string
  readonly y: number
  readonly look: string
}

/** Lines of words from the top down, each in its own size. */
class Lines {
  readonly all: Line[] = []
  y: number
  readonly #breadth: number
  constructor(y: number, breadth: number) {
    this.y = y
    this.#breadth = breadth
  }
  add(words: string, size: number, look: string, leading = LEADING): void {
    for (const text of linesOf(words, this.#breadth / size)) this.line(text, size, look, leading)
  }
  line(text: string, size: number, look: string, leading = LEADING): void {
    this.y += size * leading
    this.all.push({
      text,
      y: this.y - size * (leading - 1),
      look: `font-size="${round(size)}" ${look}`,
    })
  }
}

interface Column {
  readonly x: number
  readonly width: number
  readonly parts: readonly Element[]
}

interface Layout {
  readonly head: readonly Line[]
  /** From the picture's foot up, once its height is known. */
  readonly foot: readonly Line[]
  readonly columns: readonly Column[]
  /** Where charts begin. */
  readonly top: number
  readonly scale: number
  readonly size: PictureSize
}

function layoutOf(
  place: Element | null,
  words: PictureWords,
  { width, height: least, margin, unit, columns: most, largest }: PictureForm,
  { soft, ink }: Colours,
): Layout {
  const parts = [...(place?.querySelectorAll('figcaption, [data-plot], [data-key]') ?? [])].filter(
    (part) => part.closest('figure')?.querySelector('[data-plot]') !== null && isUnfolded(part),
  )
  const inner = width - 2 * margin
  const bold = `font-family="${FAMILIES.boldSans}" font-weight="600"`
  const serif = `font-family="${FAMILIES.boldSerif}" font-weight="600" fill="${ink}"`
  const head = new Lines(margin - 6 * unit, inner)
  if (words.headline) {
    head.add(words.headline.label, 14 * unit, `fill="${soft}"`)
    head.add(words.headline.text, 32 * unit, serif, 1.2)
    head.y += 10 * unit
  }
  head.add(words.title, (words.headline ? 19 : 24) * unit, `${bold} fill="${soft}"`, 1.2)
  head.y += 4 * unit
  const { range = '' } = words
  const told = words.sentence.endsWith(range)
    ? words.sentence.slice(0, words.sentence.length - range.length).trim()
    : words.sentence
  head.add(told, 20 * unit * (parts.length > 0 ? 1 : ALONE), serif)
  if (told !== words.sentence) head.add(range, 16 * unit, `fill="${ink}"`)
  const top = head.y + 14 * unit

  // The rule above it keeps clear of the charts.
  const foot = new Lines((words.key ? 16 : 8) * unit, inner)
  if (words.key) foot.add(words.key, 14 * unit, `fill="${soft}"`)
  foot.y += 8 * unit
  foot.add(`${words.name} · ${words.credit}`, 15 * unit, `${bold} fill="${ink}"`)
  if (words.sources) foot.add(words.sources, 14 * unit, `fill="${soft}"`)
  for (const line of addressLines(words.address, inner / (14 * unit)))
    foot.line(line, 14 * unit, `fill="${soft}"`)
  const footHeight = foot.y + margin * 0.6

  const columns = columnsOf(parts, most, inner, margin)
  // Keys take more rows where there is less room, so the scale is that of the first round.
  const natural = (scale: number) =>
    Math.max(...columns.map(({ parts: own, width: broad }) => sumOf(own, broad / scale)))
  const room = least - top - footHeight
  const scale =
    parts.length === 0 ? 1 : Math.max(LEAST_SCALE * unit, Math.min(largest, room / natural(1)))
  const charts = parts.length === 0 ? 0 : natural(scale) * scale
  const height = Math.max(least, Math.ceil(top + charts + footHeight))
  const start = height - footHeight
  return {
    head: head.all,
    foot: foot.all.map((line) => ({ ...line, y: line.y + start })),
    columns,
    top,
    scale,
    size: { width, height },
  }
}

const sumOf = (parts: readonly Element[], breadth: number) =>
  parts.reduce((sum, part) => sum + heightOf(part, breadth), 0)

/** Figures beside each other where there are several and the form has room; as even as their order lets them be. */
function columnsOf(
  parts: readonly Element[],
  most: number,
  inner: number,
  margin: number,
): Column[] {
  const figures = [...Map.groupBy(parts, (part) => part.closest('figure')).values()]
  if (most === 1 || figures.length < 2) return [{ x: margin, width: inner, parts }]
  const width = (inner - GUTTER) / 2
  const heights = figures.map((own) => sumOf(own, width))
  const tall = (from: number, to?: number) =>
    heights.slice(from, to).reduce((sum, each) => sum + each, 0)
  const cut = figures
    .map((_, i) => i)
    .slice(1)
    .toSorted((a, b) => Math.max(tall(0, a), tall(a)) - Math.max(tall(0, b), tall(b)))[0]!
  return [figures.slice(0, cut), figures.slice(cut)].map((own, i) => ({
    x: margin + i * (width + GUTTER),
    width,
    parts: own.flat(),
  }))
}

/** A plan with many changes has an address longer than a line, which breaks before a change. */
function addressLines(address: string, ems: number): string[] {
  const most = Math.floor(ems / LETTER)
  return address.match(new RegExp(`.{1,${most}}(?=[&#]|$)|.{1,${most}}`, 'g')) ?? [address]
}

/** What stands folded is not in sight, and may not be drawn yet. */
const isUnfolded = (part: Element) => part.closest('details')?.hasAttribute('open') !== false

/** The pixels that a widget's picture will have. */
export const pictureSize = (
  place: Element | null,
  words: PictureWords,
  form: PictureForm = PICTURE_FORMS.landscape,
): PictureSize => layoutOf(place, words, form, {}).size

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

const heightOf = (part: Element, breadth: number) =>
  part.hasAttribute('data-plot')
    ? Number(part.getAttribute('height')) + AFTER_PLOT
    : part.hasAttribute('data-key')
      ? KEY.height * ((keyEntries(part, breadth).at(-1)?.row ?? 0) + 1)
      : CAPTION.height * captionLines(part, breadth).length

/** Captions, charts and keys one below the other, all at one scale. */
function stack({ x, width, parts }: Column, top: number, scale: number, colours: Colours): string {
  const breadth = width / scale
  let y = 0
  const drawn = parts.map((part) => {
    const at = y
    y += heightOf(part, breadth)
    if (part.hasAttribute('data-plot')) return plot(part, at, breadth, colours)
    if (part.hasAttribute('data-key')) return key(part, at, breadth, colours)
    return caption(part, at, breadth, colours)
  })
  return `<g transform="translate(${round(x)} ${round(top)}) scale(${round(scale, 4)})">
${drawn.join('\n')}
</g>`
}

function plot(svg: Element, y: number, width: number, colours: Colours): string {
  const room = (side: string) => Number(svg.getAttribute(`data-${side}`) ?? 0) * REM
  const left = round(room('left'))
  // A drawing that keeps clear of more than there is: it stays as broad as on a page.
  const breadth = round(Math.max(width - left - room('gutter'), Math.min(NARROWEST, width - left)))
  const place = `x="${left}" y="${y}" width="${breadth}"`
  return copied(svg, colours, breadth).replace('width="100%"', place)
}

const wordsIn = (part: Node) => part.textContent!.replace(/[ \n]+/g, ' ').trim()

/** What a chart shows: lines of it, and its result where it has one. */
function captionLines(part: Element, breadth: number): string[] {
  return linesOf(captionOf(part).title, breadth / CAPTION.font)
}

function captionOf(part: Element): { readonly title: string; readonly result: string } {
  const value = part.querySelector('[data-value]')
  const all = wordsIn(part)
  return value
    ? {
        title: all.slice(0, all.length - wordsIn(value).length).trim(),
        result: wordsIn(value).replace(/^, /, ''),
      }
    : { title: all, result: '' }
}

/** Its title, and at the other end its result. */
function caption(part: Element, y: number, width: number, { ink }: Colours): string {
  const { result } = captionOf(part)
  const look = (line: number) =>
    `y="${y + line * CAPTION.height + CAPTION.font}" font-size="${CAPTION.font}" font-family="${FAMILIES.boldSans}" font-weight="600" fill="${ink}"`
  const title = captionLines(part, width).map(
    (line, i) => `<text x="0" ${look(i)}>${escaped(line)}</text>`,
  )
  return `${title.join('')}${
    result ? `<text x="${round(width)}" text-anchor="end" ${look(0)}>${escaped(result)}</text>` : ''
  }`
}

interface KeyEntry {
  readonly words: string
  readonly swatch: Element | null
  readonly x: number
  readonly row: number
}

/** What shades and signs mean, one after the other in as many rows as that takes. */
function keyEntries(part: Element, width: number): KeyEntry[] {
  let x = 0
  let row = 0
  // The server's comments, from which Svelte takes up its page, are no words.
  const nodes = [...part.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3)
  return nodes.flatMap((node) => {
    const words = wordsIn(node)
    if (!words) return []
    const swatch = node.nodeType === 1 ? (node as Element).querySelector('svg') : null
    const breadth = (swatch ? breadthOf(swatch) + KEY.swatch : 0) + words.length * KEY.font * LETTER
    if (x > 0 && x + breadth > width) {
      x = 0
      row++
    }
    const entry = { words, swatch, x, row }
    x += breadth + KEY.gap
    return [entry]
  })
}

const breadthOf = (swatch: Element) => Number(swatch.getAttribute('width'))

function key(part: Element, y: number, width: number, colours: Colours): string {
  return keyEntries(part, width)
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
