import { expect, test } from 'vitest'
import { dueAfter, isStale } from '../../src/components/dataPage/rhythm.ts'
import { isFrom, lastOf } from '../../src/data/asOf.ts'
import { observations } from '../../src/data/published.ts'

const days = (...list: string[]) => list.map((to) => ({ to }))

test('a series is due again after twice the median gap between its figures', () => {
  // Gaps of 100, 100 and 300 days; 200 days after 2024-05-15.
  expect(dueAfter(days('2023-01-01', '2023-04-11', '2023-07-20', '2024-05-15'))).toBe('2024-12-01')
})

test('a thick series is not called old within 120 days, one of a day or two not within a year', () => {
  expect(dueAfter(days('2024-01-01', '2024-01-02', '2024-01-03'))).toBe('2024-05-02')
  expect(dueAfter(days('2024-01-01'))).toBe('2024-12-31')
})

test('each series is fresh on the day of its last figure; with the clock a year on, American output is old', () => {
  const lastDay = (series: string) => lastOf(series).to
  for (const [series, facts] of Object.entries(observations))
    expect(isStale(facts.map(isFrom), lastDay(series)), series).toBe(false)
  const yearOn = lastDay('us-output').replace(/^\d+/, (year) => String(Number(year) + 1))
  expect(isStale(observations['us-output']!.map(isFrom), yearOn)).toBe(true)
})
