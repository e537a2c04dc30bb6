import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ComparisonRow, ParameterRow, SeriesRow } from '../../src/data/types.ts'
import { checkData, readData, type RawData } from '../../scripts/loadData.ts'
import { parseDate } from '../../scripts/dataShapes.ts'

// Five rows, three sources, two parameters: enough to break each rule once.
const row = {
  id: 'made-2023',
  value: '20000',
  low: '',
  high: '',
  unit: 'rounds/month',
  date: '2023-03',
  source: 'paper',
  quote: 'twenty thousand a month',
  quoteLanguage: 'en',
  read: 'true',
  en: 'Made in March',
  fr: 'Production de mars',
  note: '',
}
type Row = Record<string, string>

const parameter: ParameterRow = {
  id: 'us.buildTime',
  unit: 'months',
  kind: 'step',
  group: 'industry',
  best: 20,
  low: 12,
  high: 36,
  min: 3,
  max: 60,
  step: 1,
  facts: ['stock-1950'],
}
const page = { publisher: 'A Paper', title: 'Shells', date: '2023', language: 'en', grade: 'press' }
const unread = { publisher: 'A Minister', read: false }

interface Breakable {
  facts: Row[]
  factColumns: string[]
  observations: Row[]
  sources: Record<string, Record<string, unknown>>
  assumptions: Record<string, unknown>
  parameters: ParameterRow[]
  series: SeriesRow[]
  comparisons: ComparisonRow[]
}

function good(): Breakable {
  return {
    facts: [
      { ...row, id: 'stock-1950', value: '6', low: '6', unit: 'million rounds', date: '1950' },
      { ...row, id: 'said', value: '', unit: 'statement', date: '2023-02-13', source: 'relay' },
      { ...row, id: 'unread', source: 'minister', quote: '', quoteLanguage: '', read: 'false' },
    ],
    factColumns: Object.keys(row),
    observations: [
      { ...row, id: 'made-later', date: '2023-08/2024-02', value: '', low: '24000', high: '28000' },
      { ...row },
    ],
    sources: {
      paper: { ...page, url: 'https://paper.example/shells' },
      relay: {
        ...page,
        grade: 'relay',
        original: unread,
        readVia: { publisher: 'A Copy', url: 'https://copy.example/' },
      },
      minister: { ...page, grade: 'relay', original: unread },
    },
    assumptions: { payback: { en: 'Our guess.', fr: 'Notre hypothèse.' } },
    parameters: [
      parameter,
      { ...parameter, id: 'payback', best: [['2022-01-01', 18]], low: 0.5, high: 2, facts: [] },
    ],
    series: [
      {
        id: 'made',
        unit: 'rounds/month',
        kind: 'output',
        scope: '155 mm',
        actor: 'US',
        cumulative: false,
      },
    ],
    comparisons: [
      {
        series: 'made',
        model: 'us.production',
        factor: 1,
        likeWithLike: true,
        reason: { en: 'Same.', fr: 'Pareil.' },
      },
    ],
  }
}

function errorsOf(data: Breakable): string[] {
  const raw: RawData = {
    facts: { file: 'src/data/facts.csv', columns: data.factColumns, rows: data.facts },
    observations: [
      {
        file: 'src/data/observations/made.csv',
        columns: Object.keys(row),
        rows: data.observations,
      },
    ],
    sources: data.sources,
    assumptions: data.assumptions,
    parameters: data.parameters,
    series: data.series,
    comparisons: data.comparisons,
    unreadable: [],
  }
  return checkData(raw).errors
}

test('The small dataset is good', () => {
  expect(errorsOf(good())).toEqual([])
})

test('Rows of a series come out in the order of their dates, with first and last day', () => {
  const data = good()
  const { observations, facts } = checkData({
    ...readData(),
    facts: { file: 'src/data/facts.csv', columns: data.factColumns, rows: [] },
    observations: [
      {
        file: 'src/data/observations/made.csv',
        columns: Object.keys(row),
        rows: data.observations,
      },
    ],
    sources: data.sources,
  }).data
  expect(observations.made?.map((fact) => fact.id)).toEqual(['made-2023', 'made-later'])
  expect(facts['made-later']).toMatchObject({
    value: null,
    low: 24000,
    date: { from: '2023-08-01', to: '2024-02-29' },
    series: 'made',
  })
})

