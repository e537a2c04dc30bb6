import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { csvFormatRows } from 'd3-dsv'
import { baseline } from '../../src/data/baseline.ts'
import { versions } from '../../src/data/versions.ts'
import { readQuery } from '../../src/model/address.ts'
import { column, SERIES } from '../../src/model/columns.ts'
import { parseScenario } from '../../src/model/parse.ts'
import { run, type Run } from '../../src/model/run.ts'
import { runReport } from '../../src/model/runReport.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { isoOf } from '../../src/model/time.ts'
import { answerTo, QUESTION_OPTIONS, QUESTION_USAGE, questionOf } from './questions.ts'
import { UsageError } from './usageError.ts'

const USAGE = `usage: npm run --silent simulate -- scenario.json     a scenario file ("-": standard input)
       npm run --silent simulate -- --query '<query>'  a page link's query
       --csv: the series as CSV
${QUESTION_USAGE}`

function readScenario(query: string | undefined, file: string | undefined): Scenario {
  if (query !== undefined) {
    const { scenario, notices } = readQuery(baseline, query)
    for (const { kind, key, text, used } of notices)
      console.error(`${key}: "${text}" ${kind}${used === undefined ? '' : `, used ${used}`}`)
    return scenario
  }
  if (file === undefined) throw new UsageError(USAGE)
  return parseScenario(readJson(file))
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new UsageError(`${file} cannot be read.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${file === '-' ? 'Standard input' : file} is not JSON.`)
  }
}

function csvOf(result: Run): string {
  const columns = SERIES.map((id) => column(result.columns, id))
  const rows = Array.from(result.tables.days, (day, k) => [
    isoOf(day),
    ...columns.map((values) => String(values[k])),
  ])
  return csvFormatRows([['date', ...SERIES], ...rows])
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        csv: { type: 'boolean' },
        query: { type: 'string' },
        ...QUESTION_OPTIONS,
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${USAGE}`)
  }
}

/** What the command line prints for its arguments; throws what it says to bad ones (`Refusal`, `UsageError`). */
export function simulation(args: string[]): string {
  const { values, positionals } = readArguments(args)
  if (positionals.length > 1) throw new UsageError(USAGE)
  const question = questionOf(values)
  if (question) {
    if (values.csv) throw new UsageError(`--csv does not go with --${question}.`)
    const bare = values.query === undefined && positionals.length === 0
    const scenario = bare ? {} : readScenario(values.query, positionals[0])
    return JSON.stringify({ versions, scenario, [question]: answerTo(question, values, scenario) })
  }
  const result = run(baseline, readScenario(values.query, positionals[0]))
  return values.csv ? csvOf(result) : JSON.stringify(runReport(result))
}
