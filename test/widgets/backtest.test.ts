// Every figure that is scored has its dot where the model's error puts it.
import { expect, test } from 'vitest'
import { allFigures } from '../../src/components/widgets/backtest/allFigures.ts'
import { backtestProps } from '../../src/components/widgets/backtest/backtestProps.ts'

const { results } = backtestProps('en')

test.each(['hindcast', 'fit'] as const)(
  'the picture of all figures (%s) holds each that is scored, and none on another',
  (mode) => {
    const { scores, coverage, coreGoal } = results[mode]
    const { dots, goal, right } = allFigures(
      scores.flatMap(({ points }) => points),
      coreGoal,
    )
    expect(dots.length).toBe(coverage.of)
    expect(dots.filter(({ inside }) => inside).length).toBe(coverage.points)
    expect(new Set(dots.map(({ x, level }) => `${x.toFixed(0)} ${level}`)).size).toBe(dots.length)
    expect(goal[0]).toBeLessThan(right)
    expect(goal[1]).toBeGreaterThan(right)
  },
)

test('a figure missed by half stands as far left of the middle as one doubled stands right of it', () => {
  const point = (value: number) =>
    ({ least: 100, most: 100, value, inside: true }) as Parameters<typeof allFigures>[0][number]
  const { dots, right } = allFigures([point(50), point(200)], 10)
  expect(right - dots[0]!.x).toBeCloseTo(dots[1]!.x - right, 6)
  const { goal, dots: near } = allFigures([point(110)], 10)
  expect(near[0]!.x).toBeCloseTo(goal[1], 6)
})
