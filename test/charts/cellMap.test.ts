import { expect, test } from 'vitest'
import { drawMap, step } from '../../src/components/charts/cellMap.ts'

test('cells that raise are hatched, and a line runs between them and the others', () => {
  const map = drawMap([
    [-2, 4],
    [0, null],
  ])
  expect(map.cells.map(({ tone, strength }) => [tone, strength])).toEqual([
    ['fewer', 0.5],
    ['more', 1],
    ['same', 0],
    [null, 0],
  ])
  expect(map.hatching).toBe('M1,1l1,-1')
  // Left of the upper right cell, and below it.
  expect(map.boundary).toBe('M1,0v1M1,1h1')
})

test('arrows lead to the neighbour and stop at the edge, others to the ends, letters nowhere', () => {
  const size = { rows: 3, columns: 4 }
  expect(step('ArrowDown', { row: 0, column: 1 }, size)).toEqual({ row: 1, column: 1 })
  expect(step('ArrowUp', { row: 0, column: 1 }, size)).toEqual({ row: 0, column: 1 })
  expect(step('ArrowRight', { row: 0, column: 3 }, size)).toEqual({ row: 0, column: 3 })
  expect(step('Home', { row: 2, column: 3 }, size)).toEqual({ row: 2, column: 0 })
  expect(step('End', { row: 2, column: 0 }, size)).toEqual({ row: 2, column: 3 })
  expect(step('PageUp', { row: 2, column: 3 }, size)).toEqual({ row: 0, column: 3 })
  expect(step('PageDown', { row: 0, column: 3 }, size)).toEqual({ row: 2, column: 3 })
  expect(step('a', { row: 2, column: 0 }, size)).toBeNull()
})
