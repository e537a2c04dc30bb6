import { kindOf } from '../../../data/figureKinds.ts'
import { parameters, type ParameterId } from '../../../data/parameters.ts'
import { assumptions, facts, source } from '../../../data/published.ts'
import enParameters from '../../../data/strings/en/parameters.ts'
import frParameters from '../../../data/strings/fr/parameters.ts'
import type { Fact, ParameterRow } from '../../../data/types.ts'
import { gradeOf } from '../trust.ts'
import { entersRuns } from '../uses.ts'

type Cell = string | number | boolean | null

/** The columns of the CSV in their order, with their type and what they hold, as the data package tells them. */
export const FIELDS = [
  [
    'id',
    'string',
    'Final once published; the row’s anchor on the data page (a dot is a hyphen there).',
  ],
  ['record', 'string', 'figure: published by others; parameter: a number of the model, ours.'],
  ['series', 'string', 'The observation series it stands in, if any.'],
  ['kind', 'string', 'What the number says: output, capacity, target, delivery and so on.'],
  ['party', 'string', 'Whom it is about.'],
  ['en', 'string', 'What it is, in English.'],
  ['fr', 'string', 'What it is, in French.'],
  ['value', 'number', 'Missing where only a range or words were published, or where it is dated.'],
  ['low', 'number', 'A low without a high reads “at least”. Of a dated parameter: a factor.'],
  ['high', 'number', 'A high without a low reads “at most”. Of a dated parameter: a factor.'],
  ['unit', 'string', 'As published; “statement” where there is no number.'],
  ['dated', 'string', 'Of a parameter that changes: date=value, joined by semicolons.'],
  ['date', 'string', 'A year, a month, a day, or two of these joined by a slash.'],
  ['date_from', 'date', 'Its first day.'],
  ['date_to', 'date', 'Its last day.'],
  ['said', 'string', 'When it was said, where the date is the day it was said for.'],
  ['enters_runs', 'boolean', 'Whether a parameter or the fit rests on it.'],
  ['grade', 'string', 'primary, press, relay; unread: named, not read; none: our assumption.'],
  ['source', 'string', 'Id of the source; in the JSON file with all that is known of it.'],
  ['publisher', 'string', 'Who says it.'],
  ['title', 'string', 'What the page is called.'],
  ['published', 'string', 'When.'],
  ['url', 'string', 'The page, where it was read.'],
  ['read_via', 'string', 'Who repeats it, where it was read there.'],
  ['read_via_url', 'string', 'The page that repeats it.'],
  ['quote', 'string', 'The words as printed; they belong to those who said them.'],
  ['quote_language', 'string', 'Their language.'],
  ['rests_on', 'string', 'Of a parameter: ids of figures, joined by spaces.'],
  ['note', 'string', 'Conflicts and computations; of a parameter: why this value and range.'],
] as const
type Column = (typeof FIELDS)[number][0]
export type DataRow = Readonly<Record<Column, Cell>>

function figureRow(fact: Fact): DataRow {
  const { url, readVia, publisher, title, date } = source(fact.source)
  return {
    id: fact.id,
    record: 'figure',
    series: fact.series,
    ...kindOf(fact),
    en: fact.en,
    fr: fact.fr,
    value: fact.value,
    low: fact.low,
    high: fact.high,
    unit: fact.unit,
    dated: null,
    date: fact.date.text,
    date_from: fact.date.from,
    date_to: fact.date.to,
    said: fact.said?.text ?? null,
    enters_runs: entersRuns(fact),
    grade: gradeOf(fact),
    source: fact.source,
    publisher,
    title,
    published: date,
    url: url ?? null,
    read_via: readVia?.publisher ?? null,
    read_via_url: readVia?.url ?? null,
    quote: fact.quote,
    quote_language: fact.quoteLanguage,
    rests_on: null,
    note: fact.note,
  }
}

const NOTHING = Object.fromEntries(FIELDS.map(([name]) => [name, null])) as DataRow

function parameterRow(row: ParameterRow & { readonly id: ParameterId }): DataRow {
  const { id, best, low, high, unit, facts: rests } = row
  return {
    ...NOTHING,
    id,
    record: 'parameter',
    kind: 'assumption',
    en: enParameters[id].label,
    fr: frParameters[id].label,
    value: typeof best === 'number' ? best : null,
    low,
    high,
    unit,
    dated:
      best === null || typeof best === 'number'
        ? null
        : best.map(([date, value]) => `${date}=${value}`).join(';'),
    enters_runs: true,
    grade: 'none',
    rests_on: rests.join(' ') || null,
    note: assumptions[id]?.en ?? null,
  }
}

/** Every number of the site, one row each. */
export const dataRows = (): DataRow[] => [
  ...Object.values(facts).map(figureRow),
  ...parameters.map(parameterRow),
]
