// Has LibreOffice open the two CSV files of a run, each in the locale that it is for, and compares what
// stands in the cells with the run, digit for digit as far as LibreOffice writes them, and with each
// other: `npm run read-run-files`. Nothing is calculated there. Where the
// program is not installed it says so and ends well: no test needs it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CSV_FORMS, type CsvFormId } from '../src/components/explore/takeAway/csvForms.ts'
import { runFile } from '../src/components/explore/takeAway/runFiles.ts'
import { baseline } from '../src/data/baseline.ts'
import { presetQuery } from '../src/data/presets.ts'
import en from '../src/data/strings/en/exploreTakeAway.ts'
import fr from '../src/data/strings/fr/exploreTakeAway.ts'
import { readQuery, writeQuery } from '../src/model/address.ts'
import { column, SERIES } from '../src/model/columns.ts'
import { run as runModel, type Run } from '../src/model/run.ts'
import { isoOf } from '../src/model/time.ts'
import { run } from './run.ts'

const PROGRAM = 'soffice'

/** The locale that each form is for, as LibreOffice numbers it. */
const LOCALES: Readonly<Record<CsvFormId, { name: string; code: number; words: typeof en.file }>> =
  {
    international: { name: 'English', code: 2057, words: en.file },
    french: { name: 'French', code: 1036, words: fr.file },
  }

const works = await run(PROGRAM, ['--version'], { output: 'capture' }).catch(() => null)
if (works?.code !== 0) {
  console.log(`${PROGRAM} is not installed: the files were not opened.`)
  process.exit(0)
}
console.log(works.text.trim())

const folder = mkdtempSync(join(tmpdir(), 'run-files-'))
let faults = 0
for (const preset of ['', 'signed-in-2022', 'us-60000-a-month']) {
  const { scenario } = readQuery(baseline, preset && presetQuery(preset))
  const query = writeQuery(baseline, scenario)
  const result = runModel(baseline, scenario)
  let seen: string | undefined
  for (const form of Object.keys(CSV_FORMS) as CsvFormId[]) {
    const { words, name } = LOCALES[form]
    const link = `https://example.org/explore/?${query}`
    const { text } = runFile(form, { run: result, query, link, words })
    const file = join(folder, `${preset || 'baseline'}-${form}.csv`)
    writeFileSync(file, text)
    const cells = await cellsOf(file, form)
    const found = compared(cells, result)
    const numbers = numbersIn(cells)
    if (numbers !== (seen ??= numbers)) found.push('the two forms differ from each other')
    faults += found.length
    const count = result.tables.days.length * SERIES.length
    console.log(
      `${preset || 'baseline'}, ${form} form in ${name}: ${count} numbers, ${found.length} differ`,
    )
    for (const fault of found.slice(0, 3)) console.log(`  ${fault}`)
  }
}
rmSync(folder, { recursive: true, force: true })
process.exit(faults > 0 ? 1 : 0)

/** The rows of a file as LibreOffice holds them: numbers, dates (ISO) and words. */
async function cellsOf(file: string, form: CsvFormId): Promise<(string | number)[][]> {
  const delimiter = CSV_FORMS[form].delimiter.charCodeAt(0)
  // Delimiter, quotation mark, UTF-8, from row 1, no columns named, the locale, quoted is text, find dates.
  const filter = `CSV:${delimiter},34,76,1,,${LOCALES[form].code},false,true`
  const profile = pathToFileURL(join(folder, 'profile')).href
  const { code, text } = await run(
    PROGRAM,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      file,
    ],
    { output: 'capture' },
  )
  if (code !== 0) throw new Error(text)
  return rowsIn(readFileSync(file.replace(/csv$/, 'fods'), 'utf8'))
}

function rowsIn(xml: string): (string | number)[][] {
  return [...xml.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row]) =>
    [...row!.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', inside = '']) => {
        const of = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]
        const value = of('office:value')
        const cell =
          value === undefined
            ? (of('office:date-value') ?? inside.replace(/<[^>]*>/g, '').trim())
            : Number(value)
        return Array<string | number>(Number(of('table:number-columns-repeated') ?? 1)).fill(cell)
      },
    ),
  )
}

/** The numbers of all cells, in a text. */
function numbersIn(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.filter((cell) => typeof cell === 'number').join(' ')).join('\n')
}

/** LibreOffice writes its numbers with 15 digits. */
function isSame(cell: string | number | undefined, value: number): boolean {
  return typeof cell === 'number' && Math.abs(cell - value) <= 1e-14 * Math.abs(value)
}

/** What differs from the run, in sentences. */
function compared(rows: readonly (string | number)[][], { columns, tables }: Run): string[] {
  const at = rows.findIndex(([first]) => first === 'date')
  const body = rows.slice(at + 2, at + 2 + tables.days.length)
  const found: string[] = []
  for (const [k, day] of tables.days.entries()) {
    const [date, ...cells] = body[k] ?? []
    if (date !== isoOf(day)) found.push(`row ${k}: the date is ${date}, not ${isoOf(day)}`)
    for (const [s, id] of SERIES.entries()) {
      const value = column(columns, id)[k]!
      if (!isSame(cells[s], value)) found.push(`${id} on ${isoOf(day)}: ${cells[s]}, not ${value}`)
    }
  }
  return found
}
