// Links: what is written is read back, and what cannot be read is said.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parameters, type ParameterId } from '../src/data/parameters.ts'
import type { ParameterRow } from '../src/data/types.ts'
import { versions } from '../src/data/versions.ts'
import { readQuery, writeQuery, type Notice } from '../src/model/address.ts'
import { numberAt } from '../src/model/grid.ts'
import { run } from '../src/model/run.ts'
import type { Intervention, Scenario } from '../src/model/scenario.ts'
import { isFixedOutput } from '../src/model/tables.ts'
import { isoOf } from '../src/model/time.ts'
import { junkIsSaid } from './junkIsSaid.ts'
import { starting } from './model/starting.ts'

const rows: readonly ParameterRow[] = parameters
const VERSIONS = `m=${versions.model}&d=${versions.data}`
const read = (query: string) => readQuery(starting, query)
const write = (scenario: Scenario, kept?: string[]) => writeQuery(starting, scenario, kept)
const kindsOf = (notices: readonly Notice[]) => notices.map(({ kind, key }) => `${kind} ${key}`)

describe('A link holds a scenario', () => {
  test.each<[query: string, scenario: Scenario]>([
    ['', {}],
    ['us.stock0=1800000', { parameters: { 'us.stock0': 1_800_000 } }],
    [
      'us.fixedOutput=60000_2023-03-01_6',
      {
        interventions: [
          { parameter: 'us.fixedOutput', value: 60_000, from: '2023-03-01', rampMonths: 6 },
        ],
      },
    ],
    [
      'need=x1.25_2023-01-01',
      { interventions: [{ parameter: 'need', factor: 1.25, from: '2023-01-01' }] },
    ],
    [
      'europe.fixedOutput=40000*80000_2023-06-01_12*end_2025-01-01',
      {
        parameters: { 'europe.fixedOutput': 40_000 },
        interventions: [
          { parameter: 'europe.fixedOutput', value: 80_000, from: '2023-06-01', rampMonths: 12 },
          { parameter: 'europe.fixedOutput', value: null, from: '2025-01-01' },
        ],
      },
    ],
    ['end=2027-06-30&stepDays=1', { end: '2027-06-30', stepDays: 1 }],
    // The last day of a run is more than pictures show unless asked, so asking for it is kept.
    ['end=2030-12-28', { end: '2030-12-28' }],
  ])('%s', (query, scenario) => {
    expect(read(query)).toEqual({ scenario, isSaid: query !== '', notices: [], kept: [] })
    expect(write(scenario)).toBe(query && `${VERSIONS}&${query}`)
    expect(read(write(scenario)).scenario).toEqual(scenario)
  })

  test('in the order of the table of parameters, whatever the order they were set in', () => {
    const set = rows
      .filter(({ best, kind }) => typeof best === 'number' && kind === 'number')
      .map(
        ({ id, min, max }) =>
          [id, starting[id as keyof typeof starting] === max ? min : max] as const,
      )
    const written = write({ parameters: Object.fromEntries(set.toReversed()) })
    const keys = written.split('&').map((part) => part.split('=')[0])
    expect(keys).toEqual(['m', 'd', ...set.map(([id]) => id)])
  })

  test('without what stands in the baseline anyway', () => {
    expect(write({ parameters: { 'us.stock0': starting['us.stock0'] } })).toBe('')
    expect(write({ stepDays: 7 })).toBe('')
  })

  test('with the keys that are not ours as they stood, at the end', () => {
    const { scenario, kept, notices } = read('y=a%20b&us.stock0=1800000&x=%zz&y')
    expect(kept).toEqual(['y=a%20b', 'x=%zz', 'y'])
    expect(kindsOf(notices)).toEqual(['unknown y', 'unknown x', 'unknown y'])
    expect(write(scenario, [...kept])).toBe(`${VERSIONS}&us.stock0=1800000&y=a%20b&x=%zz&y`)
  })

  test('without what campaigns and networks add: it is neither said nor passed on', () => {
    const { kept, notices } = read(
      'utm_source=a&fbclid=b&msclkid=c&us.stock0=1800000&_gl=d&MC_CID=e',
    )
    expect({ kept, notices }).toEqual({ kept: [], notices: [] })
  })

  test('beside keys that another part of the page reads', () => {
    const { notices, kept } = readQuery(starting, 'case=rising&seed=4')
    expect(kept).toEqual(['case=rising', 'seed=4'])
    expect(kindsOf(notices)).toEqual(['unknown seed'])
  })

  test('also where a mailer has escaped it', () => {
    const { scenario, notices } = read('us%2EfixedOutput=60000%5F2023-03-01%5F6%2Aend_2024-01-01')
    expect(notices).toEqual([])
    expect(scenario.interventions).toHaveLength(2)
  })
})

