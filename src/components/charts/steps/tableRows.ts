import type { Language } from '../../../data/languages.ts'
import { fill, formatCompact, formatMonth } from '../../../data/strings/format.ts'
import { stringsOf } from '../../layout/stringsOf.ts'
import type { TimePanel } from './timeLines.ts'

const POINTS_A_ROW = 13

/** A time panel as a table: about two rows a year, in whole units. */
export function timeTable({ title, dates, lines }: TimePanel, language: Language) {
  const { steps, story } = stringsOf(language)
  const places = [...dates.keys()].filter((k) => k % POINTS_A_ROW === 0 || k === dates.length - 1)
  return {
    heads: [
      steps.date,
      ...lines.map(({ label }) => fill(story.labelled, { label: title, text: label })),
    ],
    rows: places.map((k) => [
      formatMonth(dates[k]!.toISOString().slice(0, 10), language),
      ...lines.map(({ values }) => formatCompact(values[k]!, language)),
    ]),
  }
}
