import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import type { Language } from '../../data/languages.ts'
import { fact } from '../../data/published.ts'
import { formatNumber } from '../../data/strings/format.ts'
import type { GapStrings } from '../../data/strings/gap.ts'

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

/** What was asked for, fired and made in a month, one dot a published figure, as an SVG text so many pixels wide. */
export function gapPicture(width: number, language: Language, words: GapStrings): string {
  const { document } = parseHTML('<html><body></body></html>')
  const shown = (rounds: number) => formatNumber(rounds / 1000, language)
  const spans = ORDER.map((group) => {
    const rounds = gapFigures.filter((each) => each.group === group).map((each) => each.rounds)
    return { group, low: Math.min(...rounds), high: Math.max(...rounds) }
  })
  const plot = Plot.plot({
    document,
    width,
    height: 64 * ORDER.length + 48,
    marginLeft: 0,
    marginRight: 24,
    marginTop: 8,
    style: { background: 'none' },
    x: {
      domain: [0, Math.max(...gapFigures.map(({ rounds }) => rounds)) / 1000],
      label: null,
      grid: true,
      ticks: 5,
      nice: true,
    },
    y: { domain: [...ORDER], axis: null, padding: 0.4 },
    marks: [
      Plot.text(ORDER, {
        y: (group) => group,
        text: (group: Group) => words.groups[group],
        frameAnchor: 'left',
        dy: -20,
        textAnchor: 'start',
        fontSize: 15,
        fontWeight: 600,
        fill: 'currentColor',
      }),
      Plot.ruleY(ORDER, { y: (group) => group, stroke: 'currentColor', strokeOpacity: 0.2 }),
      Plot.dot(gapFigures, {
        x: ({ rounds }) => rounds / 1000,
        y: 'group',
        r: 7,
        fill: 'currentColor',
        className: 'dots',
      }),
      Plot.text(spans, {
        x: ({ low, high }) => (low + high) / 2000,
        y: 'group',
        text: ({ low, high }) => `${shown(low)} – ${shown(high)}`,
        dy: 20,
        fontSize: 14,
        fill: 'currentColor',
      }),
    ],
  })
  plot.setAttribute('role', 'img')
  plot.setAttribute('aria-label', words.title)
  plot.removeAttribute('style')
  for (const style of plot.querySelectorAll('style')) style.remove()
  for (const group of plot.querySelectorAll('g[aria-label]')) {
    group.setAttribute('class', `mark-${group.getAttribute('aria-label')!.replace(/\W+/g, '-')}`)
    group.removeAttribute('aria-label')
    group.removeAttribute('aria-description')
  }
  return plot.outerHTML
}