describe('What a link says and cannot have is said', () => {
  test.each<[query: string, notices: string[], written: string]>([
    ['us.stock0=99999999', ['clamped us.stock0 99999999 → 6000000'], 'us.stock0=6000000'],
    ['us.stock0=-5', ['clamped us.stock0 -5 → 0'], 'us.stock0=0'],
    [
      'us.fixedOutput=60499_2023-03-01',
      ['clamped us.fixedOutput 60499 → 60000'],
      'us.fixedOutput=60000_2023-03-01',
    ],
    ['need=x99_2023-01-01', ['clamped need x99 → x10'], 'need=x10_2023-01-01'],
    [
      'need=x1_2021-01-01_999',
      ['clamped need 2021-01-01 → 2022-01-02', 'clamped need 999 → 120'],
      'need=x1_2022-01-02_120',
    ],
    [
      'end=2024-01-01&need=x2_2025-01-01',
      ['clamped need 2025-01-01 → 2024-01-01'],
      'need=x2_2024-01-01&end=2024-01-01',
    ],
    ['end=2022-02-01', ['clamped end 2022-02-01 → 2023-01-02'], 'end=2023-01-02'],
    ['end=2050-01-01', ['clamped end 2050-01-01 → 2049-12-31'], 'end=2049-12-31'],
    ['end=2023-02-29', ['unreadable end 2023-02-29'], ''],
    ['stepDays=0', ['unreadable stepDays 0'], ''],
    ['stepDays=11', ['unreadable stepDays 11'], ''],
    ['stepDays=1.5', ['unreadable stepDays 1.5'], ''],
    ['us.stock0=1e6', ['unreadable us.stock0 1e6'], ''],
    ['us.stock0', ['unreadable us.stock0 '], ''],
    // One number for the whole run takes no date, a fixed output no factor, nothing else a hand-back.
    ['us.stock0=1000000_2023-01-01', ['unreadable us.stock0 1000000_2023-01-01'], ''],
    ['us.fixedOutput=x2_2023-01-01', ['unreadable us.fixedOutput x2_2023-01-01'], ''],
    ['need=end_2023-01-01', ['unreadable need end_2023-01-01'], ''],
    ['need=x2', ['unreadable need x2'], ''],
    ['us.fixedOutput=end', ['unreadable us.fixedOutput end'], ''],
    ['need=5000_2023-02-30', ['unreadable need 5000_2023-02-30'], ''],
    ['need=5000_2023-01-01_3_4', ['unreadable need 5000_2023-01-01_3_4'], ''],
    ['us.stock0=1000000&us.stock0=2000000', ['repeated us.stock0 2000000'], 'us.stock0=1000000'],
    ['us.stock0=1000000*2000000', ['repeated us.stock0 2000000'], 'us.stock0=1000000'],
    ['need=5000_2023-01-01*x2_2023-01-01', ['repeated need 2023-01-01'], 'need=5000_2023-01-01'],
    // A hand-back happens on a day, whatever ramp it names.
    [
      'us.fixedOutput=end_2024-01-01_6',
      ['clamped us.fixedOutput 6 → 0'],
      'us.fixedOutput=end_2024-01-01',
    ],
    ['us.drawWeight=0.9', ['refused us.drawWeight + europe.drawWeight'], ''],
    [
      'us.stock0=1000000&us.drawWeight=0.8&europe.drawWeight=0.5',
      ['refused us.drawWeight + europe.drawWeight'],
      'us.stock0=1000000',
    ],
    ['us.drawWeight=0.8&europe.drawWeight=0.2', [], 'us.drawWeight=0.8&europe.drawWeight=0.2'],
    // Guns that fire so much break faster than they are: only what says so goes.
    [
      'us.stock0=1000000&fireRate=300',
      ['refused fireRate + roundsPerBreakdown'],
      'us.stock0=1000000',
    ],
    ['cycleTime=0.5&stepDays=10', ['refused cycleTime'], 'stepDays=10'],
    ['m=9', [`version m 9 → ${versions.model}`], ''],
    ['d=2026-01-01', [`version d 2026-01-01 → ${versions.data}`], ''],
    [VERSIONS, [], ''],
    ['__proto__=1&constructor=2', ['unknown __proto__ 1', 'unknown constructor 2'], ''],
  ])('%s', (query, said, written) => {
    const { scenario, notices, kept } = read(query)
    const spoken = notices.map(({ kind, key, text, used }) =>
      kind === 'refused'
        ? `${kind} ${key}`
        : `${kind} ${key} ${text}${used === undefined ? '' : ` → ${used}`}`,
    )
    expect(spoken).toEqual(said)
    const own = write(scenario, [])
    expect(own).toBe(written && `${VERSIONS}&${written}`)
    expect(kept).toEqual(said.some((words) => words.startsWith('unknown')) ? query.split('&') : [])
    expect(() => run(starting, scenario)).not.toThrow()
  })

  test('a baseline that a step does not suit is run at its own step', () => {
    const tight = { ...starting, rationTime: 0.5 }
    const { scenario, notices } = readQuery(tight, 'us.stock0=1000000&stepDays=10')
    expect(kindsOf(notices)).toEqual(['refused stepDays'])
    expect(scenario).toEqual({ parameters: { 'us.stock0': 1_000_000 } })
  })
})

