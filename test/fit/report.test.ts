import { describe, expect, test } from 'vitest'
import { comparisonsOf } from '../../src/model/fit/compare.ts'
import { inOrder, knownOf, noChange, straightLine } from '../../src/model/fit/naive.ts'
import { coverageOf, medianOver, naiveWinsOf, scoresOf } from '../../src/model/fit/report.ts'
import { published, row } from './runOf.ts'

const on = (id: string, date: string, value: number) => published(id, [date, date], { value })
const targets = (points: ReturnType<typeof published>[], cumulative: boolean) =>
  comparisonsOf({ 'a-series': points }, [row('us.production')], () => cumulative)[0]!.targets

describe('naive guesses', () => {
  const rate = targets(
    [on('a', '2022-01-01', 100), on('b', '2022-01-11', 120), on('c', '2022-01-31', 999)],
    false,
  )
  const known = inOrder(rate.map(knownOf))

  test('no change: the last level before', () => {
    expect(rate.map((target) => noChange(known, target))).toEqual([null, 100, 120])
  })

  test('straight line: on from the last two days before', () => {
    // 100, then 120 ten days later: 160 after twenty more.
    expect(rate.map((target) => straightLine(known, target))).toEqual([null, null, 160])
  })

  test('two figures of one day make no line, and a line does not fall below 0', () => {
    const falling = targets(
      [
        on('a', '2022-01-01', 100),
        on('b', '2022-01-01', 80),
        on('c', '2022-01-11', 10),
        on('d', '2022-02-01', 5),
      ],
      false,
    )
    const before = inOrder(falling.map(knownOf))
    expect(straightLine(before, falling[2]!)).toBeNull()
    expect(straightLine(before, falling[3]!)).toBe(0)
  })

  test('an increment goes on at the pace of the one before', () => {
    const total = targets(
      [on('a', '2022-01-01', 100), on('b', '2022-01-11', 200), on('c', '2022-01-16', 400)],
      true,
    )
    // 100 in ten days, so 50 in the next five.
    expect(noChange(inOrder([knownOf(total[3]!)]), total[4]!)).toBe(50)
  })

  test('of a range the middle is known, of a bound nothing', () => {
    const [range, bound] = targets(
      [
        published('a', ['2022-01-01', '2022-01-01'], { low: 100, high: 300 }),
        published('b', ['2022-01-01', '2022-01-01'], { high: 300 }),
      ],
      false,
    )
    expect(knownOf(range!)?.level).toBe(200)
    expect(knownOf(bound!)).toBeNull()
  })
})

describe('a score table', () => {
  const [comparison] = comparisonsOf(
    {
      'a-series': [
        on('a', '2022-01-01', 100),
        on('b', '2022-01-11', 100),
        on('c', '2022-01-21', 110),
        published('d', ['2022-01-31', '2022-01-31'], { high: 50 }),
      ],
    },
    [row('us.production')],
    () => false,
  )
  const bands = [
    { low: 90, high: 110 },
    { low: 101, high: 130 },
    { low: 100, high: 130 },
    { low: 0, high: 60 },
  ]
  const scores = scoresOf({ comparison: comparison!, values: [100, 130, 121, 60], bands })

  test('counts what the band holds; a bound is kept or broken, and no point', () => {
    expect(scores).toHaveLength(1)
    expect(scores[0]!.inside).toEqual({ points: 2, of: 3 })
    expect(scores[0]!.bounds).toEqual({ kept: 0, of: 1 })
    expect(coverageOf(scores)).toEqual({ points: 2, of: 3, share: 2 / 3 })
  })

  test('lays naive guess and model over the same points, and says who wins', () => {
    // No change: 0 % and 9.1 % off; the model: 30 % and 10 %.
    const { errors, model, wins } = scores[0]!.noChange!
    expect(errors.n).toBe(2)
    expect(errors.medianAbsolutePercent).toBeCloseTo(50 / 11)
    expect(model.medianAbsolutePercent).toBeCloseTo(20)
    expect(wins).toBe(true)
    expect(naiveWinsOf(scores).map(({ guess }) => guess)).toEqual(['noChange', 'straightLine'])
  })

  test('pools the points of the series named', () => {
    expect(medianOver(scores, ['a-series'])).toBeCloseTo(10)
  })

  test('scores later points alone, by what was known', () => {
    const [later] = scoresOf({
      comparison: comparison!,
      values: [100, 130, 121, 60],
      bands,
      scored: ({ id }) => id === 'c',
      known: ({ id }) => id === 'a',
    })
    expect(later!.points.map(({ id }) => id)).toEqual(['c'])
    expect(later!.points[0]!.noChange).toBe(100)
    expect(later!.points[0]!.straightLine).toBeNull()
  })
})
