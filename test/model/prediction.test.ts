import { describe, expect, test } from 'vitest'
import { BATHTUB_CASES } from '../../src/data/bathtubCases.ts'
import { fillTub } from '../../src/model/bathtub.ts'
import { correlation } from '../../src/model/correlation.ts'
import {
  kindOfDrawing,
  offeredPaths,
  through,
  type DrawingKind,
} from '../../src/model/prediction.ts'

// Made up here, so that another exercise moves no test: in 40, 45, … 95 against 120 out; level 1000 → 370.
const falling = fillTub({
  start: 1000,
  inflow: [40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95],
  outflow: new Array<number>(12).fill(120),
})
// In rises to 160 and falls to 80, out 60; level 200 → 985.
const rising = fillTub({
  start: 200,
  inflow: [90, 110, 130, 145, 155, 160, 155, 145, 130, 110, 95, 80],
  outflow: new Array<number>(12).fill(60),
})

const at = (...set: readonly (readonly [step: number, level: number])[]) =>
  set.map(([step, level]) => ({ step, level }))

const drawings: [what: string, drawn: number[], tub: typeof falling, kind: DrawingKind][] = [
  ['climbs as the inflow climbs', through(1000, at([12, 1400])), falling, 'copiesInflow'],
  [
    'rises and falls with the inflow',
    [200, 270, 350, 430, 490, 530, 550, 530, 490, 430, 350, 290, 230],
    rising,
    'copiesInflow',
  ],
  ['falls by half and stays there', through(1000, at([7, 600], [12, 590])), falling, 'steadies'],
  ['rises and stays up, short of it', through(200, at([8, 700], [12, 700])), rising, 'steadies'],
  ['falls to nothing', through(1000, at([12, 0])), falling, 'overshoots'],
  [
    'turns when the inflow has peaked',
    [200, 220, 260, 330, 430, 560, 700, 820, 860, 850, 830, 810, 800],
    rising,
    'forgetsDelay',
  ],
  ['is there at once', through(1000, at([2, 420], [12, 370])), falling, 'forgetsDelay'],
  [
    'falls in a straight line to about the right place',
    through(1000, at([12, 390])),
    falling,
    'follows',
  ],
]

describe('eight drawings are called what they are', () => {
  test.each(drawings)('one that %s', (_, drawn, tub, kind) => {
    expect(drawn).toHaveLength(tub.level.length)
    expect(kindOfDrawing(drawn, tub)).toBe(kind)
  })
})

test('the level itself follows the level', () => {
  for (const tub of [falling, rising]) expect(kindOfDrawing(tub.level, tub)).toBe('follows')
})

test('a line that hardly moves at all steadies, too; one that falls half as far is otherwise', () => {
  expect(kindOfDrawing(through(1000, at([12, 1000])), falling)).toBe('steadies')
  expect(kindOfDrawing(through(1000, at([12, 650])), falling)).toBe('otherwise')
})

test('a shaky copy is a copy while it is correlated above 0.9 with the inflow, and no longer below that', () => {
  const zigzag = (by: number) =>
    Array.from({ length: 13 }, (_, k) => (k === 0 ? 1000 : 1000 + 30 * k + (k % 2 ? by : -by)))
  const alike = (drawn: number[]) => correlation(drawn.slice(1), falling.inflow)!
  for (const [by, copies] of [
    [40, true],
    [70, false],
  ] as const) {
    expect(alike(zigzag(by)) > 0.9).toBe(copies)
    expect(kindOfDrawing(zigzag(by), falling) === 'copiesInflow').toBe(copies)
  }
})

test.each(BATHTUB_CASES)('$id: each of the four curves offered is of its kind', (flows) => {
  const tub = fillTub(flows)
  expect([...flows.offered].sort()).toEqual(['copiesInflow', 'follows', 'overshoots', 'steadies'])
  for (const [kind, path] of Object.entries(offeredPaths(tub))) {
    expect(path).toHaveLength(tub.level.length)
    expect(path[0]).toBe(flows.start)
    expect(Math.min(...path)).toBeGreaterThanOrEqual(0)
    expect(kindOfDrawing(path, tub), kind).toBe(kind)
  }
})

test('the right curve never stands in the same place twice', () => {
  const places = BATHTUB_CASES.map(({ offered }) => offered.indexOf('follows'))
  expect(new Set(places).size).toBe(places.length)
})

test('correlation is 1, −1, or null where one of the two stands still', () => {
  expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1)
  expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
  expect(correlation([5, 5, 5], [1, 2, 3])).toBeNull()
  expect(correlation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8)
})

test('a path goes straight through what is set', () => {
  expect(through(10, at([2, 20], [4, 0]))).toEqual([10, 15, 20, 10, 0])
})
