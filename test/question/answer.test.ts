import { expect, test } from 'vitest'
import { dayLabels } from '../../src/components/question/answerProps.ts'
import { drawAnswer } from '../../src/components/question/answer.ts'
import { dayOf } from '../../src/model/time.ts'

const xs = Array.from({ length: 101 }, (_, i) => i)
const drawn = (values: readonly number[], met: readonly (readonly [number, number])[]) =>
  drawAnswer({ xs, values, unit: 'rounds', goal: 50, met, height: 230 })

test('an answer’s turn is named where it turns, and no edge of the picture is', () => {
  const { turns } = drawn(xs, [[0, 50]])
  expect(turns.map(({ at }) => at)).toEqual([50])
  expect(turns[0]!.x).toBeCloseTo(505)
  expect(drawn(xs, [[20, 50]]).turns.map(({ at }) => at)).toEqual([20, 50])
  expect(drawn(xs, [[0, 100]]).turns).toEqual([])
  expect(drawn(xs, []).turns).toEqual([])
})

test('a turn’s words stand in a corner that no reading runs through', () => {
  const low = xs.map((x) => (x < 20 ? 100 : 2))
  const [turn] = drawn(low, [[20, 100]]).turns
  expect(turn).toMatchObject({ isLeft: false, atTop: true })
  const high = xs.map((x) => (x < 20 ? 2 : 100))
  expect(drawn(high, [[0, 19]]).turns[0]).toMatchObject({ isLeft: false, atTop: false })
})

test('the goal’s words leave its line’s end to readings that run there', () => {
  const far = xs.map(() => 90)
  expect(drawn(far, []).goalSide).toEqual({ atStart: false, isBelow: false })
  const flat = xs.map((x) => (x < 50 ? 0 : 54))
  expect(drawn(flat, []).goalSide).toEqual({ atStart: true, isBelow: false })
})

test('days are named by years only where all of them begin one', () => {
  const days = ['2024-01-01', '2025-01-01'].map(dayOf)
  expect(dayLabels(days, 'en')).toEqual(['2024', '2025'])
  expect(dayLabels([dayOf('2023-10-01'), ...days], 'fr')).toEqual([
    'octobre 2023',
    'janvier 2024',
    'janvier 2025',
  ])
})
