import { describe, expect, test } from 'vitest'
import { errorFactors, sigmasOf, type Residual } from '../../src/model/fit/modelError.ts'

const of = (model: string, ...residuals: number[]): Residual[] =>
  residuals.map((residual, i) => ({ id: `${model} ${i}`, series: model, model, residual }))

describe('the size of the model’s error', () => {
  test('is the root mean square of a curve’s own residuals where it has three, else one that such curves share', () => {
    const residuals = [...of('made', 0.3, 0.4, 0), ...of('wait', 0.6), ...of('fired', 0.8)]
    const sigmas = sigmasOf(residuals, ['made', 'wait', 'fired', 'unseen'])
    expect(sigmas.made).toBeCloseTo(Math.sqrt(0.25 / 3), 12)
    const shared = Math.sqrt((0.36 + 0.64) / 2)
    for (const curve of ['wait', 'fired', 'unseen']) expect(sigmas[curve]).toBeCloseTo(shared, 12)
  })
  test('is that of all where every curve has points enough', () => {
    expect(sigmasOf(of('made', 0.3, 0.4, 0), ['unseen']).unseen).toBeCloseTo(
      Math.sqrt(0.25 / 3),
      12,
    )
  })
})

test('a run’s error is one number a curve, as likely to raise as to lower, and none where σ is 0', () => {
  const factors = errorFactors('made', { sigma: 0.5, members: 4000, seed: 1 })
  const logs = Array.from(factors, Math.log)
  expect(Math.abs(logs.reduce((sum, log) => sum + log, 0) / logs.length)).toBeLessThan(0.02)
  expect(Math.min(...factors)).toBeGreaterThan(0)
  const raised = factors.filter((factor) => factor > 1.5).length / factors.length
  const lowered = factors.filter((factor) => factor < 1 / 1.5).length / factors.length
  // One standard deviation and more: 16 of 100 on either side.
  expect(raised).toBeCloseTo(0.16, 1)
  expect(lowered).toBeCloseTo(0.16, 1)
  expect(factors).toEqual(errorFactors('made', { sigma: 0.5, members: 4000, seed: 1 }))
  expect(factors).not.toEqual(errorFactors('wait', { sigma: 0.5, members: 4000, seed: 1 }))
  expect(new Set(errorFactors('made', { sigma: 0, members: 9, seed: 1 }))).toEqual(new Set([1]))
})
