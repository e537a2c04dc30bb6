// How values change with time: schedules, interventions, delays of decision, the days of the rows. Steps are of 10 days.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '../../src/data/types.ts'
import type { Intervention } from '../../src/model/scenario.ts'
import { scheduleOn } from '../../src/model/schedule.ts'
import { days, quietRun } from './quiet.ts'
import { runOf } from './starting.ts'

// Row 0 is 2022-01-01, row 1 2022-01-11, row 2 2022-01-21, row 3 2022-01-31, row 4 2022-02-10, row 5 2022-02-20.
const steps = (points: readonly Point[]) => [
  ...quietRun({ 'us.ownUse': points, 'us.fixedOutput': 1e6 }).series('us.ownUse'),
]
const lines = (points: readonly Point[]) => [...quietRun({ need: points }).series('need')]

describe('a schedule', () => {
  test('of kind step has the latest point on or before the date', () => {
    const points: Point[] = [
      ['2022-01-01', 1],
      ['2022-01-21', 5],
      ['2022-02-10', 2],
    ]
    expect(steps(points)).toEqual([1, 1, 5, 5, 2, 2])
  })

  test('of kind linear lies on straight lines between its points, flat outside', () => {
    const points: Point[] = [
      ['2022-01-11', 100],
      ['2022-02-10', 400],
    ]
    expect(lines(points)).toEqual([100, 100, 200, 300, 400, 400])
  })

  test('has its first value before its first point', () => {
    expect(
      steps([
        ['2022-01-21', 5],
        ['2022-02-10', 2],
      ]),
    ).toEqual([5, 5, 5, 5, 2, 2])
    expect(steps([['2023-01-01', 7]])).toEqual([7, 7, 7, 7, 7, 7])
  })

  test('may start before the run', () => {
    expect(
      steps([
        ['2021-06-01', 3],
        ['2021-12-31', 4],
        ['2022-01-31', 5],
      ]),
    ).toEqual([4, 4, 4, 5, 5, 5])
    expect(
      lines([
        ['2021-12-22', 0],
        ['2022-01-11', 200],
      ]),
    ).toEqual([100, 200, 200, 200, 200, 200])
  })

  test('takes force at the first step on or after a date off the grid', () => {
    expect(
      steps([
        ['2022-01-01', 1],
        ['2022-01-12', 5],
      ]),
    ).toEqual([1, 1, 5, 5, 5, 5])
    expect(
      lines([
        ['2022-01-06', 0],
        ['2022-01-26', 200],
      ]),
    ).toEqual([0, 50, 150, 200, 200, 200])
  })

  test('of kind linear never leaves its two points, to the last bit: a bound is looked at on the points alone', () => {
    const value = fc.double({ min: 0, max: 1e15, noNaN: true })
    const close = fc.integer({ min: 0, max: 3 }).map((ulps) => 1 + ulps * 2 ** -52)
    const pair = fc.oneof(
      fc.tuple(value, value),
      fc.tuple(value, close).map(([from, by]) => [from, from * by] as const),
    )
    fc.assert(
      fc.property(pair, fc.boolean(), ([a, b], falling) => {
        const [from, to] = falling ? [b, a] : [a, b]
        const rows = scheduleOn(
          [
            ['2022-01-06', from],
            ['2022-02-14', to],
          ],
          'linear',
          Float64Array.of(0, 5, 6, 17, 31, 43, 44, 50),
          new Float64Array(8),
        )
        expect(Math.min(...rows)).toBe(Math.min(a, b))
        expect(Math.max(...rows)).toBe(Math.max(a, b))
      }),
      { numRuns: 5000, seed: 1 },
    )
  })

  test('may have points between two rows that no row sees', () => {
    expect(
      steps([
        ['2022-01-01', 1],
        ['2022-01-13', 5],
        ['2022-01-17', 9],
      ]),
    ).toEqual([1, 1, 9, 9, 9, 9])
  })
})

