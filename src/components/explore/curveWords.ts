import type { DepletionStrings } from '../../data/strings/en/depletion.ts'
import type { ExploreCurveStrings } from '../../data/strings/en/exploreCurves.ts'
import { decimalsOf } from '../../model/grid.ts'
import type { LineSpec } from '../charts/timeline.ts'
import { lineId } from '../charts/timeline.ts'
import { CURVES, type Curve } from './curves.ts'

/** The name at a line's end: whom or what it is counted for, within its picture. */
export function lineWords(line: LineSpec, strings: ExploreCurveStrings['lines']): string {
  const id = lineId(line)
  if (Object.hasOwn(strings, id)) return strings[id as keyof typeof strings]
  return line.tone === 'inflow' || line.tone === 'plan' ? strings.all : strings[line.tone]
}

/** Titles of all pictures, as a timeline wants them. */
export function titlesOf(strings: ExploreCurveStrings, own: DepletionStrings['panels']) {
  const titles: Readonly<Record<string, string>> = {
    ...strings.titles,
    stocks: own.stocks.title,
    fired: own.fired.title,
    made: own.made.title,
  }
  return Object.fromEntries(
    CURVES.map(({ id, unit }) => [id, { title: titles[id]!, unit: strings.units[unit] }]),
  )
}

/** Words at the ends of all lines of the pictures shown, by the lines' ids. */
export const lineLabelsOf = (curves: readonly Curve[], strings: ExploreCurveStrings) =>
  Object.fromEntries(
    curves
      .flatMap(({ lines }) => lines)
      .map((line) => [lineId(line), lineWords(line, strings.lines)]),
  )

/** Heads of the table's columns, one a line: what is counted, and for whom; with the decimals it is told to. */
export const headsOf = (
  curves: readonly Curve[],
  titles: ReturnType<typeof titlesOf>,
  strings: ExploreCurveStrings,
) =>
  curves.flatMap(({ id, lines, grain = 1 }) =>
    lines.map(
      (line) =>
        [
          `${id} ${lineId(line)}`,
          `${titles[id]!.title}: ${lineWords(line, strings.lines)}`,
          decimalsOf(Math.min(grain, 1)),
        ] as const,
    ),
  )
