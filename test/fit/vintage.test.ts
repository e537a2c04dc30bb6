import { describe, expect, test } from 'vitest'
import hindcast from '../../src/data/calibration/hindcast.json' with { type: 'json' }
import { vintage, vintageRows } from '../../src/data/calibration/vintage.ts'
import { parameters } from '../../src/data/parameters.ts'
import { facts, source } from '../../src/data/published.ts'
import type { SeriesScore } from '../../src/model/fit/report.ts'

/** A year or a month counts as its last day. */
function lastDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (day !== undefined) return date
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
}

const rows = Object.entries(vintage.observations).flatMap(([series, of]) =>
  of.map((row) => ({ series, ...row })),
)

/** Why a row was not known by the cut-off; null if it was. */
const refusal = (published: string): string | null =>
  lastDay(published) <= vintage.cutoff ? null : `published ${published}, after ${vintage.cutoff}`

test('a year or a month counts as its last day, so that a doubtful row is refused', () => {
  expect(lastDay('2023')).toBe('2023-12-31')
  expect(lastDay('2023-02')).toBe('2023-02-28')
  expect(lastDay('2024-02')).toBe('2024-02-29')
  expect(lastDay('2023-02-13')).toBe('2023-02-13')
  expect(refusal('2023-02-13')).toBeNull()
  expect(refusal('2023-02')).toBe('published 2023-02, after 2023-02-13')
  expect(refusal(source(facts['eu-cap-2022-02-kubilius']!.source).date)).not.toBeNull()
})

test.each(rows)(
  '$series, $id: was published by 13 February 2023',
  ({ id, source: by, published }) => {
    expect(refusal(published)).toBeNull()
    expect(refusal(source(by).date)).toBeNull()
    expect(facts[id]?.source).toBe(by)
  },
)

test.each(rows)('$series, $id: says what it was published to say', (row) => {
  const { value, low, high, unit, date } = facts[row.id]!
  expect({ value, low, high, unit, date }).toEqual({
    value: row.value,
    low: row.low,
    high: row.high,
    unit: row.unit,
    date: row.date,
  })
})

describe.each(Object.entries(vintage.parameters))('%s', (_, { best, sources = [] }) => {
  test('rests on nothing later than the cut-off', () => {
    for (const id of sources) expect(refusal(source(id).date), id).toBeNull()
  })

  test('plans nothing that was decided later: no dated point after the cut-off, unless it says why', () => {
    if (typeof best === 'number' || best === null) return
    const later = best.filter(([date]) => date > vintage.cutoff)
    if (sources.length === 0) expect(later).toEqual([])
  })
})

test('has every parameter, and fits at most eight of them', () => {
  expect(Object.keys(vintage.parameters).sort()).toEqual(parameters.map(({ id }) => id).sort())
  expect(vintageRows.length).toBeLessThanOrEqual(8)
})

test('the hindcast scores later points alone, none that was known', () => {
  const known = new Set(rows.map(({ id }) => id))
  const scored = (hindcast.scores as SeriesScore[]).flatMap(({ points }) => points)
  expect(scored.length).toBeGreaterThan(20)
  for (const { id, to } of scored) {
    expect(known.has(id), id).toBe(false)
    expect(to > vintage.cutoff, id).toBe(true)
  }
})
