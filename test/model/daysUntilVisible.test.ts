import { expect, test } from 'vitest'
import { daysUntilVisible } from '../../src/model/daysUntilVisible.ts'
import { dayOf } from '../../src/model/time.ts'
import { quietRun } from './quiet.ts'

const since = { from: 0, lastDay: dayOf('2022-02-20') }
const set = (value: number) => quietRun({ 'us.fixedOutput': value })

test('a change shows from the row on in which a series differs by more than a hundredth', () => {
  expect(daysUntilVisible([set(1000), set(1010)], 'us.production', since)).toBeNull()
  expect(daysUntilVisible([set(1000), set(1011)], 'us.production', since)).toBe(0)
  const late = quietRun(
    { 'us.fixedOutput': 1000 },
    { interventions: [{ parameter: 'us.fixedOutput', value: 2000, from: '2022-01-15' }] },
  )
  // Steps of ten days: the change of day 14 is in force on day 20, six days on.
  expect(daysUntilVisible([set(1000), late], 'us.production', { ...since, from: 14 })).toBe(6)
  expect(daysUntilVisible([set(1000), late], 'us.production', { ...since, lastDay: 19 })).toBeNull()
})
