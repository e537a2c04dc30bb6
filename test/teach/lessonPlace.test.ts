import { expect, test } from 'vitest'
import { LESSON_PARTS } from '../../src/data/lesson50.ts'
import { LESSON_STEPS, readPlace, writePlace } from '../../src/model/lessonPlace.ts'

test('the lesson takes fifty minutes and its steps have names that stay', () => {
  expect(LESSON_PARTS.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(50)
  expect(LESSON_STEPS.map(({ id }) => id).join(' ')).toBe(
    'hook-said hook-ask ' +
      'bathtub-question bathtub-hands bathtub-level bathtub-why ' +
      'rising-question rising-hands rising-level rising-why ' +
      'shelf-question shelf-hands shelf-level shelf-why ' +
      'lever-guess lever-try source-compare source-notice exit-because ' +
      'peaking-question peaking-hands peaking-level peaking-why',
  )
})

test('a place with what was counted is read back from its address', () => {
  const place = { at: 4, hands: { bathtub: [12, 8, 3, 5], shelf: [0, 0, 1, 999] } } as const
  expect(writePlace(place)).toBe('step=bathtub-level&bathtub=12.8.3.5&shelf=0.0.1.999')
  expect(readPlace(`#${writePlace(place)}`)).toEqual({ place, faults: [] })
  expect(writePlace({ at: 0, hands: {} })).toBe('')
})

test('a step that is none and counts that are none are said, and the rest is kept', () => {
  const { place, faults } = readPlace(
    '#step=nowhere&bathtub=1.2.3&rising=1.2.3.-4&shelf=1.2.3.4&x=1',
  )
  expect(place).toEqual({ at: 0, hands: { shelf: [1, 2, 3, 4] } })
  expect(faults).toEqual([
    { kind: 'step', text: 'nowhere' },
    { kind: 'hands', text: '1.2.3' },
    { kind: 'hands', text: '1.2.3.-4' },
  ])
})
