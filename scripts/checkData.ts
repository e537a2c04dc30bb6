import type { z } from 'zod'
import type {
  ComparisonRow,
  Fact,
  ParameterRow,
  SeriesRow,
  Source,
  Words,
} from '../src/data/types.ts'
import { checkParameter } from './checkParameter.ts'
import { files } from './dataFiles.ts'
import { rowShape, sourceShape, wordsShape } from './dataShapes.ts'

/** A CSV file as read: every cell a string. */
export interface Table {
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

export interface RawData {
  readonly facts: Table
  readonly observations: readonly Table[]
  readonly sources: Readonly<Record<string, unknown>>
  readonly assumptions: Readonly<Record<string, unknown>>
  readonly parameters: readonly ParameterRow[]
  readonly series: readonly SeriesRow[]
  readonly comparisons: readonly ComparisonRow[]
  /** What went wrong while reading, e.g. YAML that does not parse. */
  readonly unreadable: readonly string[]
}

export interface Data {
  readonly facts: Record<string, Fact>
  readonly observations: Record<string, Fact[]>
  readonly sources: Record<string, Source>
  readonly assumptions: Record<string, Words>
}

const columns = 'id value low high unit date said source quote quoteLanguage read en fr note'.split(
  ' ',
)
// Only promises need the day they were made on besides the day they were made for.
const optionalColumns = ['said']

/** Zod's complaints as sentences that begin with `where`. */
function parse<T>(shape: z.ZodType<T>, input: unknown, where: string, errors: string[]) {
  const result = shape.safeParse(input)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    errors.push(`${where}: ${[issue.path.join('.'), issue.message].filter(Boolean).join(' ')}.`)
  }
  return null
}

function duplicates(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
}

function checkRow(fact: Fact, where: string, sources: Record<string, Source>, errors: string[]) {
  const { value, low, high } = fact
  if (value === null && low === null && high === null && fact.unit !== 'statement')
    errors.push(
      `${where}: value, low and high are all empty; only a row with unit “statement” may have no number.`,
    )
  if (low !== null && value !== null && low > value)
    errors.push(`${where}: low ${low} is above value ${value}.`)
  if (value !== null && high !== null && value > high)
    errors.push(`${where}: value ${value} is above high ${high}.`)
  if (low !== null && high !== null && low > high)
    errors.push(`${where}: low ${low} is above high ${high}.`)
  if (fact.quote && !fact.quoteLanguage)
    errors.push(`${where}: quoteLanguage is missing for the quote “${fact.quote}”.`)
  const source = sources[fact.source]
  if (!source) {
    errors.push(`${where}: source “${fact.source}” is not in ${files.sources}.`)
  } else if (!fact.read && (fact.quote || source.url || source.readVia || source.grade !== 'relay'))
    errors.push(
      `${where}: read is false, so source “${fact.source}” must be a relay without address and the row without quote.`,
    )
}

/** How a publisher is told that only repeats another. */
const SECOND_HAND = /\b(?:via|copy of|read at|republished|printed by|blog|forum|mailing list)\b/i

/** Pages that carry what others wrote: aggregators, press distributors, hosts of blogs and forums. */
const COPY_HOSTS =
  /(?:^|\.)(?:yahoo|msn|menafn|magzter|pressreader|einpresswire|boursorama|goodreads|reddit|blogspot|wordpress|substack|medium)\.com$/

/** The first outlet of a card is who wrote or said it; a copy, a blog or a forum comes second, as what it was read via. */
function checkFirstOutlet({ publisher, url }: Source, where: string, errors: string[]) {
  if (SECOND_HAND.test(publisher))
    errors.push(
      `${where}: publisher “${publisher}” only repeats another; name the original first, and the page read as readVia.`,
    )
  if (url && COPY_HOSTS.test(new URL(url).hostname))
    errors.push(`${where}: url ${url} is a page of copies; it belongs into readVia.url.`)
}

function checkSource(source: Source, where: string, errors: string[]) {
  checkFirstOutlet(source, where, errors)
  if (source.grade === 'relay') {
    if (source.url)
      errors.push(
        `${where}: url ${source.url} belongs into original.url (the original, unread) or readVia.url (the page read).`,
      )
    if (!source.original || source.original.read)
      errors.push(
        `${where}: a relay names its original, with read: false (an original that was read is a source of its own).`,
      )
  } else if (!source.url) errors.push(`${where}: url is missing.`)
}

