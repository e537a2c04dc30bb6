import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { baselinesDir, keptBaselines, withLaterOnes } from '../../scripts/keptBaselines.ts'
import { NEUTRAL } from '../../src/data/neutral.ts'
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

test('a parameter that came after a date was kept is neutral there, and no unknown', () => {
  const { parameters: before } = JSON.parse(
    readFileSync(join(baselinesDir, '2026-11-22.json'), 'utf8'),
  ) as { parameters: ParameterRow[] }
  const now = kept.find(({ data }) => data === '2026-11-22')!.parameters
  expect(now.map(({ id }) => id)).toEqual(parameters.map(({ id }) => id))
  for (const row of now) {
    const [, name = ''] = row.id.split('.')
    if (name in NEUTRAL)
      expect([row.best, row.low, row.high, row.facts]).toEqual([NEUTRAL[name], null, null, []])
    else expect(row).toEqual(before.find(({ id }) => id === row.id))
  }
  expect(now.length).toBe(before.length + 6)
})

test('one without a neutral value is refused by its name', () => {
  const known = kept.at(-1)!.parameters.filter(({ id }) => id !== 'payback')
  expect(() => withLaterOnes(known)).toThrow('payback: older data have no value for it')
})
