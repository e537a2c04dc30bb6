import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** The colours of lines and bars: variables of the page, so that both themes and paper have their own. */
export const TONES = {
  us: 'var(--us)',
  europe: 'var(--europe)',
  ukraine: 'var(--ukraine)',
  plan: 'var(--plan)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
} as const
export type Tone = keyof typeof TONES

/** Dash patterns, so that lines can be told apart without colour. */
export const DASHES = { solid: undefined, long: '9 4', short: '4 3', dots: '1.5 4' } as const
export type Dash = keyof typeof DASHES

/** Paper around letters, so that no line of the grid strikes them through. */
export const HALO = { stroke: 'var(--paper)', strokeWidth: 4 } as const

/** Where something stands: a tenth of a pixel is exact enough. */
const PLACES = /(?: (?:d|c?[xy]|[xy][12]|r|width|height)="|translate\()[^")]*/g

/** A plot as SVG text: one picture for a screen reader, no style sheet of its own, which the content policy would block. */
export function plotText(label: string, options: Plot.PlotOptions): string {
  const { document } = parseHTML('<html><body></body></html>')
  const plot = Plot.plot({ document, style: { background: 'none' }, ...options })
  plot.setAttribute('role', 'img')
  plot.setAttribute('aria-label', label)
  plot.removeAttribute('style')
  plot.removeAttribute('class')
  plot.setAttribute('preserveAspectRatio', 'xMinYMid')
  for (const style of plot.querySelectorAll('style')) style.remove()
  for (const each of plot.querySelectorAll('[aria-label]')) {
    each.removeAttribute('aria-label')
    each.removeAttribute('aria-description')
  }
  for (const each of plot.querySelectorAll('[aria-hidden]')) each.removeAttribute('aria-hidden')
  return plot.outerHTML.replace(PLACES, (places) => places.replace(/(\.\d)\d+/g, '$1'))
}

/** A line of text above a panel, at the picture's left edge. */
export function heading(
  text: string,
  font: number,
  marginLeft = 0,
  above = font * 1.7,
): Plot.Markish {
  return Plot.text([text], {
    frameAnchor: 'top-left',
    dx: -marginLeft,
    dy: -above,
    textAnchor: 'start',
    fontSize: font,
    fontWeight: 600,
    fill: TONES.ink,
  })
}
