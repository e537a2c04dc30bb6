import { expect, test } from 'vitest'
import { comparisons } from '../../src/data/comparisons.ts'
import { NEUTRAL } from '../../src/data/neutral.ts'
import { parameters } from '../../src/data/parameters.ts'
import {
  assumptions,
  fact,
  facts,
  observationsOf,
  source,
  sources,
} from '../../src/data/published.ts'
import { series } from '../../src/data/series.ts'
import type { ParameterRow } from '../../src/data/types.ts'
import { versions } from '../../src/data/versions.ts'
import { checkData, readData } from '../../scripts/loadData.ts'
import { SERIES } from '../../src/model/columns.ts'
import { checkParameter } from '../../scripts/checkParameter.ts'

const raw = readData()
const rows: readonly ParameterRow[] = parameters
const row = (id: string) => rows.find((parameter) => parameter.id === id)!

test('The project’s own data has no fault', () => {
  expect(checkData(raw).errors).toEqual([])
})

test.each(rows)('$id: range, slider and figures hold', (parameter) => {
  const known = {
    facts: new Set(Object.keys(facts)),
    assumptions: new Set(Object.keys(assumptions)),
  }
  expect(checkParameter(parameter, known)).toEqual([])
})

test.each(rows)('$id: says why its value and range, in both languages', ({ id }) => {
  expect(assumptions[id]?.en).toMatch(/\.$/)
  expect(assumptions[id]?.fr).toMatch(/\.$/)
})

const fixed = [
  'ukraine.stock0',
  'guns0',
  'us.jointShare',
  'europe.jointShare',
  'us.fixedOutput',
  'europe.fixedOutput',
]
const isNeutral = ({ id, low }: ParameterRow) =>
  low === null && id.slice(id.indexOf('.') + 1) in NEUTRAL

test.each(rows.filter((each) => !fixed.includes(each.id) && !isNeutral(each)))(
  '$id: has a range that is not one point',
  (parameter) => {
    expect(parameter.low).toBeLessThan(parameter.high!)
  },
)

// The bounds at steps of 7 days, at both ends of each range.
const step = 7 / 30.4375
const ends = (id: string) => {
  const { best, low, high } = row(id)
  const values = typeof best === 'number' ? [1] : best!.map(([, value]) => value)
  return [low!, high!].flatMap((end) => values.map((value) => end * value))
}
const bounds: [string, number, number][] = [
  ...['cycleTime', 'releaseTime', 'adjustTime', 'rationTime', 'repairTime'].map(
    (id): [string, number, number] => [id, 2 * step, Infinity],
  ),
  ...['hiringTime', 'decisionTime', 'sortTime'].map((id): [string, number, number] => [
    id,
    step,
    Infinity,
  ]),
  ...['us.buildTime', 'europe.buildTime', 'transitTime'].map((id): [string, number, number] => [
    id,
    3 * step,
    Infinity,
  ]),
  ...[
    'us.contractYears',
    'europe.contractYears',
    'jointContractYears',
    'us.bookMonths0',
    'europe.bookMonths0',
  ].map((id): [string, number, number] => [id, 1, Infinity]),
  ...rows
    .filter(({ unit, low }) => unit === 'share' && low !== null)
    .map(({ id }): [string, number, number] => [id, 0, 1]),
]

test.each(bounds)('%s stays between %f and %f at both ends of its range', (id, least, most) => {
  for (const value of ends(id)) {
    expect(value).toBeGreaterThanOrEqual(least)
    expect(value).toBeLessThanOrEqual(most)
  }
})

test('At the highest rate of fire and the fewest rounds to a breakdown no more guns break than there are', () => {
  expect(row('roundsPerBreakdown').low).toBeGreaterThanOrEqual(2 * row('fireRate').high! * 7)
})

test('Both shares of a request together are at most 1, also at the top of each range', () => {
  expect(row('us.drawWeight').high! + row('europe.drawWeight').high!).toBeLessThanOrEqual(1 + 1e-9)
})

test.each(Object.values(facts))('$id: its source resolves', (published) => {
  expect(source(published.source).publisher).not.toBe('')
  expect(fact(published.id)).toBe(published)
})

const french = [
  ...Object.values(facts).map(({ id, fr }) => [id, fr]),
  ...Object.entries(assumptions).map(([id, { fr }]) => [id, fr]),
  ...comparisons.map(({ series: id, reason }) => [id, reason.fr]),
] as [string, string][]

test.each(french)('%s: its French has French spaces and apostrophes', (_, text) => {
  expect(text).not.toMatch(/[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]|'|\d \d{3}/)
})

test('no schedule changes after the date of the data: what was planned for later is a preset', () => {
  for (const { id, best } of parameters as readonly ParameterRow[])
    if (best !== null && typeof best !== 'number')
      expect(best.at(-1)![0] <= versions.data, `${id} goes on to ${best.at(-1)![0]}`).toBe(true)
})

test.each(series)('$id: has rows, and a word on what it may be compared with', ({ id }) => {
  expect(observationsOf(id).length).toBeGreaterThan(0)
  expect(comparisons.filter((comparison) => comparison.series === id).length).toBeGreaterThan(0)
})

test.each(comparisons.filter(({ model }) => model !== null && model !== 'stockShare'))(
  '$series: the model reports a series called $model',
  ({ model }) => {
    expect(SERIES).toContain(model)
  },
)

test('Promises, all calibres and all arms are never compared as like with like', () => {
  for (const { id, kind, scope } of series) {
    if (kind !== 'promise' && scope === '155 mm') continue
    expect(comparisons.filter((c) => c.series === id && c.likeWithLike)).toEqual([])
  }
})

test('A figure that was not read has neither quotation nor address', () => {
  for (const { read, quote, source: id } of Object.values(facts)) {
    if (read) continue
    expect(quote).toBeNull()
    expect(sources[id]).not.toHaveProperty('url')
    expect(sources[id]).not.toHaveProperty('readVia')
  }
})
