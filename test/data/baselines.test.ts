import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { baselinesDir, keptBaselines, type KeptBaseline } from '../../scripts/keptBaselines.ts'
import { withLaterOnes } from '../../src/data/laterParameters.ts'
import { NEUTRAL, neutralOf } from '../../src/data/neutral.ts'
import { parameters } from '../../src/data/parameters.ts'
import type { ParameterRow } from '../../src/data/types.ts'
import { versions } from '../../src/data/versions.ts'

const kept = keptBaselines()

test('the baseline of today’s date is kept, value by value', () => {
  const today = kept.find(({ data }) => data === versions.data)
  expect(today, `npm run keep-baseline keeps ${versions.data}`).toBeDefined()
  expect(today!.model).toBe(versions.model)
  for (const row of parameters)
    expect(
      today!.parameters.find(({ id }) => id === row.id),
      `${row.id}: npm run keep-baseline, or give the new values a new date`,
    ).toEqual(JSON.parse(JSON.stringify(row)))
  expect(today!.parameters).toHaveLength(parameters.length)
})

test('a date is kept once, and none is later than today’s', () => {
  const dates = kept.map(({ data }) => data)
  expect(new Set(dates).size).toBe(dates.length)
  expect(dates.at(-1)).toBe(versions.data)
})

test('every kept series names figures that are kept', () => {
  for (const { facts, observations } of kept) {
    const ids = new Set(facts.map(({ id }) => id))
    const missing = Object.values(observations)
      .flat()
      .filter((id) => !ids.has(id))
    expect(missing).toEqual([])
  }
})

const [first] = kept

test('a parameter that came after a date was kept is neutral there, and no unknown, whatever it is today', () => {
  const today = parameters.map((row: ParameterRow) => {
    const isLater = row.id.split('.').at(-1)! in NEUTRAL
    return isLater ? { ...row, best: 0.3, low: 0.1, high: 0.6, facts: ['a-figure'] } : row
  })
  const file = join(baselinesDir, `${first!.data}.json`)
  const { parameters: before } = JSON.parse(readFileSync(file, 'utf8')) as KeptBaseline
  const read = withLaterOnes(before, today)
  expect(read.map(({ id }) => id)).toEqual(parameters.map(({ id }) => id))
  const later = read.filter(({ id }) => !before.some((row) => row.id === id))
  expect(later.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['us.patience', 'europe.aidShare']),
  )
  for (const { id, best, low, high, facts } of later)
    expect([id, best, low, high, facts]).toEqual([id, neutralOf(id), null, null, []])
  expect(read.filter((row) => !later.includes(row)).toSorted(byId)).toEqual(before.toSorted(byId))
})

test('one without a neutral value is refused by its name', () => {
  const known = first!.parameters.filter(({ id }) => id !== 'payback')
  expect(() => withLaterOnes(known)).toThrow('payback: older data have no value for it')
})

const byId = (a: ParameterRow, b: ParameterRow) => a.id.localeCompare(b.id)
