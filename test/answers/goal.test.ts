import { describe, expect, test } from 'vitest'
import { checkGoal, goalText, parseGoal, type Goal } from '../../src/model/answers/goal.ts'
import { readingOf, readStock } from '../../src/model/answers/reading.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { run } from '../../src/model/run.ts'
import { starting } from '../model/starting.ts'

describe('A goal is written as a short text and read back', () => {
  test.each<[text: string, goal: Goal]>([
    ['us.notBareBefore_2024-06-01', { kind: 'notBareBefore', producer: 'us', date: '2024-06-01' }],
    ['europe.rebuiltBy_2028-01-01', { kind: 'rebuiltBy', producer: 'europe', date: '2028-01-01' }],
    ['shortfallAtMost_1500000', { kind: 'shortfallAtMost', rounds: 1_500_000 }],
    ['shortfallAtMost_0_2026-12-31', { kind: 'shortfallAtMost', rounds: 0, by: '2026-12-31' }],
  ])('%s', (text, goal) => {
    expect(parseGoal(text)).toEqual(goal)
    expect(goalText(goal)).toBe(text)
    expect(text).toMatch(/^[A-Za-z0-9.\-_]+$/)
  })
})

describe('What is not a goal is refused by a sentence that names it', () => {
  test.each([
    ['', 'shape'],
    ['us.notBareBefore', 'shape'],
    ['russia.notBareBefore_2024-06-01', 'shape'],
    ['us.us.notBareBefore_2024-06-01', 'shape'],
    ['us.shortfallAtMost_100', 'shape'],
    ['notBareBefore_2024-06-01', 'shape'],
    ['us.neverBare_2024-06-01', 'shape'],
    ['us.notBareBefore_2024-06-01_3', 'shape'],
    ['us.notBareBefore_2024-06-31', 'bad-date'],
    ['us.rebuiltBy_soon', 'bad-date'],
    ['shortfallAtMost', 'shape'],
    ['shortfallAtMost_-5', 'shape'],
    ['shortfallAtMost_1e6', 'shape'],
    ['shortfallAtMost_1.5', 'shape'],
    ['shortfallAtMost_100_2026-13-01', 'bad-date'],
    ['shortfallAtMost_100_2026-12-01_4', 'shape'],
  ])('“%s”', (text, kind) => {
    expect(() => parseGoal(text)).toThrow(Refusal)
    expect(() => parseGoal(text)).toThrow(expect.objectContaining({ kind }))
    expect(() => parseGoal(text)).toThrow(`"${text}"`)
    expect(() => parseGoal(text)).toThrow(/\.$/)
  })

  test('a date that the run does not reach, or that is not after its start', () => {
    const goal = parseGoal('us.rebuiltBy_2028-01-01')
    expect(() => checkGoal(goal, '2028-01-01')).not.toThrow()
    expect(() => checkGoal(goal, '2027-12-31')).toThrow(
      expect.objectContaining({ kind: 'late-date' }),
    )
    expect(() => checkGoal(parseGoal('shortfallAtMost_5_2022-01-01'), '2028-01-01')).toThrow(
      expect.objectContaining({ kind: 'early-date' }),
    )
  })
})

describe('A stock, week by week, against a goal', () => {
  /** Rows on days 0, 7, 14, … (2022-01-01, -08, -15, -22, -29, 2022-02-05). */
  const read = (text: string, levels: number[]) => {
    const goal = parseGoal(`us.${text}`)
    if (goal.kind === 'shortfallAtMost') throw new Error('a stock goal is wanted')
    const releasable = Float64Array.from(levels)
    return readStock(
      goal,
      releasable,
      releasable.map((_, k) => 7 * k),
    )
  }

  test('is at its floor on the day on which a twentieth of it is left', () => {
    const levels = [100, 50, 5.1, 5, 60, 100]
    expect(read('notBareBefore_2022-01-22', levels)).toEqual({
      meets: true,
      value: 21,
      missing: 0,
      below: 95,
    })
    expect(read('notBareBefore_2022-01-23', levels)).toEqual({
      meets: false,
      value: 21,
      missing: 1,
      below: 95,
    })
    expect(read('notBareBefore_2022-02-05', [100, 50, 6])).toEqual({
      meets: true,
      value: null,
      missing: 0,
      below: 94,
    })
  })

  test('with nothing above the floor to begin with is at its floor from the start, and never back', () => {
    expect(read('notBareBefore_2022-01-15', [0, 0, 0])).toEqual({
      meets: false,
      value: 0,
      missing: 14,
      below: Infinity,
    })
    expect(read('notBareBefore_2022-01-15', [-5, 10, 10])).toMatchObject({ meets: false, value: 0 })
    expect(read('rebuiltBy_2022-01-15', [-5, 10, 10])).toEqual({
      meets: false,
      value: null,
      missing: Infinity,
      below: Infinity,
    })
  })

  test('is back on the day on which it holds as much as at the start', () => {
    const levels = [100, 50, 5, 60, 99, 100]
    expect(read('rebuiltBy_2022-02-05', levels)).toEqual({
      meets: true,
      value: 35,
      missing: 0,
      below: 0,
    })
    expect(read('rebuiltBy_2022-02-04', levels)).toEqual({
      meets: false,
      value: 35,
      missing: 1,
      below: 1,
    })
    expect(read('rebuiltBy_2022-01-22', levels)).toEqual({
      meets: false,
      value: 35,
      missing: 40,
      below: 40,
    })
  })

  test('that never fell to its floor is back after its lowest level', () => {
    expect(read('rebuiltBy_2022-01-22', [100, 50, 40, 100, 100])).toMatchObject({
      meets: true,
      value: 21,
    })
    expect(read('rebuiltBy_2022-01-22', [100, 110, 120, 130])).toMatchObject({
      meets: true,
      value: 0,
    })
    expect(read('rebuiltBy_2022-01-22', [100, 50, 40, 90])).toEqual({
      meets: false,
      value: null,
      missing: 10,
      below: 10,
    })
  })
})

test('Shortfall is read on the row in force on its date, and on the last row without one', () => {
  const result = run(starting)
  const { days, steps } = result.tables
  const shortfall = result.columns.shared['ukraine.shortfall']
  const row = days.findLastIndex((day) => day <= 1000)
  const date = new Date(Date.UTC(2022, 0, 1 + 1000)).toISOString().slice(0, 10)
  const atMost = (rounds: number, by?: string) =>
    readingOf({ kind: 'shortfallAtMost', rounds, ...(by ? { by } : {}) }, result).meets
  expect(atMost(shortfall[row]!, date)).toBe(true)
  expect(atMost(shortfall[row]! * (1 - 1e-9), date)).toBe(false)
  expect(atMost(shortfall[steps]!)).toBe(true)
  expect(atMost(shortfall[steps]! - 1)).toBe(false)
})
