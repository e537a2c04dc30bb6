import { expect, test } from 'vitest'
import { fittedSchedule, gridOf, rangeAround } from '../../src/model/fit/fit.ts'
import { lowest } from '../../src/model/fit/optimiser.ts'

const search = { places: [101, 101, 101], seed: 7, population: 24, generations: 60 }

test('finds the bottom of a bowl', () => {
  const bowl = (at: readonly number[]) =>
    (at[0]! - 12) ** 2 + (at[1]! - 90) ** 2 + (at[2]! - 55) ** 2
  expect(lowest(bowl, [50, 50, 50], search)).toEqual({ at: [12, 90, 55], cost: 0 })
})

test('is not caught by the nearest of two hollows', () => {
  const hollows = (at: readonly number[]) => {
    const [x, y, z] = at as [number, number, number]
    const near = 10 + (x - 40) ** 2 + (y - 40) ** 2 + (z - 40) ** 2
    const far = (x - 85) ** 2 + (y - 85) ** 2 + (z - 85) ** 2
    return Math.min(near, far)
  }
  expect(lowest(hollows, [40, 40, 40], search).at).toEqual([85, 85, 85])
})

test('the same seed makes the same search, place by place', () => {
  const visited = (seed: number) => {
    const places: string[] = []
    lowest(
      (at) => {
        places.push(at.join())
        return (at[0]! - 3) ** 2 + at[1]! * at[2]!
      },
      [50, 50, 50],
      { ...search, seed },
    )
    return places
  }
  expect(visited(7)).toEqual(visited(7))
  expect(visited(7)).not.toEqual(visited(8))
})

test('never leaves the grid', () => {
  lowest(
    (at) => {
      for (const place of at) {
        expect(Number.isInteger(place)).toBe(true)
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThan(5)
      }
      return at[0]! - at[1]!
    },
    [0, 0],
    { places: [5, 5], seed: 1, population: 8, generations: 20 },
  )
})

const dated = { id: 'us.orders', low: 0.6, high: 1.2, grid: 0.1, round: 100 } as const
const start = [
  ['2022-01-01', 14_400],
  ['2022-09-01', 60_000],
] as const

test('the grid of a row runs from one end of its range to the other', () => {
  expect(gridOf({ ...dated, start })).toEqual([0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2])
})

test('dated points are multiplied by one factor and rounded; one number is the value itself', () => {
  expect(fittedSchedule({ ...dated, start }, 1.15)).toEqual([
    ['2022-01-01', 16_600],
    ['2022-09-01', 69_000],
  ])
  expect(fittedSchedule({ ...dated, start: 5 }, 3)).toBe(3)
})

test('the range stays where it was: as a factor of the new points it is so much narrower', () => {
  expect(rangeAround({ ...dated, start }, 1.2)).toEqual({ low: 0.5, high: 1 })
  expect(rangeAround({ ...dated, start: 1 }, 1.2)).toEqual({ low: 0.6, high: 1.2 })
})