describe('interventions', () => {
  /** Need of 100 a month, and what is done to it. */
  const need = (...changes: Omit<Intervention, 'parameter'>[]) => [
    ...quietRun(
      { need: 100 },
      { interventions: changes.map((change) => ({ parameter: 'need', ...change })) },
    ).series('need'),
  ]

  test('a value holds from its date on', () => {
    expect(need({ value: 300, from: '2022-01-21' })).toEqual([100, 100, 300, 300, 300, 300])
  })

  test('from a date off the grid: at the first step after it', () => {
    expect(need({ value: 300, from: '2022-01-12' })).toEqual([100, 100, 300, 300, 300, 300])
  })

  test('a factor is taken of the baseline of the day', () => {
    const { series } = quietRun(
      {
        need: [
          ['2022-01-01', 100],
          ['2022-02-20', 600],
        ],
      },
      { interventions: [{ parameter: 'need', factor: 2, from: '2022-01-21' }] },
    )
    expect([...series('need')]).toEqual([100, 200, 600, 800, 1000, 1200])
  })

  test('a ramp rises in exact days: a quarter of the way every 10 of 40', () => {
    const change = { value: 300, from: '2022-01-11', rampMonths: days(40) }
    expect(need(change)).toEqual([100, 100, 150, 200, 250, 300])
  })

  test('a ramp from a date off the grid has risen by the first step: 6 of 20 days', () => {
    const change = { value: 200, from: '2022-01-15', rampMonths: days(20) }
    const [, , third, fourth] = need(change)
    expect(third).toBeCloseTo(130, 9)
    expect(fourth).toBeCloseTo(180, 9)
  })

  test('each turns what stands towards its target: half of 300 and half of 500, then 500', () => {
    const first = { value: 300, from: '2022-01-11' }
    const second = { factor: 5, from: '2022-01-21', rampMonths: days(20) }
    expect(need(first, second)).toEqual([100, 300, 300, 400, 500, 500])
  })

  test('a ramp that a later one covers goes on beneath it', () => {
    const first = { value: 500, from: '2022-01-11', rampMonths: days(40) } // 100 100 200 300 400 500
    const second = { value: 0, from: '2022-01-21', rampMonths: days(20) } // weights – – 0 ½ 1 1
    expect(need(first, second)).toEqual([100, 100, 200, 150, 0, 0])
  })

  test('factor 1 ends an intervention', () => {
    const changes = [
      { value: 300, from: '2022-01-11' },
      { factor: 1, from: '2022-01-31' },
    ]
    expect(need(...changes)).toEqual([100, 300, 300, 100, 100, 100])
  })

  test('a parameter that is set replaces the whole schedule, and factors are taken of it', () => {
    const change: Intervention = { parameter: 'need', factor: 2, from: '2023-01-01' }
    const { series, rowOn } = runOf({ parameters: { need: 70 }, interventions: [change] })
    expect(new Set(series('need').slice(0, rowOn('2023-01-01')))).toEqual(new Set([70]))
    expect(series('need').at(-1)).toBe(140)
  })

  test('a date of the end itself is in time', () => {
    expect(need({ value: 300, from: '2022-02-20' })).toEqual([100, 100, 100, 100, 100, 300])
  })
})

describe('a fixed output', () => {
  const grown = { 'us.capacity0': 100, 'us.bookMonths0': 12, payback: 1e6 } // nobody builds
  const output = (parameter: number | null, ...changes: Omit<Intervention, 'parameter'>[]) =>
    quietRun(
      { ...grown, 'us.fixedOutput': parameter },
      { interventions: changes.map((change) => ({ parameter: 'us.fixedOutput', ...change })) },
    )
  const made = (run: ReturnType<typeof output>) => [...run.series('us.production')]

  test('takes the place of what has grown, from its date', () => {
    expect(made(output(null, { value: 300, from: '2022-01-21' }))).toEqual([
      100, 100, 300, 300, 300, 300,
    ])
  })

  test('blends from what has grown over its ramp, and is in force from the first day of it', () => {
    const run = output(null, { value: 300, from: '2022-01-21', rampMonths: days(20) })
    expect(made(run)).toEqual([100, 100, 100, 200, 300, 300])
    expect(run.limits('us.productionLimit')).toEqual([
      ...['capacity', 'capacity'],
      ...['fixed', 'fixed', 'fixed', 'fixed'],
    ])
    // What is made is ordered while it is in force, even where it is still what had grown.
    expect([...run.series('us.signed')]).toEqual([0, 0, 100, 200, 300, 300])
  })

  test('ends with null: production is the industry’s again', () => {
    const run = output(
      null,
      { value: 300, from: '2022-01-11' },
      { value: null, from: '2022-01-31' },
    )
    expect(made(run)).toEqual([100, 300, 300, 100, 100, 100])
    expect(run.limits('us.productionLimit')[3]).toBe('capacity')
    expect([...run.series('us.signed')]).toEqual([0, 300, 300, 0, 0, 0])
  })

  test('null hands back at once, even with a ramp', () => {
    const back = { value: null, from: '2022-01-31', rampMonths: days(20) }
    expect(made(output(null, { value: 300, from: '2022-01-11' }, back))).toEqual([
      ...[100, 300, 300],
      ...[100, 100, 100],
    ])
  })

  test('set as a parameter holds for the whole run, and later ones blend from it', () => {
    expect(made(output(400))).toEqual([400, 400, 400, 400, 400, 400])
    const change = { value: 200, from: '2022-01-11', rampMonths: days(20) }
    expect(made(output(400, change))).toEqual([400, 400, 300, 200, 200, 200])
  })

  test('set as a parameter, too, is handed back by null; what follows blends from what has grown', () => {
    const back = { value: null, from: '2022-01-11' }
    const change = { value: 300, from: '2022-01-31', rampMonths: days(20) }
    expect(made(output(400, back, change))).toEqual([400, 100, 100, 100, 200, 300])
  })

  test('of nothing is in force, not absent', () => {
    const run = output(0)
    expect(made(run)).toEqual([0, 0, 0, 0, 0, 0])
    expect(run.limits('us.productionLimit')[0]).toBe('fixed')
  })

  test('set as points lies on straight lines between them', () => {
    const points: Point[] = [
      ['2022-01-01', 0],
      ['2022-02-20', 500],
    ]
    const run = quietRun({ ...grown, 'us.fixedOutput': points })
    expect(made(run)).toEqual([0, 100, 200, 300, 400, 500])
  })
})

