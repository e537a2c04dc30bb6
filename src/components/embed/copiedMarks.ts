// A chart's own SVG, copied for a picture that leaves the page: colours by value instead of by name,
// without what serves only the page (classes, ids for tests, hints for screen readers).
import { escaped } from '../../data/strings/escaped.ts'

/** The light theme's colours by their names. */
export type Colours = Readonly<Record<string, string>>

const SANS = "'Source Sans 3', system-ui, 'Segoe UI', Roboto, sans-serif"
/**
 * Families by weight. Programs that read font files, as the one that paints PNGs, know the heavier
 * ones by names of their own.
 */
export const FAMILIES = {
  sans: SANS,
  boldSans: `'Source Sans 3 SemiBold', ${SANS}`,
  boldSerif: "'Source Serif 4 SemiBold', 'Source Serif 4', Georgia, serif",
}

const ROOT_FONT = 16
/** Attributes of the page alone. */
const LEFT_OUT = /^(class|style|role|overflow|data-.*|aria-.*)$/
/** Places and lengths along each axis; `d` and `points` are paths. */
const ACROSS = new Set(['x', 'x1', 'x2', 'width'])

export const round = (value: number, digits = 2) => Number(value.toFixed(digits))

/** A path stretched across; its commands are M, L, H, V, h and l, as charts write them. */
export function stretched(path: string, across: number): string {
  return path.replace(/([a-z]?)([^a-z]*)/gi, (_, command: string, rest: string) => {
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []
    const isAcross = (i: number) => /h/i.test(command) || (!/v/i.test(command) && i % 2 === 0)
    const places = numbers.map((each, i) => round(Number(each) * (isAcross(i) ? across : 1)))
    return command + places.join(' ') + (command === '' && places.length > 0 ? ' ' : '')
  })
}

/**
 * An element and what is in it. Browsers keep lines their breadth where a drawing is stretched to
 * its column (`vector-effect`); other programs do not, so the marks of a stretched drawing are
 * given their places in a plot of so many pixels instead.
 */
export function copied(element: Element, colours: Colours, breadth: number, across = 1): string {
  if (element.hasAttribute('data-live')) return ''
  const tag = element.localName
  if (tag === 'title') return ''
  const box = tag === 'svg' ? element.getAttribute('viewBox') : null
  const factor = box ? breadth / Number(box.split(' ')[2]) : across
  const inside =
    tag === 'text' || tag === 'tspan'
      ? wordsOf(element, colours, breadth)
      : [...element.children].map((each) => copied(each, colours, breadth, factor)).join('')
  if (box) return `<g>${inside}</g>`
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (LEFT_OUT.test(name)) return []
    const isPath = name === 'd' || name === 'points'
    const placed =
      across === 1
        ? value
        : isPath
          ? stretched(value, across)
          : ACROSS.has(name)
            ? String(round(Number(value) * across))
            : value
    const family = name === 'font-weight' ? ` font-family="${FAMILIES.boldSans}"` : ''
    return `${name}="${escaped(inPixels(coloured(placed, colours)))}"${family}`
  })
  // What is placed in shares of a drawing may stand over its edge.
  const more = tag === 'svg' ? ' overflow="visible"' : ''
  return `<${[tag, ...attributes].join(' ')}${more}>${inside}</${tag}>`
}

function wordsOf(element: Element, colours: Colours, breadth: number): string {
  const parts = [...element.childNodes].map((node) =>
    node.nodeType === 1
      ? copied(node as Element, colours, breadth)
      : node.nodeType === 3
        ? escaped(node.textContent ?? '')
        : '',
  )
  return parts.join('').trim()
}

const coloured = (value: string, colours: Colours) =>
  value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours[name] ?? 'none')

const inPixels = (value: string) =>
  /^[\d.]+rem$/.test(value) ? String(parseFloat(value) * ROOT_FONT) : value
