import { expect, test } from 'vitest'
import { changesOf, withChanges } from '../../src/model/changes.ts'

const LATER = { value: 5, from: '2023-01-01' }

test('changes of a parameter stand in the order of their dates, that of the whole run at the head', () => {
  const scenario = withChanges({}, 'us.orders', [
    { value: 7, from: '2024-01-01' },
    LATER,
    { value: 3 },
  ])
  expect(changesOf(scenario, 'us.orders')).toEqual([
    { value: 3 },
    LATER,
    { value: 7, from: '2024-01-01' },
  ])
})

test('other parameters stay as they are, and nothing is left of none', () => {
  const scenario = withChanges({ parameters: { payback: 12 } }, 'us.orders', [LATER])
  expect(withChanges(scenario, 'us.orders', [])).toEqual({ parameters: { payback: 12 } })
  expect(withChanges(withChanges({}, 'us.orders', [LATER]), 'us.orders', [])).toEqual({})
})

test('of two changes from one date the later in the list waits a day', () => {
  const scenario = withChanges({}, 'us.orders', [LATER, { value: 9, from: LATER.from }])
  expect(changesOf(scenario, 'us.orders').map(({ from }) => from)).toEqual([
    '2023-01-01',
    '2023-01-02',
  ])
})
