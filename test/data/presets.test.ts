// The named scenarios of the instrument say again what stands in the data: here they are worked out from it.
import { expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import fullJson from '../../src/data/calibration/full.json' with { type: 'json' }
import leftOutJson from '../../src/data/calibration/leftOut.json' with { type: 'json' }
import { EXPLORE_PRESETS } from '../../src/data/explore.ts'
import type { ParameterId } from '../../src/data/parameters.ts'
import { presetQuery } from '../../src/data/presets.ts'
import { fact } from '../../src/data/published.ts'
import type { Point } from '../../src/data/types.ts'
import { readQuery, writeQuery } from '../../src/model/address.ts'
import { numberAt } from '../../src/model/grid.ts'
import { parameterRow } from '../../src/model/parameterRow.ts'

const EARLIEST = '2022-01-02'
const token = (id: ParameterId, value: number, from: string) =>
  `${numberAt(value, parameterRow(id).step)}_${from}`
const yearBefore = (date: string) => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
const pointsOf = (id: ParameterId) => baseline[id] as readonly Point[]

test.each(EXPLORE_PRESETS)('%s runs as it is written, without a remark', (id) => {
  const { scenario, notices } = readQuery(baseline, presetQuery(id))
  expect(notices).toEqual([])
  expect(writeQuery(baseline, scenario).replace(/^m=[^&]*&d=[^&]*&/, '')).toBe(presetQuery(id))
})

test('contracts a year earlier are those of the baseline, twelve months before', () => {
  const earlier = (id: ParameterId) => {
    const tokens = pointsOf(id)
      .slice(1)
      .map(([date, value]) => {
        const before = yearBefore(date)
        return token(id, value, before < EARLIEST ? EARLIEST : before)
      })
    return `${id}=${tokens.join('*')}`
  }
  const ids = ['us.orders', 'us.contractYears', 'europe.orders', 'europe.contractYears'] as const
  expect(presetQuery('contracts-a-year-earlier')).toBe(ids.map(earlier).join('&'))
})

test('without a surge orders, contracts and shifts stay at their January 2022', () => {
  const names = ['orders', 'contractYears', 'shifts'] as const
  const kept = (['us', 'europe'] as const).flatMap((b) =>
    names.map((name) => {
      const id = `${b}.${name}` as const
      return `${id}=${numberAt(pointsOf(id)[0]![1], parameterRow(id).step)}`
    }),
  )
  expect(presetQuery('no-surge')).toBe(kept.join('&'))
})

test('kept promises are the published ones, from the last day they were made for', () => {
  const PROMISES = {
    'us.fixedOutput': [
      'us-155-target-2023-09-spring',
      'us-155-target-2023-08',
      'us-155-target-2023-09',
    ],
    'europe.fixedOutput': ['eu-target-2023-05', 'eu-target-2024-01-19', 'eu-target-2024-03-2m'],
  } as const
  const kept = Object.entries(PROMISES).map(([id, figures]) => {
    const tokens = figures.map((figure) => {
      const { value, unit, date } = fact(figure)
      return token(id as ParameterId, value! / (unit === 'rounds/year' ? 12 : 1), date.to)
    })
    return `${id}=${tokens.join('*')}`
  })
  expect(presetQuery('promises-kept')).toBe(kept.join('&'))
})

test('without the figure of fire stand the values of the fit without its series', () => {
  const { values } = leftOutJson.leftOut.find(({ series }) => series === 'fired-all-day')!
  const fitted = Object.fromEntries(fullJson.fitted.map(({ id, value }) => [id, value]))
  const moved = Object.entries(values).filter(([id, value]) => value !== fitted[id])
  expect(presetQuery('without-the-figure-of-fire')).toBe(
    moved.map(([id, value]) => `${id}=${value}`).join('&'),
  )
})
