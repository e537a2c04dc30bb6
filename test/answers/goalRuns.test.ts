import { expect, test } from 'vitest'
import { finished } from '../../src/model/answers/finished.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { goalRunsInSlices } from '../../src/model/answers/goalRuns.ts'
import { MEASURES, measureMembers } from '../../src/model/ensemble/measures.ts'
import { middleRuns } from '../../src/model/ensemble/middle.ts'
import { dayOf } from '../../src/model/time.ts'
import { eventful, requestOf } from '../ensemble/requests.ts'

const end = '2026-12-26'
const request = { ...requestOf({ ...eventful, end }), members: 200 }
const runsOf = (goal: string) => finished(goalRunsInSlices({ ...request, goal: parseGoal(goal) }))

test('a goal is met in as many of 100 runs as have what it asks for', () => {
  const { bareDay, shortfall } = finished(
    measureMembers({ ...request, lastDay: dayOf(end) }, MEASURES),
  )
  const rounds = Math.round(shortfall.toSorted()[60]!)
  const short = runsOf(`shortfallAtMost_${rounds}_${end}`)
  expect(short.met).toBe(Math.floor(shortfall.filter((each) => each <= rounds).length / 2 + 0.5))
  expect(short.met).toBeGreaterThan(29)
  expect(short.met).toBeLessThan(32)
  expect(short.middle).toEqual(middleRuns(shortfall))

  const date = '2024-01-01'
  const above = runsOf(`us.notBareBefore_${date}`)
  const inTime = bareDay.filter((day) => day >= dayOf(date)).length
  expect(inTime).toBeGreaterThan(0)
  expect(inTime).toBeLessThan(200)
  expect(above.met).toBe(Math.max(1, Math.min(99, Math.floor(inTime / 2 + 0.5))))
})