describe('what is decided jointly', () => {
  test('is in force `jointDelay` later, interventions with it', () => {
    const { series } = quietRun(
      { 'us.price0': 100, jointDiscount: 0.5, jointDelay: days(20) },
      { interventions: [{ parameter: 'us.jointShare', value: 1, from: '2022-01-11' }] },
    )
    expect([...series('us.price')]).toEqual([100, 100, 100, 50, 50, 50])
  })

  test('late orders follow an intervention, while orders of one’s own follow at once', () => {
    const orders = { parameter: 'us.orders', value: 500, from: '2022-01-11' } as const
    const { series } = quietRun(
      { 'us.orders': 100, 'us.jointShare': 0.5, jointDelay: days(20) },
      { interventions: [orders] },
    )
    expect([...series('us.signed')]).toEqual([100, 300, 300, 500, 500, 500])
  })

  test('a ramp is followed in exact days too, between the rows', () => {
    const orders = {
      parameter: 'us.orders',
      value: 500,
      from: '2022-01-11',
      rampMonths: days(20),
    } as const
    const { series } = quietRun(
      { 'us.orders': 100, 'us.jointShare': 1, jointDelay: days(5) },
      { interventions: [orders] },
    )
    // Day 20 sees day 15, a quarter of the way; day 30 sees day 25, three quarters.
    expect([...series('us.signed')]).toEqual([100, 100, 200, 400, 500, 500])
  })

  test('the delay is counted in whole days, half a day up: 8 months are 243.5 days, so 244', () => {
    const { series } = quietRun(
      { 'us.price0': 100, jointDiscount: 0.5, jointDelay: 8 },
      {
        interventions: [{ parameter: 'us.jointShare', value: 1, from: '2022-01-02' }],
        stepDays: 1,
        end: '2022-12-01',
      },
    )
    expect(series('us.price')[1 + 243]).toBe(100)
    expect(series('us.price')[1 + 244]).toBe(50)
  })
})

describe('the rows', () => {
  test.each([
    ['2022-01-25', 2], // 24 days: 2.4 steps
    ['2022-01-26', 3], // 25 days: 2.5 steps, half up
    ['2022-01-31', 3],
    ['2022-02-04', 3], // 34 days: 3.4 steps
    ['2022-01-11', 1],
  ])('to %s, in steps of 10 days, are %i steps and one row more', (end, count) => {
    const run = quietRun({}, { end })
    expect(run.steps).toBe(count)
    expect(run.series('need').length).toBe(count + 1)
    expect(run.tables.days.at(-1)).toBe(10 * count)
  })

  test('by default are 469 steps of 7 days, the last row on 2030-12-28', () => {
    const run = runOf()
    expect(run.steps).toBe(469)
    expect(run.tables.days[469]).toBe(3283)
    expect(run.scenario.end).toBe('2030-12-28')
  })
})
