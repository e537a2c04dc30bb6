// Where a picture's words and charts stand, and how large it is for that.
import { LETTER, linesOf } from '../charts/lettering.ts'
import { FAMILIES, round, type Colours } from './copiedMarks.ts'
import { PICTURE_FORMS, type PictureForm } from './pictureForms.ts'
import { heightOf } from './pictureParts.ts'

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

export interface PictureSize {
  readonly width: number
  readonly height: number
}

export const SMALLEST_PICTURE: PictureSize = PICTURE_FORMS.landscape

const LEADING = 1.3
/** Where the sentence is the picture, its letters are so much larger. */
const ALONE = 1.9
/** Charts are not drawn smaller than that, in shares of their size on a page: then the picture is higher. */
const LEAST_SCALE = 0.75
/** Between two charts side by side. */
const GUTTER = 40

export interface Line {
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

export interface Column {
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

/** Lays a picture out: words above and below, between them the charts of a widget's `place`, as large as the form has room. */
export function layoutOf(
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
  const sentence = words.sentence.endsWith(range)
    ? words.sentence.slice(0, words.sentence.length - range.length).trim()
    : words.sentence
  head.add(sentence, 20 * unit * (parts.length > 0 ? 1 : ALONE), serif)
  if (sentence !== words.sentence) head.add(range, 16 * unit, `fill="${ink}"`)
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
