import { expect, test } from 'vitest'
import { lastOf, recentFacts } from '../../src/data/asOf.ts'
import { facts, observationsOf } from '../../src/data/published.ts'
import { series } from '../../src/data/series.ts'
import { versions } from '../../src/data/versions.ts'

test.each(series)(
  '$id: its last figure is one of its own, and no figure is from later',
  ({ id }) => {
    const last = lastOf(id)
    const rows = observationsOf(id)
    expect(rows.flatMap(({ said, date }) => [said, date])).toContainEqual(last)
    for (const { said, date } of rows) {
      const first = said && said.to < date.to ? said : date
      expect(first.to <= last.to, `${first.text}, ${last.text}`).toBe(true)
    }
  },
)

test('a promise is from the day it was made, and a figure told years later from its own day', () => {
  expect(lastOf('us-promises').text).toBe('2025-07')
  expect(lastOf('europe-capacity').text).toBe('2024-01')
})

test('the figures told as new are from the year of the data, not for it', () => {
  const recent = recentFacts(versions.data)
  expect(recent.map(({ id }) => id)).toContain('cz-deliv-total-2026-02')
  // For 2026, and told the year before.
  expect(recent.map(({ id }) => id)).not.toContain('cz-funded-2026')
  expect(recent.length).toBeLessThan(Object.keys(facts).length)
})
