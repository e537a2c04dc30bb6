import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Language } from '../../data/languages.ts'
import { fact } from '../../data/published.ts'
import { formatNumber } from '../../data/strings/format.ts'
import type { GapStrings } from '../../data/strings/gap.ts'
import type { Frame } from './steps/stepPicture.ts'

type Group = keyof GapStrings['groups']

/** The picture's figures of early 2023 (155 mm); `perYear` where the source counts a year. */
const FIGURES: readonly { id: string; group: Group; perYear?: true }[] = [
  { id: 'ua-155-min-need-2023-03', group: 'asked' },
  { id: 'ua-155-request-eu-2023-03', group: 'asked' },
  { id: 'ua-155-fire-2023-03-reznikov', group: 'fired' },
  { id: 'ua-155-fire-2023-us-est', group: 'fired' },
  { id: 'us-155-2023-03', group: 'made' },
  { id: 'eu-cap-2023-02', group: 'made' },
  { id: 'eu-cap-2023-01-defense-news', group: 'made', perYear: true },
  { id: 'eu-cap-2023-03-breton', group: 'made', perYear: true },
]

export interface GapFigure {
  readonly id: string
  readonly group: Group
  /** Rounds a month. */
  readonly rounds: number
}

export const gapFigures: readonly GapFigure[] = FIGURES.map(({ id, group, perYear }) => {
  const { value, unit } = fact(id)
  if (value === null || unit !== (perYear ? 'rounds/year' : 'rounds/month'))
    throw new Error(`The figure “${id}” (${unit}) does not fit the picture of the gap.`)
  return { id, group, rounds: perYear ? value / 12 : value }
})

const ORDER: readonly Group[] = ['asked', 'fired', 'made']

/** What was asked for, fired and made in a month, one dot a published figure, as an SVG text as large as its frame. */
export function gapPicture(
  { width, height, font }: Frame,
  language: Language,
  words: GapStrings,
): string {
  const { document } = parseHTML('<html><body></body></html>')
  const shown = (rounds: number) => formatNumber(rounds / 1000, language)
  const spans = ORDER.map((group) => {
    const rounds = gapFigures.filter((each) => each.group === group).map((each) => each.rounds)
    return { group, low: Math.min(...rounds), high: Math.max(...rounds) }
  })
  const plot = Plot.plot({
    document,
    width,
    height,
    marginLeft: 0,
    marginRight: font * 4.6,
    marginTop: font * 0.6,
    marginBottom: font * 1.8,
    style: { background: 'none' },
    x: {
      domain: [0, Math.max(...gapFigures.map(({ rounds }) => rounds)) / 1000],
      label: null,
      axis: null,
      nice: true,
    },
    y: { domain: [...ORDER], axis: null, padding: 0.2 },
    marks: [
      Plot.text(ORDER, {
        y: (group) => group,
        text: (group: Group) => words.groups[group],
        frameAnchor: 'left',
        dy: -font * 1.25,
        textAnchor: 'start',
        fontSize: font,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.ruleY(ORDER, { y: (group) => group, stroke: 'currentColor', strokeOpacity: 0.2 }),
      Plot.dot(gapFigures, {
        x: ({ rounds }) => rounds / 1000,
        y: 'group',
        r: font * 0.42,
        fill: 'var(--europe)',
      }),
      Plot.text(spans, {
        x: ({ high }) => high / 1000,
        y: 'group',
        text: ({ low, high }) => `${shown(low)} – ${shown(high)}`,
        textAnchor: 'start',
        dx: font * 0.8,
        fontSize: font,
        fill: 'currentColor',
      }),
      Plot.axisX({ ticks: 5, tickSize: 0, label: null, fontSize: font, fill: 'var(--soft)' }),
      Plot.gridX({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
    ],
  })
  plot.setAttribute('role', 'img')
  plot.setAttribute('aria-label', words.title)
  plot.removeAttribute('style')
  plot.removeAttribute('class')
  for (const style of plot.querySelectorAll('style')) style.remove()
  for (const group of plot.querySelectorAll('g[aria-label]')) {
    group.setAttribute('class', `mark-${group.getAttribute('aria-label')!.replace(/\W+/g, '-')}`)
    group.removeAttribute('aria-label')
    group.removeAttribute('aria-description')
  }
  return plot.outerHTML
}
