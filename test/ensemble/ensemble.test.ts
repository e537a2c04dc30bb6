import { describe, expect, test } from 'vitest'
import { of100, runsBy, runsNever } from '../../src/model/ensemble/counts.ts'
import { ensembleInSlices, runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { ensembleHash } from '../../src/model/ensemble/hash.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { NEUTRAL } from '../../src/data/neutral.ts'
import { eventful, ranges, requestOf } from './requests.ts'

describe('a seed gives the same bytes', () => {
  // Any change of equations, draws or quantile rule moves these; so may a change of the starting values.
  // Parameters at a neutral value must not: these are the bytes from before there were any.
  const first = ranges.filter(({ id }) => !(id.split('.').at(-1)! in NEUTRAL))
  test.each([
    ['the baseline', {}, '4de7980b'],
    ['interventions', eventful, '63d32353'],
  ])('%s', (_, scenario, hash) => {
    expect(ensembleHash(runEnsemble(requestOf(scenario, { ranges: first })))).toBe(hash)
  })
  test('and another seed gives others', () => {
    const hashes = [1, 2, 2].map((seed) => ensembleHash(runEnsemble(requestOf({}, { seed }))))
    expect(hashes[1]).toBe(hashes[2])
    expect(hashes[0]).not.toBe(hashes[1])
  })
  test('whether it is run at once or with pauses', () => {
    const work = ensembleInSlices(requestOf())
    const shares: number[] = []
    let step = work.next()
    for (; !step.done; step = work.next()) shares.push(step.value)
    expect(ensembleHash(step.value)).toBe(ensembleHash(runEnsemble(requestOf())))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares[0]).toBeGreaterThan(0)
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })
  test('keeping every fourth row keeps the same numbers, and the last row', () => {
    const all = runEnsemble(requestOf())
    const some = runEnsemble(requestOf({}, { keepEvery: 4 }))
    expect(Array.from(some.days.slice(0, 3))).toEqual([0, 28, 56])
    expect(some.days.at(-1)).toBe(all.days.at(-1))
    expect(some.outcomes).toEqual(all.outcomes)
    some.days.forEach((day, row) => {
      const other = all.days.indexOf(day)
      expect(some.bands['ukraine.stock'][3 * some.days.length + row]).toBe(
        all.bands['ukraine.stock'][3 * all.days.length + other],
      )
    })
  })
})

test('with nothing that varies, every member is the run itself', () => {
  const { bands, days, varied } = runEnsemble(requestOf({}, { vary: [], members: 5 }))
  expect(varied).toEqual([])
  const band = bands['us.releasable']
  expect(band.slice(0, days.length)).toEqual(band.slice(-days.length))
  expect(band[0]).toBe(1_300_000)
})

test('a scenario outside a bound is refused', () => {
  expect(() => runEnsemble(requestOf({ parameters: { 'us.drawWeight': 1.2 } }))).toThrow(Refusal)
})

describe('counts', () => {
  const days = Float64Array.of(700, -1, 710, 900, -1)
  test('of runs whose day came by a date', () => {
    expect(runsBy(days, 699)).toBe(0)
    expect(runsBy(days, 700)).toBe(1)
    expect(runsBy(days, 899)).toBe(2)
    expect(runsBy(days, 5000)).toBe(3)
  })
  test('of runs whose day never came', () => expect(runsNever(days)).toBe(2))
  test('are told as so many of 100, and never as none or all when that is not so', () => {
    expect(of100(734, 1000)).toBe(73)
    expect(of100(735, 1000)).toBe(74)
    expect(of100(0, 1000)).toBe(0)
    expect(of100(1, 1000)).toBe(1)
    expect(of100(999, 1000)).toBe(99)
    expect(of100(1000, 1000)).toBe(100)
  })
})
