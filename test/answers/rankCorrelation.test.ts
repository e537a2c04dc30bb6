import { describe, expect, test } from 'vitest'
import { rankCorrelations, ranksOf } from '../../src/model/answers/rankCorrelation.ts'
import { correlation } from '../../src/model/correlation.ts'
import { drawMembers } from '../../src/model/ensemble/draws.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { NEVER } from '../../src/model/ensemble/memberOutcomes.ts'
import { uncertainRows } from '../../src/model/ensemble/uncertain.ts'
import { completeScenario } from '../../src/model/scenario.ts'
import { requestOf } from '../ensemble/requests.ts'
import { starting } from '../model/starting.ts'

const spearman = (xs: ArrayLike<number>, ys: ArrayLike<number>) =>
  correlation(ranksOf(xs), ranksOf(ys))

describe('Ranks and their correlation, worked by hand', () => {
  test('equal values share the mean of their ranks', () => {
    expect(ranksOf([30, 10, 20])).toEqual([3, 1, 2])
    expect(ranksOf([1, 2, 2, 4])).toEqual([1, 2.5, 2.5, 4])
    expect(ranksOf([7, 7, 7])).toEqual([2, 2, 2])
    expect(ranksOf([Infinity, 3, Infinity, -1])).toEqual([3.5, 2, 3.5, 1])
  })

  test('any rising pair goes together wholly, any falling one against', () => {
    expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBe(1)
    expect(spearman([1, 2, 3, 4], [9, 4, 1, 0])).toBe(-1)
  })

  test('with a tie: ranks 1, 2½, 2½, 4 against 1, 3, 2, 4 give 4½ / √(4½ × 5)', () => {
    expect(spearman([1, 2, 2, 4], [10, 30, 20, 40])).toBeCloseTo(4.5 / Math.sqrt(22.5), 14)
  })

  test('without ties it is 1 − 6 Σd² / (n³ − n): d = 1, 1, 1, 1, 0 gives 0.8', () => {
    expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 14)
  })

  test('what does not vary goes with nothing', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeNull()
    expect(spearman([1, 2, 3], [Infinity, Infinity, Infinity])).toBeNull()
  })
})

describe('Over the members of an ensemble', () => {
  const request = requestOf({}, { members: 60 })
  const { outcomes } = runEnsemble(request)

  test('each parameter’s draws are ranked against the outcome of the same members', () => {
    const complete = completeScenario(starting, {})
    const rows = uncertainRows(complete, {}, undefined, request.ranges)
    const draws = drawMembers(rows, 60, request.seed, complete)
    const found = rankCorrelations(request, outcomes['ukraine.shortfall'])
    expect(found.length).toBe(rows.length)
    for (const { id, rho } of found) {
      const r = rows.findIndex((row) => row.id === id)
      const drawn = draws.values.slice(r * 60, (r + 1) * 60)
      expect(rho).toBe(spearman(drawn, outcomes['ukraine.shortfall']))
    }
    const sizes = found.map(({ rho }) => Math.abs(rho ?? 0))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(found.find(({ id }) => id === 'need')!.rho).toBeGreaterThan(0.3)
  })

  test('a day that never came ranks after all that did', () => {
    const days = Float64Array.from({ length: 60 }, (_, i) => (i === 7 ? NEVER : i))
    const late = days.map((day) => (day === NEVER ? 1e6 : day))
    expect(rankCorrelations(request, days)).toEqual(rankCorrelations(request, late))
  })
})
