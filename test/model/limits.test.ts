// What binds when several are equal: the first named.
import { describe, expect, test } from 'vitest'
import type { LimitId } from '../../src/model/limits.ts'
import type { Parameters } from '../../src/model/scenario.ts'
import { quietRun } from './quiet.ts'

const first = (id: LimitId, parameters: Partial<Parameters>) => quietRun(parameters).limits(id)[0]

describe('ukraine.limit', () => {
  // 2 guns × 10 × 30.4375 = 608.75; a stock of 608.75 over 1 month.
  const equal = { need: 608.75, guns0: 2, fireRate: 10, 'ukraine.stock0': 608.75, rationTime: 1 }

  test('need, guns and stock equal: need', () => {
    expect(first('ukraine.limit', equal)).toBe('need')
  })

  test('guns and stock equal, below need: guns', () => {
    expect(first('ukraine.limit', { ...equal, need: 700 })).toBe('guns')
  })

  test('no need, no gun, no shell: need', () => {
    expect(first('ukraine.limit', {})).toBe('need')
  })
})

describe('productionLimit', () => {
  const equal = { 'us.capacity0': 100, 'us.inputs': 100, 'us.bookMonths0': 2, cycleTime: 2 }

  test('capacity, inputs and book equal: capacity', () => {
    expect(first('us.productionLimit', equal)).toBe('capacity')
  })

  test('inputs and book equal, below capacity: inputs', () => {
    expect(first('us.productionLimit', { ...equal, 'us.shifts': 1.5 })).toBe('inputs')
  })

  test('a fixed output equal to all three: fixed', () => {
    expect(first('us.productionLimit', { ...equal, 'us.fixedOutput': 100 })).toBe('fixed')
  })
})

test('drawLimit: what is asked equal to what can be given: request', () => {
  const equal = { need: 100, 'us.drawWeight': 1, 'us.stock0': 400, releaseTime: 4 }
  expect(first('us.drawLimit', equal)).toBe('request')
  expect(first('us.drawLimit', { ...equal, 'us.stock0': 399 })).toBe('floor')
  expect(first('europe.drawLimit', equal)).toBe('request')
})

test('drawLimit: authority while it lets less than all go, whichever term is lower', () => {
  const asked = { need: 100, 'us.drawWeight': 1, 'us.stock0': 1000, releaseTime: 4 }
  for (const stock of [1000, 100]) {
    const held = { ...asked, 'us.stock0': stock, 'us.aidShare': 0.99 }
    expect(first('us.drawLimit', held)).toBe('authority')
    expect(first('europe.drawLimit', held)).toBe('request')
  }
})

describe('growthLimit', () => {
  const firm = { 'us.capacity0': 100, 'us.bookMonths0': 12, 'us.orders': 200, payback: 6 }

  test('what is seen equal to what is signed: not visibility, but orders', () => {
    // A book of 1 200 over a payback of 6 months: 200.
    expect(first('us.growthLimit', firm)).toBe('orders')
    expect(first('us.growthLimit', { ...firm, payback: 6.1 })).toBe('visibility')
  })

  test('a budget that just covers what is wanted: orders; a little less: budget', () => {
    const purse = { 'us.gdp': 2400, 'us.price0': 1 } // 200 a month
    expect(first('us.growthLimit', { ...firm, ...purse })).toBe('orders')
    expect(first('us.growthLimit', { ...firm, ...purse, 'us.gdp': 2399 })).toBe('budget')
  })

  test('a budget for what buyers still want after their wait: orders, not budget', () => {
    // A wait of 12 months over a patience of 8: 2 − 1.5 = half of 200; the purse pays for 150.
    const purse = { ...firm, payback: 1, decisionTime: 1, 'us.gdp': 1800, 'us.price0': 1 }
    expect(first('us.growthLimit', { ...purse, 'us.capacity0': 90 })).toBe('budget')
    const patience = { 'us.inputs': 90, 'us.capacity0': 90, 'us.patience': 8 }
    expect(first('us.growthLimit', { ...purse, ...patience })).toBe('orders')
  })

  test('visibility is named before budget', () => {
    const both = { ...firm, payback: 10, 'us.gdp': 2399, 'us.price0': 1 }
    expect(first('us.growthLimit', both)).toBe('visibility')
  })

  test('none where nothing is started', () => {
    expect(first('us.growthLimit', { ...firm, 'us.orders': 100 })).toBe('none')
  })

  test('none, too, where a start is too small to see: below 1e-9 of capacity', () => {
    const little = (more: number) => ({ ...firm, 'us.orders': 100 * (1 + more), decisionTime: 1 })
    expect(first('us.growthLimit', little(0.9e-9))).toBe('none')
    expect(first('us.growthLimit', little(1.1e-9))).toBe('orders')
  })

  test('a fixed output is what is signed, and what firms build for', () => {
    expect(first('us.growthLimit', { ...firm, 'us.fixedOutput': 150 })).toBe('orders')
    expect(first('us.growthLimit', { ...firm, 'us.fixedOutput': 90 })).toBe('none')
  })
})
