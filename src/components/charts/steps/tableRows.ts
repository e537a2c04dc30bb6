import type { Language } from '../../../data/languages.ts'
import { fill, formatCompact, formatMonth } from '../../../data/strings/format.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { TimePanel } from './timeLines.ts'

const POINTS_A_ROW = 13

/** Time panels as a table: about two rows a year, in whole units. */
export function timeTable(
  panels: readonly TimePanel[],
  language: Language,
  format: (value: number, panel: TimePanel) => string = (value) => formatCompact(value, language),
) {
  const { steps, story } = stringsOf(language)
  const dates = panels[0]!.dates
  const places = [...dates.keys()].filter((k) => k % POINTS_A_ROW === 0 || k === dates.length - 1)
  return {
    heads: [
      steps.date,
      ...panels.flatMap(({ title, lines }) =>
        lines.map((line) => fill(story.labelled, { label: title, text: line.label })),
      ),
    ],
    rows: places.map((k) => [
      formatMonth(dates[k]!.toISOString().slice(0, 10), language),
      ...panels.flatMap((panel) => panel.lines.map(({ values }) => format(values[k]!, panel))),
    ]),
  }
}
