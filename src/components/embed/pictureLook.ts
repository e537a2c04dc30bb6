/** The light theme's colours by their names. */
export type Colours = Readonly<Record<string, string>>

const DASHES: Readonly<Record<string, string>> = { long: '12 4', short: '5 3', dots: '1.5 4' }
export const TONES = ['us', 'europe', 'ukraine', 'plan'] as const
const LIMITS: readonly (readonly [colour: string, words: readonly string[]])[] = [
  ['limit-need', ['need', 'book', 'orders']],
  ['limit-stock', ['stock', 'capacity', 'visibility']],
  ['limit-guns', ['guns', 'inputs', 'budget']],
]

/** What a class looks like on paper; nothing for what is not drawn. */
export function lookOf(classes: ReadonlySet<string>, colours: Colours): string | null {
  const toneName = TONES.find((each) => classes.has(each))
  const tone = toneName ? colours[toneName] : colours.ink
  const stroke = (width: number, more = '') =>
    `fill="none" stroke="${tone}" stroke-width="${width}"${more}`
  const [dash] = Object.entries(DASHES).filter(([name]) => classes.has(name))
  if (classes.has('grid'))
    return `stroke="${classes.has('zero') ? colours.ink : colours.line}" stroke-width="1"`
  if (classes.has('mark')) return `stroke="${colours.ink}" stroke-width="1" stroke-dasharray="2 3"`
  if (classes.has('band')) return `fill="${tone}" opacity="0.13"`
  if (classes.has('halo'))
    return `fill="none" stroke="${colours.paper}" stroke-width="11" stroke-linecap="round"`
  if (classes.has('ghost')) return stroke(1, ' opacity="0.75"')
  if (classes.has('bar')) return stroke(2, ' opacity="0.7"')
  if (classes.has('one')) return stroke(4.5, ' stroke-linecap="round"')
  if (classes.has('dot')) return stroke(8, ' stroke-linecap="round"')
  if (classes.has('line'))
    return stroke(2.5, ` stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash[1]}"` : ''}`)
  if (classes.has('faint')) return `fill="${colours.paper}" opacity="0.55"`
  if (classes.has('limit')) {
    const [name] = LIMITS.find(([, words]) => words.some((word) => classes.has(word))) ?? ['line']
    return `fill="${colours[name]}"`
  }
  return null
}
