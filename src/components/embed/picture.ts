// A widget's picture as one SVG that stands alone, made from the same marks and words that the page
// shows: from the page itself in a browser, from what the server wrote when the site is built.

import { classesOf, limitOf, lookOf, toneOf, type Colours } from './pictureLook.ts'
import { escaped, round, SANS, SERIF, text, wrapped } from './pictureText.ts'

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
const SMALL = 15
const CAPTION = 20
const GAP = 8
const LEAST_LABEL_GAP = 16
const LEAST_TICK_GAP = 13
const LIMIT_SIZE = 13
/** Of what limits, with some air. */
const LIMIT_LETTER = 7

/** The colours of the light theme by their names, from the site's style. */
export function coloursIn(style: string): Colours {
  const [, block = ''] = /:root\s*\{([^}]*)\}/.exec(style) ?? []
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6})/gi)].map(([, name, colour]) => [
      name!,
      colour!,
    ]),
  )
}

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

const hasDrawing = (plot: Element) => boxOf(plot) !== null

function boxOf(plot: Element): { width: number; height: number } | null {
  const [, , width, height] = (plot.querySelector('svg')?.getAttribute('viewBox') ?? '')
    .split(/\s+/)
    .map(Number)
  return width && height ? { width, height } : null
}

function panels(plots: Element[], place: Element, area: Area): string[] {
  const axis = [...place.querySelectorAll('.years span, .axis span, p.unit')]
  const rest = area.bottom - area.top - plots.length * (CAPTION + GAP) - (axis.length ? 26 : 0)
  const all = plots.reduce((sum, plot) => sum + boxOf(plot)!.height, 0)
  const scaleY = rest / all
  let y = area.top
  const drawn = plots.flatMap((plot) => {
    const { width, height } = boxOf(plot)!
    const caption = plot.parentElement?.querySelector('figcaption')?.textContent?.trim() ?? ''
    const own = [
      text(caption, area.left, y + CAPTION * 0.75, {
        size: 16,
        weight: 600,
        fill: area.colours.ink,
      }),
      `<g transform="translate(${area.left} ${round(y + CAPTION)})">`,
      ...marks(plot.querySelector('svg')!, area.width / width, scaleY, area.colours),
      ...labels(plot, area.width, scaleY, area.colours),
      '</g>',
    ]
    y += CAPTION + height * scaleY + GAP
    return own
  })
  const numbers = axis.map((each) => {
    const words = each.textContent ?? ''
    const look = { size: SMALL, fill: area.colours.soft }
    if (each.matches('.name, p')) return text(words, area.left + area.width + 14, y + 10, look)
    const x = area.left + (percentOf(each, 'left') / 100) * area.width
    return text(words, x, y + 10, { ...look, anchor: 'middle' })
  })
  return [...drawn, ...numbers]
}

/** The marks of a drawing, moved to the picture's scale so that no line is stretched. */
function marks(svg: Element, scaleX: number, scaleY: number, colours: Colours): string[] {
  const number = (mark: Element, name: string, by: number) =>
    `${name}="${round(Number(mark.getAttribute(name) ?? 0) * by)}"`
  return [...svg.children].flatMap((mark) => {
    const look = lookOf(classesOf(mark), colours)
    // In capitals where the page was not read as XML.
    const tag = mark.tagName.toLowerCase()
    if (!look) return []
    if (tag === 'line')
      return `<line ${number(mark, 'x1', scaleX)} ${number(mark, 'x2', scaleX)} ${number(mark, 'y1', scaleY)} ${number(mark, 'y2', scaleY)} ${look}/>`
    if (tag === 'rect')
      return `<rect ${number(mark, 'x', scaleX)} ${number(mark, 'y', scaleY)} ${number(mark, 'width', scaleX)} ${number(mark, 'height', scaleY)} ${look}/>`
    if (tag === 'polygon')
      return `<polygon points="${scaledPath(mark.getAttribute('points') ?? '', scaleX, scaleY)}" ${look}/>`
    if (tag === 'path')
      return `<path d="${scaledPath(mark.getAttribute('d') ?? '', scaleX, scaleY)}" ${look}/>`
    return []
  })
}

/** Coordinates in turn, whatever the commands; `h`, `H`, `v` and `V` take one. */
export function scaledPath(path: string, scaleX: number, scaleY: number): string {
  return path.replace(/([a-z]?)([^a-z]*)/gi, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []
    const isVertical = /v/i.test(command)
    const scaled = numbers.map((each, i) =>
      round(
        Number(each) * ((/h/i.test(command) || i % 2 === 0) && !isVertical ? scaleX : scaleY),
        2,
      ),
    )
    return command + scaled.join(' ') + (command === '' && scaled.length > 0 ? ' ' : '')
  })
}

