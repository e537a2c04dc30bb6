// A run taken away as a file is the run: its link opened, its command run, its numbers read back come to the same digits.
import { dsvFormat } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { CSV_FORMS, type CsvFormId } from '../../src/components/explore/takeAway/csvForms.ts'
import { runFile } from '../../src/components/explore/takeAway/runFiles.ts'
import { unitOfSeries } from '../../src/components/explore/takeAway/unitOfSeries.ts'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import { presetQuery } from '../../src/data/presets.ts'
import * as en from '../../src/data/strings/en/index.ts'
import * as fr from '../../src/data/strings/fr/index.ts'
import { versions } from '../../src/data/versions.ts'
import { readQuery, writeQuery } from '../../src/model/address.ts'
import { column, SERIES } from '../../src/model/columns.ts'
import { run, type Run } from '../../src/model/run.ts'
import { simulation } from '../../scripts/simulate/simulation.ts'

const words = { en: en.exploreTakeAway.file, fr: fr.exploreTakeAway.file }
const page = (lang: string) => `https://example.org/${lang}/explore/`
const runOf = (query: string) => run(baseline, readQuery(baseline, query).scenario)
/** All numbers of a run in one text: two runs are the same where their texts are. */
const digitsOf = (series: readonly ArrayLike<number>[]) =>
  series.map((values) => Array.from(values, String).join(' ')).join('\n')
const valuesOf = ({ columns }: Run) => digitsOf(SERIES.map((id) => column(columns, id)))

function taken(id: CsvFormId | 'json', query: string, lang: 'en' | 'fr') {
  const link = `${page(lang)}${query ? `?${query}` : ''}`
  return runFile(id, { run: runOf(query), query, link, words: words[lang] }).text
}

/** A file's head by its words, its names, units, dates and numbers, read as a spreadsheet of its form does. */
function read(text: string, id: CsvFormId) {
  const { delimiter, decimal, mark } = CSV_FORMS[id]
  expect(text.startsWith('\uFEFF')).toBe(mark !== '')
  const rows = dsvFormat(delimiter).parseRows(text.replace('\uFEFF', ''))
  const at = rows.findIndex(([first]) => first === 'date')
  const [names = [], units = [], ...body] = rows.slice(at)
  const numbers = SERIES.map((_, s) => body.map((row) => Number(row[s + 1]!.replace(decimal, '.'))))
  const head = new Map(rows.slice(0, at).map(([name = '', value = '']) => [name, value]))
  return { head, names, units, dates: body.map(([date]) => date), digits: digitsOf(numbers) }
}

const queries = ['', presetQuery('signed-in-2022'), 'us.stock0=0&end=2040-06-30&stepDays=3'].map(
  (query) => writeQuery(baseline, readQuery(baseline, query).scenario),
)

describe.each(languages)('in %s', (lang) => {
  test.each(queries)('the files of “%s” give the same series, digit for digit', (query) => {
    const expected = valuesOf(runOf(query))
    for (const id of Object.keys(CSV_FORMS) as CsvFormId[]) {
      const { head, names, units, digits } = read(taken(id, query, lang), id)
      expect(names).toEqual(['date', ...SERIES])
      expect(units.slice(1)).toEqual(SERIES.map(unitOfSeries))
      expect(digits === expected).toBe(true)
      const { search } = new URL(head.get(words[lang].link)!)
      expect(valuesOf(runOf(search)) === expected).toBe(true)
      expect(head.get(words[lang].data)).toBe(versions.data)
      expect(head.get(words[lang].model)).toBe(String(versions.model))
      expect(head.get(words[lang].licence)).toBe('CC BY 4.0')
    }
    const json = JSON.parse(taken('json', query, lang))
    expect(digitsOf(SERIES.map((id) => json.series[id])) === expected).toBe(true)
    expect(json.units['us.stock']).toBe('rounds')
  })
})

test('the command of a file prints its rows', () => {
  for (const query of queries) {
    const file = read(taken('international', query, 'en'), 'international')
    const [, own] = /--query '([^']*)' --csv$/.exec(file.head.get(words.en.command)!)!
    const [names, ...rows] = simulation(['--query', own!, '--csv'])
      .split('\n')
      .map((line) => line.split(','))
    expect(names).toEqual(file.names)
    expect(rows.map(([date]) => date)).toEqual(file.dates)
    expect(
      digitsOf(SERIES.map((_, s) => rows.map((row) => Number(row[s + 1])))) === file.digits,
    ).toBe(true)
  }
})
