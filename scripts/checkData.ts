import { z } from 'zod'
import type {
  ComparisonRow,
  DateInterval,
  Fact,
  ParameterRow,
  SeriesRow,
  Source,
  Words,
} from '../src/data/types.ts'

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

export const files = {
  facts: 'src/data/facts.csv',
  observations: 'src/data/observations',
  sources: 'src/data/sources.yaml',
  assumptions: 'src/data/assumptions.yaml',
  parameters: 'src/data/parameters.ts',
  series: 'src/data/series.ts',
  comparisons: 'src/data/comparisons.ts',
} as const

const mostQuotedWords = 25

const columns = 'id value low high unit date said source quote quoteLanguage read en fr note'.split(
  ' ',
)
// Only promises need the day they were made on besides the day they were made for.
const optionalColumns = ['said']

const lastDayOfMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()
const two = (n: number) => String(n).padStart(2, '0')

/** `2023`, `2023-02`, `2023-02-13` or an interval `A/B` → its first and last day; null if no such date exists. */
export function parseDate(text: string): DateInterval | null {
  const ends = text.split('/')
  if (ends.length === 2) {
    const first = parseDate(ends[0]!)
    const last = parseDate(ends[1]!)
    if (!first || !last || first.from >= last.from) return null
    return { text, from: first.from, to: last.to }
  }
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text)
  if (!match) return null
  const [year, month, day] = [match[1], match[2], match[3]]
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null
  const last = lastDayOfMonth(Number(year), Number(month ?? 12))
  if (day !== undefined && (Number(day) < 1 || Number(day) > last)) return null
  return {
    text,
    from: `${year}-${month ?? '01'}-${day ?? '01'}`,
    to: `${year}-${month ?? '12'}-${day ?? two(last)}`,
  }
}

const filled = z.string({ error: 'is missing' }).trim().min(1, 'is missing')
const orNull = z
  .string()
  .trim()
  .transform((text) => text || null)

function cell<T>(parse: (text: string) => T | null, complaint: string) {
  return z
    .string()
    .trim()
    .transform((text, context) => {
      if (text === '') return null
      const value = parse(text)
      if (value !== null) return value
      context.addIssue({ code: 'custom', message: `“${text}” ${complaint}` })
      return z.NEVER
    })
}

const number = cell((text) => {
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}, 'is not a number')

const date = cell(
  parseDate,
  'is not a date: want YYYY, YYYY-MM, YYYY-MM-DD (a day that exists) or an earlier one/a later one',
)

const quote = orNull.refine((text) => !text || text.split(/\s+/).length <= mostQuotedWords, {
  error: (issue) =>
    `has ${String(issue.input).split(/\s+/).length} words, want at most ${mostQuotedWords}: “${issue.input}”`,
})

const rowShape = z.object({
  id: filled.regex(/^[a-z0-9-]+$/, {
    error: (issue) => `“${issue.input}” is not an id: want a–z, 0–9 and hyphens`,
  }),
  value: number,
  low: number,
  high: number,
  unit: filled,
  date: date.refine((found) => found !== null, 'is missing'),
  said: date.optional().transform((found) => found ?? null),
  source: filled,
  quote,
  quoteLanguage: orNull,
  read: z
    .enum(['true', 'false'], {
      error: (issue) => `“${issue.input}” is neither true nor false`,
    })
    .transform((text) => text === 'true'),
  en: filled,
  fr: filled,
  note: orNull,
})

const isoDate = filled.refine((text) => parseDate(text) !== null, {
  error: (issue) => `“${issue.input}” is not a date`,
})

const url = z.url({ protocol: /^https?$/, error: (issue) => `“${issue.input}” is not an address` })

const sourceShape = z.strictObject({
  publisher: filled,
  title: filled,
  date: isoDate,
  url: url.optional(),
  grade: z.enum(['primary', 'press', 'relay'], {
    error: (issue) =>
      `“${issue.input}” is not primary, press or relay (a weak page is never a source: name the original)`,
  }),
  language: filled,
  original: z
    .strictObject({
      publisher: filled,
      title: filled.optional(),
      date: isoDate.optional(),
      url: url.optional(),
      read: z.boolean(),
    })
    .optional(),
  readVia: z
    .strictObject({
      publisher: filled,
      title: filled.optional(),
      date: isoDate.optional(),
      url: url.optional(),
    })
    .optional(),
})

const wordsShape = z.strictObject({ en: filled, fr: filled })

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

function checkSource(source: Source, where: string, errors: string[]) {
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

const onGrid = (row: ParameterRow, value: number) => {
  const steps = (value - row.min) / row.step
  return Math.abs(steps - Math.round(steps)) < 1e-6
}

/** One parameter's sentences: its range, its slider, what it rests on. */
export function checkParameter(
  row: ParameterRow,
  known: { facts: ReadonlySet<string>; assumptions: ReadonlySet<string> },
): string[] {
  const errors: string[] = []
  const where = `${files.parameters} (${row.id})`
  const single = typeof row.best === 'number' ? row.best : null
  const values =
    row.best === null
      ? []
      : single !== null
        ? [single]
        : (row.best as [string, number][]).map(([, value]) => value)
  // A range around dated points is a factor, so there `best` is 1.
  const best = single ?? 1
  if (row.low !== null && row.low > best)
    errors.push(`${where}: low ${row.low} is above best ${best}.`)
  if (row.high !== null && row.high < best)
    errors.push(`${where}: high ${row.high} is below best ${best}.`)
  if ((row.low === null) !== (row.high === null))
    errors.push(`${where}: low ${row.low} and high ${row.high}: want both or neither.`)
  for (const value of values) {
    if (value < row.min || value > row.max)
      errors.push(`${where}: best ${value} is outside the slider, ${row.min} to ${row.max}.`)
    // Dated points are never where a slider stands: whoever moves it replaces the schedule by one number.
    else if (single !== null && !onGrid(row, value))
      errors.push(`${where}: best ${value} is not on the slider’s grid, ${row.min} by ${row.step}.`)
    for (const end of [row.low, row.high]) {
      const reached = end === null ? value : single === null ? value * end : end
      if (reached < row.min - 1e-9 || reached > row.max + 1e-9)
        errors.push(
          `${where}: range end ${end} leads to ${reached}, outside the slider, ${row.min} to ${row.max}.`,
        )
    }
  }
  if (!(row.step > 0) || row.min >= row.max || !onGrid(row, row.max))
    errors.push(`${where}: slider ${row.min} to ${row.max} by ${row.step} does not come out even.`)
  for (const id of row.facts) {
    if (!known.facts.has(id)) errors.push(`${where}: fact “${id}” is not published.`)
  }
  if (row.facts.length === 0 && !known.assumptions.has(row.id))
    errors.push(`${where}: facts is empty and ${files.assumptions} gives no reason.`)
  return errors
}

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
