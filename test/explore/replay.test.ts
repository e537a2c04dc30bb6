import { expect, test } from 'vitest'
import { between } from '../../src/components/explore/replay.ts'
import type { Scenario } from '../../src/model/scenario.ts'

const half = (before: Scenario, after: Scenario) => between(before, after, 0.5, () => 100)

test('a value that was there goes evenly from what it was', () => {
  expect(
    half({ parameters: { 'us.stock0': 1000 } }, { parameters: { 'us.stock0': 3000 } }),
  ).toEqual({ parameters: { 'us.stock0': 2000 } })
})

test('what comes or goes does so from the baseline', () => {
  const moved = {
    interventions: [{ parameter: 'us.orders', value: 300, from: '2023-03-01' }],
  } as const
  expect(half({}, moved).interventions).toEqual([{ ...moved.interventions[0], value: 200 }])
  expect(half(moved, {}).interventions).toEqual([{ ...moved.interventions[0], value: 200 }])
  const doubled = {
    interventions: [{ parameter: 'need', factor: 2, from: '2022-01-02' }],
  } as const
  expect(half({}, doubled).interventions).toEqual([{ ...doubled.interventions[0], factor: 1.5 }])
})

test('it begins and ends with the two scenarios themselves', () => {
  const [before, after] = [{ parameters: { payback: 12 } }, { parameters: { payback: 24 } }]
  expect(between(before, after, 0, () => 0)).toBe(before)
  expect(between(before, after, 1, () => 0)).toBe(after)
})
