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
  const gapAt = dotAt - row / 2
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
      Plot.ruleY(['fired'], {
        x1: [both.high / 1000],
        x2: [fired.low / 1000],
        y: ['fired'],
        dy: gapAt,
        stroke: 'var(--line)',
        strokeOpacity: 0.55,
        strokeWidth: row,
      }),
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
      ...[true, false].map((bold) =>
        Plot.text(
          ROWS.filter((each) => isCompared(each) === bold),
          {
            y: (each) => each,
            text: (each: Row) => words.groups[each],
            frameAnchor: 'left',
            dx: -font * 0.5,
            dy: nameAt,
            textAnchor: 'start',
            fontSize: font,
            fontWeight: bold ? 600 : 400,
            fill: (each: Row) => TONES[each],
            ...HALO,
          },
        ),
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
      Plot.text(['fired'], {
        x: [fired.low / 1000],
        y: ['fired'],
        text: [words.gap],
        textAnchor: 'start',
        dx: font * 0.5,
        dy: gapAt,
        fontSize: font,
        fill: 'var(--soft)',
        ...HALO,
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
