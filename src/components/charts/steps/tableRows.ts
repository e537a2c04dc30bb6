import type { Language } from '../../../data/languages.ts'
import { formatCompact, formatMonth } from '../../../data/strings/format.ts'
import type { TimePanel } from './timeLines.ts'

const POINTS_A_ROW = 13

/** Time panels as a table: about two rows a year, in whole units. */
export function timeTable(
  panels: readonly TimePanel[],
  dateHead: string,
  language: Language,
  format: (value: number, panel: TimePanel) => string = (value) => formatCompact(value, language),
) {
  const dates = panels[0]!.dates
  const places = [...dates.keys()].filter((k) => k % POINTS_A_ROW === 0 || k === dates.length - 1)
  return {
    heads: [
      dateHead,
      ...panels.flatMap((panel) => panel.lines.map(({ label }) => `${panel.title}: ${label}`)),
    ],
    rows: places.map((k) => [
      formatMonth(dates[k]!.toISOString().slice(0, 10), language),
      ...panels.flatMap((panel) => panel.lines.map(({ values }) => format(values[k]!, panel))),
    ]),
  }
}
