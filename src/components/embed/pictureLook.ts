/** The light theme's colours by their names. */
export type Colours = Readonly<Record<string, string>>

const DASHES: Readonly<Record<string, string>> = { long: '12 4', short: '5 3', dots: '1.5 4' }
/** Colours by the classes of marks and words that have them; ink for all others. */
const TONES: Readonly<Record<string, string>> = {
  us: 'us',
  europe: 'europe',
  ukraine: 'ukraine',
  plan: 'plan',
  level: 'ukraine',
  net: 'plan',
  drawn: 'plan',
}
const LIMITS: Readonly<Record<string, readonly string[]>> = {
  'limit-need': ['need', 'book', 'orders'],
  'limit-stock': ['stock', 'capacity', 'visibility'],
  'limit-guns': ['guns', 'inputs', 'budget'],
}

export type Classes = ReadonlySet<string>

export const classesOf = (element: Element): Classes =>
  new Set((element.getAttribute('class') ?? '').split(/\s+/))

export const toneOf = (classes: Classes, colours: Colours) =>
  colours[Object.entries(TONES).find(([name]) => classes.has(name))?.[1] ?? 'ink']

const stroke = (colour: string | undefined, width: number, more = '') =>
  `fill="none" stroke="${colour}" stroke-width="${width}"${more}`
const fill = (colour: string | undefined, opacity = 1) =>
  `fill="${colour}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}`
const ROUND = ' stroke-linecap="round"'

function dashOf(classes: Classes): string {
  const [dash] = Object.entries(DASHES).filter(([name]) => classes.has(name))
  return dash ? ` stroke-dasharray="${dash[1]}"` : ''
}

export const limitOf = (classes: Classes, colours: Colours) =>
  colours[
    Object.entries(LIMITS).find(([, words]) => words.some((word) => classes.has(word)))?.[0] ??
      'line'
  ]

/** What marks of a class look like, given their tone; the earlier class counts. */
const LOOKS: readonly (readonly [
  name: string,
  look: (tone: string | undefined, colours: Colours, classes: Classes) => string,
])[] = [
  ['grid', (_, { ink, line }, classes) => stroke(classes.has('zero') ? ink : line, 1)],
  ['mark', (_, { ink }) => stroke(ink, 1, ' stroke-dasharray="2 3"')],
  ['band', (tone) => fill(tone, 0.13)],
  ['halo', (_, { paper }) => stroke(paper, 11, ROUND)],
  ['ghost', (tone) => stroke(tone, 1, ' opacity="0.75"')],
  ['bar', (tone) => stroke(tone, 2, ' opacity="0.7"')],
  ['one', (tone) => stroke(tone, 4.5, ROUND)],
  ['dot', (tone) => stroke(tone, 8, ROUND)],
  ['line', (tone, _, classes) => stroke(tone, 2.5, ` stroke-linejoin="round"${dashOf(classes)}`)],
  ['faint', (_, { paper }) => fill(paper, 0.55)],
  ['limit', (_, colours, classes) => fill(limitOf(classes, colours))],
  ['zero', (_, { ink }) => stroke(ink, 1)],
  ['met', (_, { ukraine }) => fill(ukraine, 0.22)],
  ['edge', (_, { ukraine }) => stroke(ukraine, 2)],
  ['goal', (_, { plan }) => stroke(plan, 2, ' stroke-dasharray="8 4"')],
  ['never', (_, { soft }) => stroke(soft, 1, ' stroke-dasharray="1.5 4"')],
  ['broken', (_, { ink }) => stroke(ink, 1.5)],
  ['base', (_, { ink }) => stroke(ink, 1, ' stroke-dasharray="2 3"')],
  ['blank', (_, { line }) => stroke(line, 1)],
  ['column', (_, { plan }) => fill(plan, 0.75)],
  ['beginning', (_, { ukraine }) => stroke(ukraine, 10, ROUND)],
  ['pale', (tone) => `${fill(tone, 0.28)} stroke="${tone}" stroke-dasharray="3 3"`],
  ['solid', (tone) => fill(tone)],
  ['spread', (_, { us }) => stroke(us, 9, ' opacity="0.28"')],
  ['model', (_, { us }) => stroke(us, 3)],
  ['guess', (_, { soft }) => stroke(soft, 2, ' stroke-dasharray="2 2"')],
  ['outside', (_, { europe }) => stroke(europe, 8, ROUND)],
  ['published', (_, { ink }) => stroke(ink, 8, ROUND)],
]

/** What a mark looks like on paper; nothing for what is not drawn. */
export function lookOf(classes: Classes, colours: Colours): string | null {
  const [, look] = LOOKS.find(([name]) => classes.has(name)) ?? []
  return look ? look(toneOf(classes, colours), colours, classes) : null
}
