// The command line: what it prints, and what it says to bad input.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../scripts/run.ts'
import { simulation } from '../scripts/simulate/simulation.ts'
import { UsageError } from '../scripts/simulate/usageError.ts'
import { baseline } from '../src/data/baseline.ts'
import { versions } from '../src/data/versions.ts'
import { column, SERIES } from '../src/model/columns.ts'
import { LIMIT_WORDS, LIMITS } from '../src/model/limits.ts'
import { outcomesOf } from '../src/model/outcomes.ts'
import { Refusal } from '../src/model/refusal.ts'
import { run } from '../src/model/run.ts'
import type { Scenario } from '../src/model/scenario.ts'
import { isoOf } from '../src/model/time.ts'

const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

function simulate(args: string[], input = '') {
  return new Promise<{ status: number; stdout: string; stderr: string }>((done) => {
    const child = execFile(
      process.execPath,
      [join(root, 'scripts/simulate.ts'), ...args],
      { maxBuffer: 1e8, cwd: folder },
      (error, stdout, stderr) => done({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}

let files = 0
function fileOf(content: unknown): string {
  const file = join(folder, `scenario-${++files}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const tripled: Scenario = {
  parameters: { 'us.stock0': 1_800_000 },
  interventions: [
    { parameter: 'us.fixedOutput', value: 60_000, from: '2023-03-01', rampMonths: 6 },
    { parameter: 'need', factor: 1.25, from: '2023-06-01' },
  ],
  end: '2024-12-31',
}

/** What the command line prints of a run, made here from the model itself. */
function printOf(scenario: Scenario) {
  const result = run(baseline, scenario)
  const days = [...result.tables.days]
  return JSON.parse(
    JSON.stringify({
      versions,
      scenario: result.scenario,
      date: days.map(isoOf),
      series: Object.fromEntries(SERIES.map((id) => [id, [...column(result.columns, id)]])),
      outcomes: outcomesOf(result),
    }),
  )
}

describe.concurrent('A scenario comes out with everything that was asked of it', () => {
  test.each<[name: string, args: () => string[], input: string, scenario: Scenario]>([
    ['a file that says nothing', () => [fileOf({})], '', {}],
    ['a file', () => [fileOf(tripled)], '', tripled],
    ['standard input', () => ['-'], JSON.stringify(tripled), tripled],
    [
      'a link’s query',
      () => [
        '--query',
        'us.stock0=1800000&us.fixedOutput=60000_2023-03-01_6&need=x1.25_2023-06-01&end=2024-12-31',
      ],
      '',
      tripled,
    ],
  ])('%s', async (_, args, input, scenario) => {
    const { status, stdout, stderr } = await simulate(args(), input)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.endsWith('}\n')).toBe(true)
    const printed = JSON.parse(stdout)
    const expected = printOf(scenario)
    expect(Object.keys(printed)).toEqual(['versions', 'scenario', 'series', 'limits', 'outcomes'])
    expect(Object.keys(printed.scenario)).toEqual([
      'parameters',
      'interventions',
      'stepDays',
      'end',
    ])
    expect(Object.keys(printed.series)).toEqual(['date', ...SERIES])
    expect(SERIES).toHaveLength(57)
    const { date, ...series } = printed.series
    expect({ ...printed, series, limits: undefined, date }).toEqual(expected)
    expect(Object.keys(printed.limits)).toEqual(LIMITS)
    expect(LIMITS).toHaveLength(7)
    for (const id of LIMITS) {
      const words = LIMIT_WORDS[
        (id === 'ukraine.limit' ? id : id.split('.')[1]) as keyof typeof LIMIT_WORDS
      ] as readonly string[]
      expect(printed.limits[id]).toHaveLength(date.length)
      expect(words).toEqual(expect.arrayContaining([...new Set(printed.limits[id])]))
    }
  })

  test('--csv prints a row a step, with the same digits', async () => {
    const { status, stdout, stderr } = await simulate(['--csv', fileOf(tripled)])
    expect([status, stderr]).toEqual([0, ''])
    const rows = csvParse(stdout)
    const expected = printOf(tripled)
    expect(rows.columns).toEqual(['date', ...SERIES])
    expect(rows.map(({ date }) => date)).toEqual(expected.date)
    for (const id of SERIES)
      expect(
        rows.map((row) => Number(row[id])),
        id,
      ).toEqual(expected.series[id])
  })

  test('a query that is not all taken runs with what is, and each loss is a line on stderr', async () => {
    const query = 'us.stock0=99999999&colour=red&need=abc'
    const { status, stdout, stderr } = await simulate(['--query', query])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).scenario.parameters['us.stock0']).toBe(6_000_000)
    expect(stderr.trim().split('\n').sort()).toEqual([
      'colour: "red" unknown',
      'need: "abc" unreadable',
      'us.stock0: "99999999" clamped, used 6000000',
    ])
  })
})

/** What is said to bad input, without a process for each. */
function refusalOf(args: string[]): string {
  try {
    simulation(args)
  } catch (error) {
    if (error instanceof Refusal || error instanceof UsageError) return error.message
    throw error
  }
  throw new Error(`${args.join(' ')} was not refused.`)
}

const parameters = (set: object) => ({ parameters: set })
const intervention = (its: object) => ({
  interventions: [{ parameter: 'need', factor: 2, from: '2023-01-01', ...its }],
})

describe('Bad input: one sentence that names the culprit', () => {
  test.each<[name: string, scenario: unknown, sentence: RegExp]>([
    ['no object', [1, 2], /^the scenario is \[1,2\]/],
    ['null', null, /^the scenario is null/],
    ['a key that there is not', { parameter: {} }, /^"parameter" is not a key/],
    ['a key of the prototype', '{"__proto__": {}}', /^"__proto__" is not a key/],
    ['parameters as a list', { parameters: [] }, /^parameters is \[\]/],
    ['a parameter that there is not', parameters({ 'us.stock1': 5 }), /^"us.stock1" is not/],
    ['a parameter of the prototype', parameters({ constructor: 5 }), /^"constructor" is not/],
    ['text for a number', parameters({ 'us.stock0': '5' }), /^us.stock0 is "5"/],
    ['null for a number', parameters({ 'us.stock0': null }), /^us.stock0 is null/],
    ['a number below its bound', parameters({ 'us.stock0': -1 }), /^us.stock0 is -1/],
    ['a share above 1', parameters({ scrapShare: 1.5 }), /^scrapShare is 1.5/],
    ['too large a number', parameters({ 'us.stock0': 1e16 }), /^us.stock0 is 10{16}/],
    [
      'a number that is infinite',
      '{"parameters": {"us.stock0": 1e999}}',
      /^us.stock0 is null, which is not a number|^us.stock0 is Infinity/,
    ],
    [
      'dates on one number',
      parameters({ 'us.stock0': [['2022-01-01', 5]] }),
      /^us.stock0 is one number/,
    ],
    ['an empty list of dates', parameters({ need: [] }), /^need is a list without/],
    ['a dated value with no value', parameters({ need: [['2022-01-01']] }), /^need has \["2022/],
    ['no date', parameters({ need: [['2022-02-30', 5]] }), /^need has "2022-02-30"/],
    [
      'dates out of order',
      parameters({
        need: [
          ['2023-01-01', 5],
          ['2022-01-01', 5],
        ],
      }),
      /^need has 2022-01-01 out of order/,
    ],
    [
      'weights above 1 together',
      parameters({ 'us.drawWeight': 0.9, 'europe.drawWeight': 0.9 }),
      /^us.drawWeight \+ europe.drawWeight is 1.8/,
    ],
    ['guns that break too fast', parameters({ fireRate: 200 }), /^roundsPerBreakdown is \d+,/],
    ['interventions as an object', { interventions: {} }, /^interventions is \{\}/],
    ['an intervention as a number', { interventions: [5] }, /^intervention 1 is 5/],
    [
      'a key in an intervention',
      intervention({ until: '2024-01-01' }),
      /^"until" is not a key of intervention 1/,
    ],
    ['no parameter', { interventions: [{ from: '2023-01-01' }] }, /^intervention 1 \(parameter\)/],
    ['no date of its own', intervention({ from: undefined }), /^intervention 1 \(from\)/],
    ['a bad date of its own', intervention({ from: '2023-1-1' }), /^need has "2023-1-1"/],
    ['a day before the second', intervention({ from: '2022-01-01' }), /^need .*2022-01-01/],
    ['a day after the end', intervention({ from: '2031-01-01' }), /^need .*2031-01-01/],
    [
      'two on a date',
      { interventions: [1, 2].map(() => ({ parameter: 'need', factor: 2, from: '2023-01-01' })) },
      /^need .*2023-01-01 out of order/,
    ],
    ['value and factor', intervention({ value: 5 }), /^need needs exactly one/],
    ['neither value nor factor', intervention({ factor: undefined }), /^need needs exactly one/],
    ['a factor below 0', intervention({ factor: -1 }), /^need has the factor -1/],
    ['a ramp below 0', intervention({ rampMonths: -1 }), /^need has the rampMonths -1/],
    ['a date on one number', intervention({ parameter: 'us.stock0' }), /^us.stock0 is one number/],
    [
      'a factor on a fixed output',
      intervention({ parameter: 'us.fixedOutput' }),
      /^us.fixedOutput takes a value/,
    ],
    ['a step of no length', { stepDays: 0 }, /^stepDays is 0/],
    ['a step of half a day', { stepDays: 0.5 }, /^stepDays is 0.5/],
    ['a step as text', { stepDays: '7' }, /^stepDays is "7"/],
    ['an end before the start', { end: '2021-01-01' }, /^end is 2021-01-01/],
    ['an end that is no date', { end: 'soon' }, /^end is "soon"/],
    ['an end as a number', { end: 2024 }, /^end is 2024/],
    ['no JSON', '{', /scenario-\d+\.json is not JSON/],
    ['an empty file', '', /scenario-\d+\.json is not JSON/],
  ])('%s', (_, scenario, sentence) => {
    const said = refusalOf([fileOf(scenario)]).replace(`${folder}/`, '')
    expect(said).toMatch(sentence)
    expect(said).toMatch(/^[^\n]+\.$/)
  })

  test.each<[name: string, args: string[], sentence: RegExp]>([
    ['a file that is not there', ['nowhere.json'], /^nowhere\.json cannot be read\.$/],
    ['a folder', ['.'], /^\. cannot be read\.$/],
    ['two files', ['a.json', 'b.json'], /^usage: /],
    ['an option that there is not', ['--xml', 'a.json'], /'--xml'/],
    ['a query that is not given', ['--query'], /--query/],
  ])('%s', (_, args, sentence) => {
    expect(refusalOf(args)).toMatch(sentence)
  })
})

describe.concurrent('The command line says it on stderr, prints nothing and exits with 2', () => {
  test.each<[name: string, args: () => string[], sentence: RegExp]>([
    ['a scenario', () => [fileOf(parameters({ 'us.stock0': -1 }))], /^us\.stock0 is -1[^\n]*\.\n$/],
    ['standard input that is no JSON', () => ['-'], /^Standard input is not JSON\.\n$/],
    ['nothing', () => [], /^usage: /],
  ])('%s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await simulate(args())
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
  })
})
