import { describe, expect, test } from 'vitest'
import { finished } from '../../src/model/answers/finished.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { NEVER } from '../../src/model/ensemble/memberOutcomes.ts'
import { MEASURES, measureMembers } from '../../src/model/ensemble/measures.ts'
import { middleRuns } from '../../src/model/ensemble/middle.ts'
import { dayOf } from '../../src/model/time.ts'
import { eventful, requestOf } from './requests.ts'

const end = '2026-12-26'
const lastDay = dayOf(end)

test('a measure of whole runs is what the light runs of the same members come to', () => {
  const request = requestOf({ ...eventful, end })
  const { outcomes, measured } = runEnsemble({
    ...request,
    measure: { ids: ['bareDay', 'shortfall'], lastDay },
  })
  expect(Array.from(measured.bareDay!)).toEqual(
    Array.from(outcomes['us.bareDay'], (day) => (day === NEVER ? Infinity : day)),
  )
  measured.shortfall!.forEach((rounds, member) =>
    expect(rounds).toBeCloseTo(outcomes['ukraine.shortfall'][member]!, 3),
  )
})

test('against another scenario it is the difference of the same member’s two runs', () => {
  const [one, two] = [requestOf(eventful), requestOf()]
  const { shortfall } = MEASURES
  const of = (request: typeof one, against?: typeof one.scenario) =>
    finished(measureMembers({ ...request, lastDay, against }, { shortfall })).shortfall
  const [first, second] = [of(one), of(two)]
  expect(Array.from(of(one, two.scenario))).toEqual(
    Array.from(first, (rounds, member) => rounds - second[member]!),
  )
})

describe('the middle 80 of 100', () => {
  const days = (...values: number[]) => middleRuns(Float64Array.from(values))
  test('leaves a tenth on each side', () => {
    expect(days(9, 8, 7, 6, 5, 4, 3, 2, 1, 0)).toEqual({ low: 1, high: 8, never: 0 })
  })
  test('counts what never comes as later than all', () => {
    expect(days(1, 2, 3, 4, 5, 6, 7, 8, Infinity, Infinity)).toEqual({
      low: 2,
      high: null,
      never: 20,
    })
    expect(days(...Array.from({ length: 10 }, () => Infinity))).toEqual({
      low: null,
      high: null,
      never: 100,
    })
  })
})
