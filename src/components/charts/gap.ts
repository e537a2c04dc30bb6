import * as Plot from '@observablehq/plot'
import type { Language } from '../../data/languages.ts'
import { EARLY_FIGURES, earlyMade, perMonth } from '../../data/earlyRates.ts'
import { fact } from '../../data/published.ts'
import { fill, formatNumber } from '../../data/strings/format.ts'
import type { GapStrings } from '../../data/strings/en/gap.ts'
import { HALO, plotText } from './steps/plotText.ts'
import type { Frame } from './steps/stepPicture.ts'

const GROUPS = ['fired', 'us', 'europe', 'asked'] as const
type Group = (typeof GROUPS)[number]

/** What Ukraine asked for in early 2023 is told beside what was fired and made. */
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

/** The parts, then what they make together, and below it what is fired: the gap is between these two. */
const ROWS = ['us', 'europe', 'both', 'fired'] as const
type Row = (typeof ROWS)[number]

const TONES = {
  fired: 'var(--ukraine)',
  us: 'var(--us)',
  europe: 'var(--europe)',
  both: 'var(--ink)',
}

interface Span {
  readonly low: number
  readonly high: number
}

const spanOf = (row: Group): Span => {
  const rounds = gapFigures.filter(({ group }) => group === row).map((each) => each.rounds)
  return { low: Math.min(...rounds), high: Math.max(...rounds) }
}

/** What was made and fired in a month, one dot a published figure, as an SVG text as large as its frame. What was asked for is several times as much: it is told below, as on one scale with it the rest would stand too close to be compared. */
export function gapPicture(
  { width, height, font }: Frame,
  language: Language,
  words: GapStrings,
): string {
  const shown = (rounds: number) => formatNumber(rounds / 1000, language)
  const rangeOf = ({ low, high }: Span) =>
    shown(low) === shown(high) ? shown(low) : `${shown(low)} – ${shown(high)}`
  const [both, fired] = [earlyMade(), spanOf('fired')]
  const spans = ROWS.map((row) => ({ row, ...(row === 'both' ? both : spanOf(row)) }))
  const asked = rangeOf(spanOf('asked'))
  const told = [
    ...spans.map((span) => `${words.groups[span.row]}, ${rangeOf(span)}`),
    `${words.groups.asked}, ${asked}`,
  ]
  const dots = gapFigures.flatMap(({ group, rounds }) =>
    group === 'asked' ? [] : [{ row: group, rounds }],
  )
  const isCompared = (row: Row) => row === 'both' || row === 'fired'
  // A name stands close above its dots, with more room to the row before it. The axis needs no such room.
  const deep = font * 2.9
  const row = (height - font * 4 - deep) / (ROWS.length - 1)
  const nameAt = font * 0.7 - row / 2
  const dotAt = nameAt + font * 1.4
  const gaps = [
    { from: both.high, to: fired.low, words: words.nearest, isLeft: false },
    { from: both.low, to: fired.high, words: words.widest, isLeft: true },
  ]
  return plotText(`${words.title}. ${told.join('; ')}.`, {
    width,
    height,
    marginLeft: font * 0.5,
    marginRight: font * 5.2,
    marginTop: 0,
    marginBottom: font * 4,
    x: { domain: [0, fired.high / 1000], label: null, axis: null },
    y: { type: 'band', domain: [...ROWS], axis: null, padding: 0, insetBottom: deep - row },
    color: { type: 'identity' },
    marks: [
      Plot.gridX({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisX({ ticks: 5, tickSize: 0, label: null, fontSize: font, fill: 'var(--soft)' }),
      Plot.ruleY(spans, {
        x1: ({ low }: Span) => low / 1000,
        x2: ({ high }: Span) => high / 1000,
        y: 'row',
        dy: dotAt,
        stroke: ({ row }: { row: Row }) => TONES[row],
        strokeWidth: ({ row }: { row: Row }) => (row === 'both' ? font * 0.6 : 3),
      }),
      Plot.dot(dots, {
        x: ({ rounds }: { rounds: number }) => rounds / 1000,
        y: 'row',
        dy: dotAt,
        r: font * 0.46,
        fill: ({ row }: { row: Row }) => TONES[row],
        stroke: 'var(--paper)',
      }),
      ...ROWS.map((each) =>
        Plot.text([each], {
          y: [each],
          text: [words.groups[each]],
          frameAnchor: 'left',
          dx: -font * 0.5,
          // Left of what was fired is room; above it stand the gaps.
          dy: each === 'fired' ? dotAt : nameAt,
          textAnchor: 'start',
          fontSize: font,
          fontWeight: isCompared(each) ? 600 : 400,
          fill: TONES[each],
          ...HALO,
        }),
      ),
      // Right of the dots, where the gap is not.
      ...[true, false].map((isLeft) =>
        Plot.text(
          spans.filter(({ row }) => (row === 'both') === isLeft),
          {
            x: ({ low, high }: Span) => (isLeft ? low : high) / 1000,
            y: 'row',
            text: rangeOf,
            textAnchor: isLeft ? 'end' : 'start',
            dx: font * (isLeft ? -0.5 : 0.9),
            dy: dotAt,
            fontSize: font,
            fill: 'var(--ink)',
            ...HALO,
          },
        ),
      ),
      ...gaps.flatMap(({ from, to, ...gap }, i) => {
        const dy = dotAt - row + (row * (i + 1)) / 3
        return [
          Plot.ruleY(['fired'], {
            x1: [from / 1000],
            x2: [to / 1000],
            y: ['fired'],
            dy,
            stroke: 'var(--plan)',
            strokeWidth: 3,
          }),
          Plot.text(['fired'], {
            x: [(gap.isLeft ? from : to) / 1000],
            y: ['fired'],
            text: [fill(gap.words, { times: formatNumber(to / from, language, 2) })],
            textAnchor: gap.isLeft ? 'end' : 'start',
            dx: font * (gap.isLeft ? -0.5 : 0.5),
            dy,
            fontSize: font,
            fontWeight: 600,
            fill: 'var(--plan)',
            ...HALO,
          }),
        ]
      }),
      Plot.text([fill(words.asked, { range: asked })], {
        frameAnchor: 'bottom-right',
        textAnchor: 'end',
        dx: font * 5.2,
        dy: font * 3.4,
        fontSize: font,
        fill: 'var(--soft)',
      }),
    ],
  })
}
