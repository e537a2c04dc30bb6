import { expect, test } from 'vitest'
import { changedIn, withChangesOf, without } from '../../src/model/planOf.ts'
import type { Scenario } from '../../src/model/scenario.ts'

const mine: Scenario = {
  parameters: { 'us.reserveFloor': 500_000 },
  interventions: [
    { parameter: 'us.fixedOutput', value: 60_000, from: '2023-03-01' },
    { parameter: 'need', factor: 0.9, from: '2023-06-01' },
  ],
}

test('what a scenario changes is listed once a parameter', () => {
  const twice = [...mine.interventions!, { ...mine.interventions![0]!, from: '2024-01-01' }]
  expect(changedIn({ ...mine, interventions: twice })).toEqual([
    'us.reserveFloor',
    'us.fixedOutput',
    'need',
  ])
})

test('a change that is taken out leaves the others', () => {
  expect(changedIn(without(mine, 'us.fixedOutput'))).toEqual(['us.reserveFloor', 'need'])
  expect(changedIn(without(mine, 'us.reserveFloor'))).toEqual(['us.fixedOutput', 'need'])
})

test('what is taken over adds to a plan, replaces what both change, and stays in the order of dates', () => {
  const other: Scenario = {
    parameters: { 'europe.reserveFloor': 900_000 },
    interventions: [
      { parameter: 'us.orders', value: 80_000, from: '2022-09-01' },
      { parameter: 'need', factor: 1.1, from: '2023-04-01' },
      { parameter: 'us.reserveFloor', value: 1_500_000, from: '2023-06-15' },
    ],
  }
  const both = withChangesOf(mine, other)
  expect(both.parameters).toEqual({ 'europe.reserveFloor': 900_000 })
  expect(both.interventions!.map(({ parameter, from }) => `${parameter} ${from}`)).toEqual([
    'us.orders 2022-09-01',
    'us.fixedOutput 2023-03-01',
    'need 2023-04-01',
    'us.reserveFloor 2023-06-15',
  ])
})
