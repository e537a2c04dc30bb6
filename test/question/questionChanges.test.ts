// What a question becomes when the reader picks another goal, lever or decision.
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/components/question/question.ts'
import {
  decisionPicked,
  decisionsWith,
  goalOfKind,
  keyOf,
  leverPicked,
  leverRetimed,
  leversWith,
} from '../../src/components/question/questionChanges.ts'
import { OFFERED_DECISIONS, OFFERED_LEVERS } from '../../src/components/question/questionLevers.ts'
import type { Lever } from '../../src/model/answers/lever.ts'

const output: Lever = { id: 'us.fixedOutput', how: 'from', from: '2023-06-01', rampMonths: 6 }
const need: Lever = { id: 'need', how: 'factor', from: '2022-01-01' }
const floor: Lever = { id: 'us.reserveFloor', how: 'set' }
const unoffered: Lever = { id: 'releaseTime', how: 'set' }

const questionOf = (levers: Question['levers'], more: Partial<Question> = {}): Question => ({
  scenario: {},
  goal: { kind: 'notBareBefore', producer: 'europe', date: '2024-06-01' },
  levers,
  ...more,
})

describe('another goal', () => {
  test('keeps the producer, and begins on the date it is offered with', () => {
    expect(goalOfKind(questionOf([output]), 'rebuiltBy')).toEqual({
      kind: 'rebuiltBy',
      producer: 'europe',
      date: '2028-01-01',
    })
  })
  test('begins on the last day where the run ends before that date', () => {
    const question = questionOf([output], { scenario: { end: '2025-01-01' } })
    expect(goalOfKind(question, 'rebuiltBy')).toMatchObject({ date: '2025-01-01' })
  })
  test('of rounds that may be missing has no producer, and gives America back', () => {
    const goal = goalOfKind(questionOf([output]), 'shortfallAtMost')
    expect(goal).toEqual({ kind: 'shortfallAtMost', rounds: 1_000_000, by: '2024-12-31' })
    expect(goalOfKind(questionOf([output], { goal }), 'notBareBefore')).toMatchObject({
      producer: 'us',
    })
  })
})

describe('another lever', () => {
  test('keeps date and ramp of the one before, and the lever beside it', () => {
    expect(leverPicked(questionOf([output, need]), 0, 'europe.orders from')).toEqual({
      levers: [{ ...output, id: 'europe.orders' }, need],
    })
  })
  test('the same as the second makes it the only one', () => {
    expect(leverPicked(questionOf([output, floor]), 0, keyOf(floor))).toEqual({
      levers: [floor],
    })
    expect(leverPicked(questionOf([output]), 1, keyOf(output))).toEqual({ levers: [output] })
  })
  test('“none” in the second place leaves one; a key that nobody offers leaves the first as it is', () => {
    expect(leverPicked(questionOf([output, floor]), 1, '')).toEqual({ levers: [output] })
    expect(leverPicked(questionOf([output, floor]), 0, '__proto__ from')).toEqual({
      levers: [output, floor],
    })
  })
  test('a date or a ramp changes its own lever alone', () => {
    expect(leverRetimed(questionOf([output, floor]), 0, { from: '2024-01-01' })).toEqual({
      levers: [{ ...output, from: '2024-01-01' }, floor],
    })
  })
  test('one that an address has put there is offered beside the others', () => {
    expect(leversWith(output)).toEqual(OFFERED_LEVERS)
    expect(leversWith(undefined)).toEqual(OFFERED_LEVERS)
    expect(leversWith(unoffered)).toEqual([unoffered, ...OFFERED_LEVERS])
  })
})

describe('another decision', () => {
  const held = { id: 'us.orders', how: 'date', value: 90_000, rampMonths: 12 } as const

  test('has the amount it is offered with, over as many months as the one before', () => {
    expect(decisionPicked(questionOf([held]), 'need')).toEqual({
      levers: [{ id: 'need', how: 'date', factor: 0.8, rampMonths: 12 }],
    })
    const { rampMonths: _, ...atOnce } = held
    expect(decisionPicked(questionOf([atOnce]), 'us.inputs')).toEqual({
      levers: [{ id: 'us.inputs', how: 'date', value: 150_000 }],
    })
  })
  test('that nobody offers changes nothing', () => {
    expect(decisionPicked(questionOf([held]), 'constructor')).toEqual({})
  })
  test('one that an address has put there is offered beside the others', () => {
    const ids = OFFERED_DECISIONS.map(({ id }) => id)
    expect(decisionsWith(held)).toEqual(ids)
    expect(decisionsWith({ ...held, id: 'us.stock0' })).toEqual(['us.stock0', ...ids])
  })
})
