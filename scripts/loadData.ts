// Reads and checks everything in src/data, and writes typed JSON to src/data/generated.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { csvParse } from 'd3-dsv'
import { parseDocument } from 'yaml'
import { comparisons } from '../src/data/comparisons.ts'
import { parameters } from '../src/data/parameters.ts'
import { series } from '../src/data/series.ts'
import { checkUnits } from '../src/model/xmile/units.ts'
import { checkClaims, claimsFile } from './checkClaims.ts'
import { checkCorrections, correctionsFile } from './checkCorrections.ts'
import { checkData, type Data, type RawData, type Table } from './checkData.ts'
import { files } from './dataFiles.ts'

export { checkData, type RawData } from './checkData.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The texts of a project folder, parsed but not yet checked. */
export function readData(folder = root): RawData {
  const unreadable: string[] = []
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')

  const table = (file: string): Table => {
    const rows = csvParse(text(file))
    return { file, columns: rows.columns, rows: [...rows] as Record<string, string>[] }
  }
  const yaml = (file: string) => {
    const { content, errors } = readYaml(file, folder)
    unreadable.push(...errors)
    return errors.length > 0 ? {} : (content as Record<string, unknown>)
  }

  return {
    facts: table(files.facts),
    observations: readdirSync(join(folder, files.observations))
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .map((name) => table(`${files.observations}/${name}`)),
    sources: yaml(files.sources),
    assumptions: yaml(files.assumptions),
    parameters,
    series,
    comparisons,
    unreadable,
  }
}

/** A file in YAML, with what cannot be read of it. */
function readYaml(file: string, folder = root): { content: unknown; errors: string[] } {
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'))
  return {
    content: document.toJS() ?? {},
    errors: document.errors.map((error) => `${file}: ${error.message}`),
  }
}

function writeData(data: Data & { claims: unknown; corrections: unknown }, folder = root) {
  const generated = join(folder, 'src/data/generated')
  mkdirSync(generated, { recursive: true })
  for (const [name, content] of Object.entries(data)) {
    writeFileSync(join(generated, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`)
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const { errors, data } = checkData(readData())
  const statements = readYaml(claimsFile)
  const { claims, errors: claimErrors } = checkClaims(
    statements.content as Record<string, unknown>,
    data,
  )
  const putRight = readYaml(correctionsFile)
  const { corrections, errors: correctionErrors } = checkCorrections(putRight.content)
  errors.push(
    ...[...statements.errors, ...claimErrors],
    ...[...putRight.errors, ...correctionErrors],
    ...checkUnits().map(({ sentence }) => sentence),
  )
  if (errors.length > 0) {
    for (const error of errors) console.error(error)
    console.error(`${errors.length} faults in src/data: nothing was written.`)
    process.exit(1)
  }
  writeData({ ...data, claims, corrections })
  console.log(
    `${Object.keys(data.facts).length} published figures, ${Object.keys(data.sources).length} sources, ` +
      `${Object.keys(data.observations).length} series, ${Object.keys(data.assumptions).length} assumptions.`,
  )
}