const onGrid = ({ min, max, step }: { min: number; max: number; step: number }) =>
  fc
    .integer({ min: 0, max: Math.round((max - min) / step) })
    .map((steps) => Number(numberAt(min + steps * step, step)))

/** Scenarios whose every number lies on its slider's grid; not all of them run. */
const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    set: fc
      .subarray([...rows], { maxLength: 8 })
      .chain((some) =>
        fc.tuple(
          ...some.map((row) => onGrid(row).map((value) => [row.id as ParameterId, value] as const)),
        ),
      ),
    interventions: fc
      .subarray(
        rows.filter(({ kind }) => kind !== 'number'),
        { maxLength: 4 },
      )
      .chain((some) => fc.tuple(...some.map(interventionsOn))),
    end: fc.option(fc.integer({ min: 366, max: 10_000 }).map(isoOf), { nil: undefined }),
    stepDays: fc.option(fc.constantFrom(1, 2, 3, 4, 5, 6, 8, 9, 10), { nil: undefined }),
  })
  .map(({ set, interventions, end, stepDays }) => {
    const differing = set.filter(([id, value]) => value !== starting[id])
    const all = interventions.flat()
    return {
      ...(differing.length > 0 ? { parameters: Object.fromEntries(differing) } : {}),
      ...(all.length > 0 ? { interventions: all } : {}),
      ...(end === undefined ? {} : { end }),
      ...(stepDays === undefined ? {} : { stepDays }),
    }
  })

function interventionsOn(row: ParameterRow): fc.Arbitrary<Intervention[]> {
  const parameter = row.id as ParameterId
  const value = onGrid(row).map((rounds) => ({ value: rounds }))
  const factor = onGrid({ min: 0, max: 10, step: 0.01 }).map((times) => ({ factor: times }))
  const ramp = onGrid({ min: 0.5, max: 120, step: 0.5 }).map((rampMonths) => ({ rampMonths }))
  const change: fc.Arbitrary<{ value?: number | null; factor?: number; rampMonths?: number }> =
    fc.oneof(
      value,
      fc.tuple(value, ramp).map(([set, over]) => ({ ...set, ...over })),
      isFixedOutput(parameter) ? fc.constant({ value: null }) : factor,
    )
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 366 }), { minLength: 1, maxLength: 3 })
    .chain((days) =>
      fc.tuple(
        ...days
          .toSorted((a, b) => a - b)
          .map((day) => change.map((its) => ({ parameter, ...its, from: isoOf(day) }))),
      ),
    )
}

test('Whatever scenario is written is read back the same, from letters that no mailer escapes', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const query = write(scenario)
      expect(query).toMatch(/^[A-Za-z0-9.\-_*=&]*$/)
      const { scenario: again, notices, kept } = read(query)
      expect(kept).toEqual([])
      // What does not fit together is refused; that alone may be missing, and is said.
      const refused = notices.flatMap(({ kind, key }) =>
        kind === 'refused' ? key.split(' + ') : [`${kind} ${key}`],
      )
      const left = without(scenario, refused)
      expect(without(again, [])).toEqual(left)
    }),
    { seed: 20261122, numRuns: 1000 },
  )
})

function without({ parameters: set = {}, interventions = [], ...rest }: Scenario, ids: string[]) {
  const byRow = (id: string) => rows.findIndex((row) => row.id === id)
  return {
    ...rest,
    parameters: Object.fromEntries(Object.entries(set).filter(([id]) => !ids.includes(id))),
    interventions: interventions
      .filter(({ parameter }) => !ids.includes(parameter))
      .toSorted((a, b) => byRow(a.parameter) - byRow(b.parameter)),
  }
}

test('500 junk queries: each runs, none throws, and what was not taken is said', () => {
  junkIsSaid(500)
})

// Read sign by sign this is a moment; tried over from each sign it is minutes, which the limit ends.
test('A link of 100,000 signs of one kind, of which the last is another, is read', () => {
  for (const sign of [
    '.',
    '-',
    '*',
    '_',
    ' ',
    '%',
    '%E2%80',
    '&',
    '&amp;',
    '=',
    '\u200B',
    '\u2013',
    ')',
  ])
    for (const start of ['need=', '', 'need=60000_2023-03-01'])
      readQuery(starting, `${start}${sign.repeat(100_000 / sign.length)}x`)
}, 30_000)
