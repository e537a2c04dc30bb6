import { describe, expect, test } from 'vitest'
import { dayOf, isoOf } from '../../src/model/time.ts'

test.each([
  ['2022-01-01', 0],
  ['2021-12-31', -1],
  ['2023-01-01', 365],
  ['2024-02-29', 789],
  ['2024-03-01', 790],
  ['2030-12-28', 3283],
])('%s is day %i', (iso, day) => {
  expect(dayOf(iso)).toBe(day)
})

test('every day from 1600 to 2500 is read back as it was written', () => {
  const wrong = []
  for (let day = dayOf('1600-01-01'); day <= dayOf('2500-12-31'); day++)
    if (dayOf(isoOf(day)) !== day) wrong.push(isoOf(day))
  expect(wrong).toEqual([])
})

describe('no day of the calendar', () => {
  test.each([
    '2023-02-29',
    '2100-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-1-01',
    '',
  ])('%j', (text) => {
    expect(dayOf(text)).toBeNaN()
  })
})
