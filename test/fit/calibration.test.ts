import { describe, expect, test } from 'vitest'
import { calibrate } from '../../scripts/calibrate.ts'
import { hindcast } from '../../scripts/hindcast.ts'
import { printed } from '../../scripts/scoreTable.ts'
import { coreSeries, fittedRows } from '../../src/data/calibration/fitted.ts'
import full from '../../src/data/calibration/full.json' with { type: 'json' }
import committedHindcast from '../../src/data/calibration/hindcast.json' with { type: 'json' }
import { parameters } from '../../src/data/parameters.ts'
import { assumptions } from '../../src/data/published.ts'
import type { ParameterRow } from '../../src/data/types.ts'
import type { SeriesScore } from '../../src/model/fit/report.ts'
import starting from '../fixtures/starting.json' with { type: 'json' }

/** Read off newer figures, each for the reason that its assumption gives. */
const CORRECTED: readonly string[] = ['us.inputs', 'us.aidShare', 'us.patience', 'europe.patience']

test('the committed calibration is reproduced, to the last printed digit', () => {
  expect(printed(calibrate())).toEqual(full)
})

test('the committed hindcast is reproduced, to the last printed digit', () => {
  expect(printed(hindcast())).toEqual(committedHindcast)
})

test('at most nine parameters are fitted, from the starting values, and for the better', () => {
  expect(fittedRows.length).toBeLessThanOrEqual(9)
  for (const { id, start } of fittedRows)
    if (!CORRECTED.includes(id)) expect(starting[id]).toEqual(start)
  expect(full.objective.after).toBeLessThan(full.objective.before)
})

describe.each(fittedRows)('$id', ({ id, start, low, high }) => {
  const row = (parameters as readonly ParameterRow[]).find((other) => other.id === id)!
  const fitted = full.fitted.find((other) => other.id === id)!

  test('stands in the parameters as it was fitted, and its assumption says so', () => {
    expect(row.best).toEqual(fitted.best)
    expect(assumptions[id]!.en).toMatch(/Fitted within its range to /)
    expect(assumptions[id]!.fr).toMatch(/Ajusté dans sa fourchette à /)
  })

  test('lies in its range, and the range was not stretched', () => {
    expect(fitted.value).toBeGreaterThanOrEqual(low)
    expect(fitted.value).toBeLessThanOrEqual(high)
    const pairs =
      typeof start === 'number'
        ? [[row.low!, row.high!, low, high]]
        : start.map(([, value], i) => {
            const [, best] = (row.best as readonly (readonly [string, number])[])[i]!
            return [best * row.low!, best * row.high!, value * low, value * high]
          })
    for (const [least, most, leastBefore, mostBefore] of pairs) {
      expect(least).toBeGreaterThanOrEqual(leastBefore! * (1 - 1e-3))
      expect(most).toBeLessThanOrEqual(mostBefore! * (1 + 1e-3))
      // Rounded ends may be a little inside, no more.
      expect(least).toBeLessThan(leastBefore! * 1.04)
      expect(most).toBeGreaterThan(mostBefore! * 0.96)
    }
  })
})

test('all other parameters stand where they started, but those that were corrected since', () => {
  const fitted = new Set<string>([...fittedRows.map(({ id }) => id), ...CORRECTED])
  for (const { id, best } of parameters) if (!fitted.has(id)) expect(best, id).toEqual(starting[id])
})

test.each([
  ['the fit', full],
  ['the hindcast', committedHindcast],
] as const)('%s: coverage is what a count of its points gives', (_, { scores, coverage }) => {
  const scored = (scores as SeriesScore[])
    .flatMap(({ points }) => points)
    .filter(({ least, most }) => least !== null && most !== null)
  for (const { least, most, low, high, inside } of scored)
    expect(inside).toBe(least! <= high && most! >= low)
  expect(coverage.of).toBe(scored.length)
  expect(coverage.points).toBe(scored.filter(({ inside }) => inside).length)
  expect(coverage.share).toBeCloseTo(coverage.points / coverage.of, 5)
})

test('the goals are held against the numbers, and met or missed as they say', () => {
  expect(full.core.series).toEqual(coreSeries)
  expect(full.core.met).toBe(full.core.medianAbsolutePercent <= 10)
  const { share, goal, met } = committedHindcast.coverage
  expect(goal).toEqual({ least: 0.7, most: 0.9 })
  expect(met).toBe(share >= 0.7 && share <= 0.9)
})
