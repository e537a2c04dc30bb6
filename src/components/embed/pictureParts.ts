// The parts of a widget that a picture shows, copied from its page: captions, charts and keys.
import { escaped } from '../../data/strings/escaped.ts'
import { LETTER, linesOf } from '../charts/lettering.ts'
import { copied, FAMILIES, round, type Colours } from './copiedMarks.ts'

const CAPTION = { font: 15, height: 21 }
const KEY = { font: 13, height: 18, gap: 16, swatch: 6 }
const AFTER_PLOT = 6
const REM = 16
/** Pixels of a page that the narrowest drawing takes. */
const NARROWEST = 208

/** The pixels of height that a part takes, where it is so broad. */
export const heightOf = (part: Element, breadth: number) =>
  part.hasAttribute('data-plot')
    ? Number(part.getAttribute('height')) + AFTER_PLOT
    : part.hasAttribute('data-key')
      ? KEY.height * ((keyEntries(part, breadth).at(-1)?.row ?? 0) + 1)
      : CAPTION.height * captionLines(part, breadth).length

/** A part at a height of its column, as SVG. */
export function partAt(part: Element, y: number, breadth: number, colours: Colours): string {
  if (part.hasAttribute('data-plot')) return plot(part, y, breadth, colours)
  if (part.hasAttribute('data-key')) return key(part, y, breadth, colours)
  return caption(part, y, breadth, colours)
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
