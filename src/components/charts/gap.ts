import * as Plot from '@observablehq/plot'
import type { Language } from '../../data/languages.ts'
import { EARLY_FIGURES, earlyMade, perMonth } from '../../data/earlyRates.ts'
import { fact } from '../../data/published.ts'
import { formatNumber } from '../../data/strings/format.ts'
import type { GapStrings } from '../../data/strings/en/gap.ts'
import { HALO, plotText } from './steps/plotText.ts'
import type { Frame } from './steps/stepPicture.ts'

const GROUPS = ['fired', 'us', 'europe', 'asked'] as const
type Group = (typeof GROUPS)[number]

/** What Ukraine asked for in early 2023 stands beside what was fired and made. */
const FIGURES: Readonly<Record<Group, readonly string[]>> = {
  asked: ['ua-155-min-need-2023-03', 'ua-155-request-eu-2023-03'],
  ...EARLY_FIGURES,
}

export interface GapFigure {
  readonly id: string
  readonly group: Group
  /** Rounds a month. */
  readonly rounds: number
}

export const gapFigures: readonly GapFigure[] = GROUPS.flatMap((group) =>
  FIGURES[group].map((id) => ({ id, group, rounds: perMonth(fact(id)) })),
)

/** The gap is between the two rows at the head: what is fired, and what both make together. */
const ROWS = ['fired', 'both', 'us', 'europe', 'asked'] as const
type Row = (typeof ROWS)[number]

const TONES = {
  asked: 'var(--faint)',
  fired: 'var(--ukraine)',
  us: 'var(--us)',
  europe: 'var(--europe)',
  both: 'var(--ink)',
}

interface Span {
  readonly row: Row
  readonly low: number
  readonly high: number
}

function spansOf(): Span[] {
  const spanOf = (row: Group) => {
    const rounds = gapFigures.filter(({ group }) => group === row).map((each) => each.rounds)
    return { row, low: Math.min(...rounds), high: Math.max(...rounds) }
  }
  return [...GROUPS.map(spanOf), { row: 'both', ...earlyMade() }]
}

/** What was asked for, fired and made in a month, one dot a published figure, as an SVG text as large as its frame. */
export function gapPicture(
  { width, height, font }: Frame,
  language: Language,
  words: GapStrings,
): string {
  const shown = (rounds: number) => formatNumber(rounds / 1000, language)
  const spans = spansOf()
  const rangeOf = ({ low, high }: Span) =>
    shown(low) === shown(high) ? shown(low) : `${shown(low)} – ${shown(high)}`
  const spoken = `${words.title}. ${spans.map((span) => `${words.groups[span.row]}, ${rangeOf(span)}`).join('; ')}.`
  // Names stand above their dots, both within the row's height.
  const row = (height - font * 2.1) / ROWS.length
  const nameAt = -row * 0.24
  const dotAt = row * 0.24
  return plotText(spoken, {
    width,
    height,
    marginLeft: font * 0.5,
    marginRight: font * 4.6,
    marginTop: font * 0.3,
    marginBottom: font * 1.8,
    x: {
      domain: [0, Math.max(...gapFigures.map(({ rounds }) => rounds)) / 1000],
      label: null,
      axis: null,
      nice: true,
    },
    y: { type: 'band', domain: [...ROWS], axis: null, padding: 0 },
    color: { type: 'identity' },
    marks: [
      Plot.gridX({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisX({ ticks: 5, tickSize: 0, label: null, fontSize: font, fill: 'var(--soft)' }),
      Plot.ruleY(spans, {
        x1: ({ low }: Span) => low / 1000,
        x2: ({ high }: Span) => high / 1000,
        y: 'row',
        dy: dotAt,
        stroke: ({ row }: Span) => TONES[row],
        strokeWidth: ({ row }: Span) => (row === 'both' ? 5 : 2),
      }),
      Plot.dot(gapFigures, {
        x: ({ rounds }) => rounds / 1000,
        y: 'group',
        dy: dotAt,
        r: Math.min(font * 0.42, row * 0.17),
        fill: ({ group }: GapFigure) => TONES[group],
      }),
      Plot.text(ROWS, {
        y: (each) => each,
        text: (each: Row) => words.groups[each],
        frameAnchor: 'left',
        dx: -font * 0.5,
        dy: nameAt,
        textAnchor: 'start',
        fontSize: font,
        fontWeight: 600,
        fill: (each: Row) => (each === 'asked' ? 'var(--soft)' : 'var(--ink)'),
        ...HALO,
      }),
      Plot.text(spans, {
        x: ({ high }: Span) => high / 1000,
        y: 'row',
        text: rangeOf,
        textAnchor: 'start',
        dx: font * 0.8,
        dy: dotAt,
        fontSize: font,
        fill: 'var(--ink)',
        ...HALO,
      }),
    ],
  })
}
