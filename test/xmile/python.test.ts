import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { csvParseRows } from 'd3-dsv'
import { expect, test } from 'vitest'
import { SERIES, type SeriesId } from '../../src/model/columns.ts'
import { rowDays } from '../../src/model/tables.ts'
import { isoOf } from '../../src/model/time.ts'
import { differences } from './differences.ts'
import { scenarios } from './scenarios.ts'

const file = fileURLToPath(new URL('../../public/model/shells.py', import.meta.url))

function python(argument: string, input: string): string {
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const { error, status, stdout, stderr } = spawnSync('python3', [file, argument], options)
  if (error)
    throw new Error(
      `python3 could not be run (${error.message}); install it, for example with apt-get install python3.`,
    )
  if (status !== 0) throw new Error(stderr)
  return stdout
}

test('the Python file agrees on every series to 1e-9 of its maximum', () => {
  expect(scenarios.length).toBeGreaterThan(50)
  const lines = scenarios.map((scenario) => JSON.stringify(scenario)).join('\n')
  const tables = python('--lines', lines).split('\n\n')
  expect(tables.length).toBe(scenarios.length)
  const found = scenarios.flatMap((scenario, i) => {
    const [head, ...rows] = csvParseRows(tables[i]!.trimEnd())
    expect(head).toEqual(['date', ...SERIES])
    expect(rows.map(([date]) => date)).toEqual(
      [...rowDays(scenario.stepDays, scenario.end)].map(isoOf),
    )
    const theirs = Object.fromEntries(
      SERIES.map((id, column) => [id, rows.map((row) => Number(row[column + 1]))]),
    ) as Record<SeriesId, number[]>
    return differences(scenario, theirs).map((line) => `scenario ${i}: ${line}`)
  })
  expect(found).toEqual([])
})

test('it takes one scenario from standard input', () => {
  const { parameters } = scenarios[0]!
  const table = python('-', JSON.stringify({ parameters, end: '2022-02-01' }))
  expect(csvParseRows(table).length).toBe(6)
})

test('it says how it is used', () => {
  expect(() => python('nothing.json', '')).toThrow('nothing.json')
  const { status, stderr } = spawnSync('python3', [file], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([1, 'usage: python3 shells.py scenario.json | - | --lines\n'])
})
