import { classesOf, limitOf, toneOf, type Colours } from './pictureLook.ts'
import { drawingOf, heightOf } from './pictureMarks.ts'
import { round, text } from './pictureText.ts'

const LEAST_LABEL_GAP = 16
const LEAST_TICK_GAP = 13
const LIMIT_SIZE = 13
/** Of what limits, with some air. */
const LIMIT_LETTER = 7

export function labels(plot: Element, width: number, scaleY: number, colours: Colours): string[] {
  const spans = [...plot.children].filter(({ tagName }) => tagName.toLowerCase() === 'span')
  const ends = apart(
    spans.filter((span) => span.classList.contains('end')),
    scaleY,
  )
  const ticks = spaced(
    spans.filter((span) => span.classList.contains('tick')),
    scaleY,
  )
  const middle = (heightOf(drawingOf(plot)) * scaleY) / 2 + 5
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
    if (span.matches('.mark-words, .words'))
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
export const percentOf = pixelsOf
