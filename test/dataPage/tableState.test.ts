import { describe, expect, test } from 'vitest'
import {
  fits,
  folded,
  ordered,
  PLAIN,
  queryOf,
  stateOf,
  type TableRow,
} from '../../src/components/dataPage/tableState.ts'

const offered = {
  kind: ['output', 'need'],
  party: ['us'],
  grade: ['none', 'press'],
  series: ['us-output'],
  set: ['trust', 'unused'],
  sort: ['date', 'value'],
}
const row: TableRow = {
  text: folded('us-155-2023-03 Décision à Düsseldorf, l’été'),
  kind: 'output',
  party: 'us',
  grade: 'press',
  series: 'us-output',
  trust: 3,
  runs: true,
  date: '2023-03-28',
  value: 20_000,
  what: 'US output',
}

describe('the address of a table', () => {
  test('gives back the state that wrote it', () => {
    const state = { ...PLAIN, q: 'l’été & co', kind: 'need', set: 'unused', sort: 'date' }
    expect(stateOf(queryOf(state), offered)).toEqual({ state, left: [] })
    expect(queryOf(PLAIN)).toBe('')
  })

  test('names a value that is not offered, and stands without it', () => {
    expect(stateOf('?kind=secret&party=us&utm_source=x', offered)).toEqual({
      state: { ...PLAIN, party: 'us' },
      left: ['kind=secret'],
    })
  })
})

test.each([
  ['decision dusseldorf', true],
  ["l'ete", true],
  ['Düsseldorf 1918', false],
])('a search for “%s” finds the row: %s', (q, found) => {
  expect(fits(row, { ...PLAIN, q }, '2026')).toBe(found)
})

test('a row that enters runs is left out where those that do not are asked for', () => {
  expect(fits(row, { ...PLAIN, set: 'unused' }, '2026')).toBe(false)
  expect(fits({ ...row, runs: false }, { ...PLAIN, set: 'unused' }, '2026')).toBe(true)
})

test('the lowest trust stands at the top, and what is equal keeps its place', () => {
  const rows = [3, 0, 4, 0].map((trust) => ({ ...row, trust }))
  expect(ordered(rows, { ...PLAIN, set: 'trust' })).toEqual([1, 3, 0, 2])
})

test('what has no number stands below all that have one', () => {
  const rows = [null, 5, 20].map((value) => ({ ...row, value }))
  expect(ordered(rows, { ...PLAIN, sort: 'value' })).toEqual([2, 1, 0])
})