function readTable(
  table: Table,
  series: string | null,
  sources: Record<string, Source>,
  errors: string[],
) {
  for (const column of table.columns) {
    if (!columns.includes(column)) errors.push(`${table.file}, row 1: unknown column “${column}”.`)
  }
  for (const column of columns) {
    if (!table.columns.includes(column) && !optionalColumns.includes(column))
      errors.push(`${table.file}, row 1: column “${column}” is missing.`)
  }
  return table.rows.flatMap((row, i) => {
    const where = `${table.file}, row ${i + 2} (${row.id || 'no id'})`
    const read = parse(rowShape, row, where, errors)
    if (!read) return []
    const fact: Fact = { ...read, date: read.date!, series }
    checkRow(fact, where, sources, errors)
    return [{ fact, where }]
  })
}

function checkSeries(raw: RawData, errors: string[]) {
  const ids = raw.series.map((row) => row.id)
  const tables = raw.observations.map(seriesOf)
  for (const id of duplicates(ids)) errors.push(`${files.series}: id “${id}” stands twice.`)
  for (const id of tables.filter((table) => !ids.includes(table)))
    errors.push(`${files.series}: ${files.observations}/${id}.csv has no row.`)
  for (const id of ids.filter((series) => !tables.includes(series)))
    errors.push(`${files.series}: series “${id}” has no file ${files.observations}/${id}.csv.`)
  for (const row of raw.comparisons) {
    const where = `${files.comparisons} (${row.series} ↔ ${row.model})`
    if (!ids.includes(row.series))
      errors.push(`${where}: series “${row.series}” is not in ${files.series}.`)
    if (!(row.factor > 0)) errors.push(`${where}: factor ${row.factor} is not above 0.`)
    parse(wordsShape, row.reason, `${where}, reason`, errors)
  }
}

const seriesOf = (table: Table) => table.file.replace(/^.*\//, '').replace(/\.csv$/, '')

/** Checks everything and names every fault found; `data` may be used only if there is none. */
export function checkData(raw: RawData): { errors: string[]; data: Data } {
  const errors = [...raw.unreadable]

  const sources: Record<string, Source> = {}
  for (const [id, input] of Object.entries(raw.sources)) {
    const where = `${files.sources} (${id})`
    const read = parse(sourceShape, input, where, errors)
    if (!read) continue
    sources[id] = { id, ...read } as Source
    checkSource(sources[id], where, errors)
  }

  const rows = [
    ...readTable(raw.facts, null, sources, errors),
    ...raw.observations.flatMap((table) => readTable(table, seriesOf(table), sources, errors)),
  ]
  const facts: Record<string, Fact> = {}
  const observations: Record<string, Fact[]> = Object.fromEntries(
    raw.observations.map((table) => [seriesOf(table), []]),
  )
  for (const { fact, where } of rows) {
    if (facts[fact.id]) errors.push(`${where}: id “${fact.id}” stands twice.`)
    facts[fact.id] = fact
    if (fact.series === null) continue
    observations[fact.series]!.push(fact)
    const series = raw.series.find((row) => row.id === fact.series)
    if (series && series.unit !== fact.unit)
      errors.push(`${where}: unit “${fact.unit}” is not the series’ unit “${series.unit}”.`)
  }
  for (const list of Object.values(observations)) {
    list.sort((a, b) => (a.date.from < b.date.from ? -1 : a.date.from > b.date.from ? 1 : 0))
  }

  const used = new Set(
    [raw.facts, ...raw.observations].flatMap((table) => table.rows.map((row) => row.source)),
  )
  for (const id of Object.keys(sources).filter((source) => !used.has(source)))
    errors.push(`${files.sources} (${id}): source is not used by any row.`)

  checkSeries(raw, errors)

  const assumptions: Record<string, Words> = {}
  const parameterIds = new Set(raw.parameters.map((row) => row.id))
  for (const [id, input] of Object.entries(raw.assumptions)) {
    const where = `${files.assumptions} (${id})`
    if (!parameterIds.has(id)) errors.push(`${where}: no such parameter in ${files.parameters}.`)
    const read = parse(wordsShape, input, where, errors)
    if (read) assumptions[id] = read
  }
  const known = {
    facts: new Set(rows.map(({ fact }) => fact.id)),
    assumptions: new Set(Object.keys(raw.assumptions)),
  }
  for (const row of raw.parameters) errors.push(...checkParameter(row, known))
  for (const id of duplicates(raw.parameters.map((row) => row.id)))
    errors.push(`${files.parameters}: id “${id}” stands twice.`)

  return { errors, data: { facts, observations, sources, assumptions } }
}
