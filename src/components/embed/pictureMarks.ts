import { classesOf, lookOf, type Colours } from './pictureLook.ts'
import { round } from './pictureText.ts'

export const drawingOf = (plot: Element) => plot.querySelector('svg')

const viewBoxOf = (svg: Element | null) =>
  svg?.getAttribute('viewBox')?.split(/\s+/).map(Number) ?? null

/** In the page's pixels; 0 of what has none. */
export const heightOf = (svg: Element | null) =>
  viewBoxOf(svg)?.[3] ?? (Number(svg?.getAttribute('height')) || 0)

/** The marks of a drawing, moved to the picture's scale so that no line is stretched; places may be shares of its width. */
export function marks(svg: Element, width: number, scaleY: number, colours: Colours): string[] {
  const [, , own] = viewBoxOf(svg) ?? []
  const scaleX = own ? width / own : 1
  const height = heightOf(svg) * scaleY
  const place = (mark: Element, name: string) => {
    const [by, whole] = /^x|^width/.test(name) ? [scaleX, width] : [scaleY, height]
    const value = mark.getAttribute(name) ?? '0'
    const at = value.endsWith('%') ? (parseFloat(value) / 100) * whole : Number(value) * by
    return `${name}="${round(at)}"`
  }
  const placed = (mark: Element, names: readonly string[]) =>
    names.map((name) => place(mark, name)).join(' ')
  return [...svg.children].flatMap((mark) => {
    // In capitals where the page was not read as XML.
    const tag = mark.tagName.toLowerCase()
    if (tag === 'svg') return marks(mark, width, scaleY, colours)
    const look = lookOf(classesOf(mark), colours)
    if (!look) return []
    if (tag === 'line') return `<line ${placed(mark, ['x1', 'x2', 'y1', 'y2'])} ${look}/>`
    if (tag === 'rect') return `<rect ${placed(mark, ['x', 'y', 'width', 'height'])} ${look}/>`
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