function labels(plot: Element, width: number, scaleY: number, colours: Colours): string[] {
  const spans = [...plot.children].filter(({ tagName }) => tagName.toLowerCase() === 'span')
  const ends = apart(
    spans.filter((span) => span.classList.contains('end')),
    scaleY,
  )
  const ticks = spaced(
    spans.filter((span) => span.classList.contains('tick')),
    scaleY,
  )
  const middle = (boxOf(plot)!.height * scaleY) / 2 + 5
  const named = spans.flatMap((span) => {
    const words = span.textContent?.trim() ?? ''
    const top = pixelsOf(span, 'top') * scaleY
    if (ticks.has(span)) return text(words, 2, top - 3, { size: 13, fill: colours.soft })
    if (span.classList.contains('end')) {
      // Beside its bar, or at the line's end.
      const at = styleOf(span, '--at')
      const [x, y] =
        at === undefined ? [width, ends.get(span)! + 5] : [(Number(at) / 100) * width, middle]
      return text(words, x + 8, y, {
        size: 15,
        weight: 600,
        fill: toneOf(classesOf(span), colours),
      })
    }
    if (span.classList.contains('mark-words'))
      return text(words, width - 4, top - 3, { size: 13, anchor: 'end', fill: colours.ink })
    if (span.classList.contains('label'))
      return text(words, 2, top + 13, { size: 14, fill: colours.ink })
    return []
  })
  const spells = spans.filter((span) => span.classList.contains('word'))
  return [...named, ...limitWords(spells, middle, width, colours)]
}

/** What limits, in its spells; beside them what is wider than each of its own. */
function limitWords(
  spells: readonly Element[],
  middle: number,
  width: number,
  colours: Colours,
): string[] {
  const wordsOf = (spell: Element) => spell.textContent?.trim() ?? ''
  const breadthOf = (spell: Element) => (percentOf(spell, 'width') / 100) * width
  const inside = spells.filter((spell) => breadthOf(spell) > wordsOf(spell).length * LIMIT_LETTER)
  const told = new Set(inside.map(wordsOf))
  const beside = new Map(
    spells.filter((spell) => !told.has(wordsOf(spell))).map((spell) => [wordsOf(spell), spell]),
  )
  return [
    ...inside.map((spell) => {
      const at = (percentOf(spell, 'left') / 100) * width + breadthOf(spell) / 2
      const onDark = limitOf(classesOf(spell), colours) === colours['limit-stock']
      const fill = onDark ? colours.paper : colours.ink
      return text(wordsOf(spell), at, middle, { size: LIMIT_SIZE, anchor: 'middle', fill })
    }),
    ...[...beside].flatMap(([words, spell], i) => {
      const y = middle + (i - (beside.size - 1) / 2) * LIMIT_SIZE
      return [
        `<rect x="${round(width + 8)}" y="${round(y - 9)}" width="9" height="9" fill="${limitOf(classesOf(spell), colours)}"/>`,
        text(words, width + 21, y, { size: LIMIT_SIZE, fill: colours.ink }),
      ]
    }),
  ]
}

/** The numbers of an axis that have room, from the lowest up. */
function spaced(ticks: readonly Element[], scaleY: number): Set<Element> {
  const found = new Set<Element>()
  let last = Infinity
  for (const tick of ticks.toSorted((a, b) => pixelsOf(b, 'top') - pixelsOf(a, 'top'))) {
    const top = pixelsOf(tick, 'top') * scaleY
    if (last - top < LEAST_TICK_GAP) continue
    last = top
    found.add(tick)
  }
  return found
}

/** Heights of the names at the lines' ends, moved until none covers another. */
function apart(ends: readonly Element[], scaleY: number): Map<Element, number> {
  const found = new Map<Element, number>()
  let last = -Infinity
  for (const end of ends.toSorted((a, b) => pixelsOf(a, 'top') - pixelsOf(b, 'top'))) {
    last = Math.max(pixelsOf(end, 'top') * scaleY, last + LEAST_LABEL_GAP)
    found.set(end, last)
  }
  return found
}

const styleOf = (element: Element, name: string) =>
  new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)`).exec(element.getAttribute('style') ?? '')?.[1]
const pixelsOf = (element: Element, name: string) => Number(styleOf(element, name) ?? 0)
const percentOf = pixelsOf