test.each([
  ['1950', '1950-01-01', '1950-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02-13', '2023-02-13', '2023-02-13'],
  ['2023-02/2025-03-19', '2023-02-01', '2025-03-19'],
])('%s runs from %s to %s', (text, from, to) => {
  expect(parseDate(text)).toEqual({ text, from, to })
})

const longQuote = Array.from({ length: 26 }, (_, i) => `w${i}`).join(' ')

// What breaks, how, and what the sentence must name: the file, the row, the value.
const breakages: [string, (data: Breakable) => void, string[]][] = [
  [
    'a row without unit',
    (d) => (d.facts[0]!.unit = ''),
    ['facts.csv, row 2 (stock-1950)', 'unit is missing'],
  ],
  [
    'a row without date',
    (d) => (d.facts[0]!.date = ''),
    ['facts.csv, row 2 (stock-1950)', 'date is missing'],
  ],
  [
    'a row without source',
    (d) => (d.facts[0]!.source = ''),
    ['facts.csv, row 2 (stock-1950)', 'source is missing'],
  ],
  ['a row without id', (d) => (d.facts[0]!.id = ''), ['facts.csv, row 2 (no id)', 'id is missing']],
  ['an id with a capital', (d) => (d.facts[1]!.id = 'Said'), ['facts.csv, row 3', '“Said”']],
  [
    'a label in one language',
    (d) => (d.facts[0]!.fr = ' '),
    ['facts.csv, row 2 (stock-1950)', 'fr is missing'],
  ],
  [
    'no number at all',
    (d) => Object.assign(d.facts[0]!, { value: '', low: '' }),
    ['facts.csv, row 2 (stock-1950)', 'all empty'],
  ],
  [
    'a value that is no number',
    (d) => (d.observations[1]!.value = '20,000'),
    ['made.csv, row 3 (made-2023)', '“20,000” is not a number'],
  ],
  [
    'low above value',
    (d) => (d.observations[1]!.low = '30000'),
    ['made.csv, row 3 (made-2023)', 'low 30000 is above value 20000'],
  ],
  [
    'value above high',
    (d) => (d.observations[1]!.high = '10000'),
    ['made.csv, row 3 (made-2023)', 'value 20000 is above high 10000'],
  ],
  [
    'low above high',
    (d) => (d.observations[0]!.low = '29000'),
    ['made.csv, row 2 (made-later)', 'low 29000 is above high 28000'],
  ],
  [
    'a day that does not exist',
    (d) => (d.facts[0]!.date = '2023-02-29'),
    ['facts.csv, row 2 (stock-1950)', '“2023-02-29” is not a date'],
  ],
  [
    'a thirteenth month',
    (d) => (d.facts[0]!.date = '2023-13'),
    ['facts.csv, row 2 (stock-1950)', '“2023-13” is not a date'],
  ],
  [
    'an interval that runs backwards',
    (d) => (d.observations[0]!.date = '2024-02/2023-08'),
    ['made.csv, row 2 (made-later)', '“2024-02/2023-08” is not a date'],
  ],
  [
    'an unknown source',
    (d) => (d.facts[0]!.source = 'rumour'),
    ['facts.csv, row 2 (stock-1950)', 'source “rumour”'],
  ],
  [
    'an unused source',
    (d) => (d.sources.spare = { ...page, url: 'https://spare.example/' }),
    ['sources.yaml (spare)', 'not used'],
  ],
  [
    'a publisher told in English words alone',
    (d) => (d.sources.paper!.publisher = 'A Copy, citing The Paper'),
    ['sources.yaml (paper)', 'publisherFr is missing or English for “A Copy, citing The Paper”'],
  ],
  [
    'a page described in English words alone',
    (d) => (d.sources.paper!.title = 'Report on shells'),
    ['sources.yaml (paper)', 'titleFr is missing for “Report on shells”'],
  ],
  [
    'an id that stands twice',
    (d) => (d.facts[1]!.id = 'made-2023'),
    ['made.csv, row 3 (made-2023)', 'stands twice'],
  ],
  [
    'a quote of 26 words',
    (d) => (d.facts[0]!.quote = longQuote),
    ['facts.csv, row 2 (stock-1950)', '26 words', longQuote],
  ],
  [
    'a quote without language',
    (d) => (d.facts[0]!.quoteLanguage = ''),
    ['facts.csv, row 2 (stock-1950)', 'quoteLanguage is missing', 'twenty thousand'],
  ],
  [
    'neither read nor unread',
    (d) => (d.facts[0]!.read = 'yes'),
    ['facts.csv, row 2 (stock-1950)', '“yes”'],
  ],
  [
    'an unread page that is quoted',
    (d) => Object.assign(d.facts[2]!, { quote: 'so', quoteLanguage: 'en' }),
    ['facts.csv, row 4 (unread)', 'source “minister”'],
  ],
  [
    'an unread page that is linked',
    (d) => (d.facts[2]!.source = 'paper'),
    ['facts.csv, row 4 (unread)', 'source “paper”'],
  ],
  [
    'an unknown column',
    (d) => d.factColumns.push('mood'),
    ['facts.csv, row 1', 'unknown column “mood”'],
  ],
  [
    'a missing column',
    (d) => (d.factColumns = d.factColumns.filter((c) => c !== 'note')),
    ['facts.csv, row 1', 'column “note” is missing'],
  ],
  ['a weak grade', (d) => (d.sources.paper!.grade = 'weak'), ['sources.yaml (paper)', '“weak”']],
  [
    'a source without address',
    (d) => delete d.sources.paper!.url,
    ['sources.yaml (paper)', 'url is missing'],
  ],
  [
    'a source without title',
    (d) => delete d.sources.paper!.title,
    ['sources.yaml (paper)', 'title is missing'],
  ],
  [
    'an address that is none',
    (d) => (d.sources.paper!.url = 'paper.example'),
    ['sources.yaml (paper)', '“paper.example” is not an address'],
  ],
  [
    'a source of an impossible date',
    (d) => (d.sources.paper!.date = '2023-02-30'),
    ['sources.yaml (paper)', '“2023-02-30” is not a date'],
  ],
  [
    'a field no source has',
    (d) => (d.sources.paper!.mood = 'good'),
    ['sources.yaml (paper)', 'mood'],
  ],
  [
    'a relay linked as if it were the original',
    (d) => (d.sources.relay!.url = 'https://copy.example/'),
    ['sources.yaml (relay)', 'https://copy.example/'],
  ],
  [
    'a copy told in the same breath as the outlet',
    (d) => Object.assign(d.sources.paper!, { publisher: 'A Paper, via Yahoo' }),
    ['sources.yaml (paper)', '“A Paper, via Yahoo”', 'readVia'],
  ],
  [
    'a blog as the outlet',
    (d) => Object.assign(d.sources.relay!, { publisher: 'A Blog' }),
    ['sources.yaml (relay)', '“A Blog”', 'readVia'],
  ],
  [
    'a page of copies linked as the outlet’s own',
    (d) => (d.sources.paper!.url = 'https://news.yahoo.com/shells'),
    ['sources.yaml (paper)', 'https://news.yahoo.com/shells', 'readVia'],
  ],
  [
    'a relay that does not name its original',
    (d) => delete d.sources.relay!.original,
    ['sources.yaml (relay)', 'names its original'],
  ],
  [
    'a parameter that rests on an unknown figure',
    (d) => (d.parameters[0] = { ...parameter, facts: ['nowhere'] }),
    ['parameters.ts (us.buildTime)', 'fact “nowhere”'],
  ],
  [
    'a parameter without figure or reason',
    (d) => (d.assumptions = {}),
    ['parameters.ts (payback)', 'gives no reason'],
  ],
  [
    'a reason in one language',
    (d) => (d.assumptions.payback = { en: 'Ours.' }),
    ['assumptions.yaml (payback)', 'fr is missing'],
  ],
  [
    'a reason for no parameter',
    (d) => (d.assumptions.mood = { en: 'a', fr: 'b' }),
    ['assumptions.yaml (mood)', 'no such parameter'],
  ],
  [
    'a parameter that stands twice',
    (d) => d.parameters.push(parameter),
    ['parameters.ts', '“us.buildTime” stands twice'],
  ],
  [
    'a range that begins above best',
    (d) => (d.parameters[0] = { ...parameter, low: 21 }),
    ['parameters.ts (us.buildTime)', 'low 21 is above best 20'],
  ],
  [
    'a range that ends below best',
    (d) => (d.parameters[0] = { ...parameter, high: 19 }),
    ['parameters.ts (us.buildTime)', 'high 19 is below best 20'],
  ],
  [
    'a factor that begins above 1',
    (d) => (d.parameters[1] = { ...d.parameters[1]!, low: 1.1 }),
    ['parameters.ts (payback)', 'low 1.1 is above best 1'],
  ],
  [
    'half a range',
    (d) => (d.parameters[0] = { ...parameter, high: null }),
    ['parameters.ts (us.buildTime)', 'low 12', 'high null'],
  ],
  [
    'a best value outside its slider',
    (d) => (d.parameters[0] = { ...parameter, min: 22, low: 22 }),
    ['parameters.ts (us.buildTime)', 'best 20 is outside the slider, 22 to 60'],
  ],
  [
    'a best value between two stops',
    (d) => (d.parameters[0] = { ...parameter, best: 20.5 }),
    ['parameters.ts (us.buildTime)', 'best 20.5 is not on the slider'],
  ],
  [
    'a range wider than its slider',
    (d) => (d.parameters[1] = { ...d.parameters[1]!, high: 4 }),
    ['parameters.ts (payback)', 'range end 4 leads to 72'],
  ],
  [
    'a slider that does not come out even',
    (d) => (d.parameters[0] = { ...parameter, max: 60.5 }),
    ['parameters.ts (us.buildTime)', '3 to 60.5 by 1'],
  ],
  [
    'a series that stands twice',
    (d) => d.series.push(d.series[0]!),
    ['series.ts', 'id “made” stands twice'],
  ],
  [
    'a comparison with a reason in one language',
    (d) => (d.comparisons[0] = { ...d.comparisons[0]!, reason: { en: 'Same.', fr: '' } }),
    ['comparisons.ts (made', 'fr is missing'],
  ],
  ['a file without series', (d) => (d.series = []), ['series.ts', 'made.csv has no row']],
  [
    'a series without file',
    (d) => d.series.push({ ...d.series[0]!, id: 'lost' }),
    ['series.ts', 'series “lost”'],
  ],
  [
    'a row in another unit than its series',
    (d) => (d.observations[1]!.unit = 'rounds/day'),
    ['made.csv, row 3 (made-2023)', 'unit “rounds/day”'],
  ],
  [
    'a comparison with no series',
    (d) => (d.comparisons[0] = { ...d.comparisons[0]!, series: 'lost' }),
    ['comparisons.ts (lost', 'series “lost”'],
  ],
  [
    'a comparison by nothing',
    (d) => (d.comparisons[0] = { ...d.comparisons[0]!, factor: 0 }),
    ['comparisons.ts (made', 'factor 0'],
  ],
]

test.each(breakages)('%s is named with file, row and value', (_, spoil, names) => {
  const data = good()
  spoil(data)
  const errors = errorsOf(data)
  const named = errors.filter((error) => names.every((name) => error.includes(name)))
  expect(named, errors.join('\n') || 'no error at all').toHaveLength(1)
})

test('All faults are named, not only the first', () => {
  const data = good()
  data.facts[0]!.unit = ''
  data.facts[1]!.source = 'rumour'
  data.parameters[0] = { ...parameter, low: 21 }
  expect(errorsOf(data).length).toBeGreaterThanOrEqual(3)
})

test('YAML that says a thing twice is named with its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'))
  try {
    cpSync('src/data', join(folder, 'src/data'), { recursive: true })
    writeFileSync(join(folder, 'src/data/sources.yaml'), 'paper:\n  title: a\n  title: b\n')
    expect(checkData(readData(folder)).errors[0]).toMatch(/sources\.yaml: .*unique/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
