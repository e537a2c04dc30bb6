import { expect, test } from 'vitest'
import { keptBaselines } from '../../scripts/keptBaselines.ts'
import { parameters } from '../../src/data/parameters.ts'
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
