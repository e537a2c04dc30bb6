// Lets LibreOffice work out the spreadsheet of several scenarios from its formulas alone, and compares
// every series with the run: `npm run check-spreadsheet`. Prints what it finds; fails beyond 1e-6.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readXlsx } from 'hucre/xlsx'
import { xlsxOf } from '../src/components/method/spreadsheet/xlsxOf.ts'
import { baseline } from '../src/data/baseline.ts'
import { readQuery } from '../src/model/address.ts'
import { column, SERIES } from '../src/model/columns.ts'
import { equations } from '../src/model/equations.ts'
import { instancesOf } from '../src/model/instances.ts'
import { run } from '../src/model/run.ts'
import { completeScenario } from '../src/model/scenario.ts'
import { FIRST_ROW } from '../src/model/spreadsheet/spreadsheetOf.ts'
import { variableOfSeries } from '../src/model/variableOfSeries.ts'
import { xmileName } from '../src/model/xmile/names.ts'

/** A series may differ by this share of its own maximum. */
const TOLERANCE = 1e-6
const QUERIES = [
  '',
  'us.fixedOutput=60000_2023-03-01_6',
  'us.fixedOutput=60000_2023-03-01*end_2024-01-01&us.reserveFloor=500000',
  'europe.jointShare=0.5_2023-06-01_12&europe.orders=x1.5_2023-01-01&us.shifts=x1.2_2022-06-01',
  'need=x0.75_2024-01-01_6&transitTime=2&stepDays=1&end=2026-12-31',
]
const instances = instancesOf(equations)

/** LibreOffice’s own copy of a workbook, every formula worked out anew; `soffice` from SOFFICE or the path. */
function recalculated(file: string, folder: string): string {
  execFileSync(
    process.env.SOFFICE ?? 'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      file,
    ],
    { stdio: 'ignore', timeout: 600_000 },
  )
  return join(folder, 'out', 'shells.xlsx')
}

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'))
let failed = 0
for (const query of QUERIES) {
  const { scenario, notices } = readQuery(baseline, query)
  if (notices.length > 0) throw new Error(`${query}: ${JSON.stringify(notices)}`)
  const complete = completeScenario(baseline, scenario)
  const file = join(folder, 'shells.xlsx')
  const whole = await xlsxOf(complete, { link: query })
  // Without values: whatever comes back was worked out there.
  writeFileSync(file, await xlsxOf(complete, { link: query, values: false }))
  const begun = performance.now()
  const book = await readXlsx(readFileSync(recalculated(file, folder)))
  const seconds = (performance.now() - begun) / 1000
  const { rows } = book.sheets.find(({ name }) => name === 'steps')!
  const numbers = new Map(
    book.sheets
      .find(({ name }) => name === 'parameters')!
      .rows.map(([name, value]) => [name, value]),
  )
  const { columns } = run(baseline, scenario)
  let worst = { share: 0, id: '' }
  for (const id of SERIES) {
    const name = xmileName(variableOfSeries(instances, id))
    const at = rows[0]!.indexOf(name)
    const ours = column(columns, id)
    const largest = Math.max(...ours.map(Math.abs), Number.MIN_VALUE)
    for (const [k, value] of ours.entries()) {
      const theirs = at < 0 ? numbers.get(name) : rows[FIRST_ROW.steps - 1 + k]?.[at]
      const share = typeof theirs === 'number' ? Math.abs(theirs - value) / largest : Infinity
      if (share > worst.share) worst = { share, id }
    }
  }
  if (worst.share > TOLERANCE) failed++
  console.log(
    `${query || 'baseline'}: ${SERIES.length} series, ${columns.shared.need.length} rows, ${(whole.length / 1e6).toFixed(2)} MB, ${seconds.toFixed(0)} s; apart by at most ${worst.share.toExponential(1)} of a maximum (${worst.id || 'none'})`,
  )
}
rmSync(folder, { recursive: true })
console.log(`${QUERIES.length - failed} agree, ${failed} do not`)
process.exit(failed > 0 ? 1 : 0)
