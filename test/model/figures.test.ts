// What the model's description says the starting values give, sentence by sentence.
import { describe, expect, test } from 'vitest'
import type { ParameterId } from '../../src/data/parameters.ts'
import type { SeriesId } from '../../src/model/columns.ts'
import { stepRows } from '../../src/model/confidence/stepLength.ts'
import type { Intervention, Scenario } from '../../src/model/scenario.ts'
import { daysOf } from './plain.ts'
import { runOf, starting } from './starting.ts'

const base = runOf()
const from = (date: string, parameter: ParameterId, value: number): Intervention => ({
  parameter,
  value,
  from: date,
})
const million = (rounds: number) => rounds / 1e6
const DAY = 1 / 30.4375

describe('the starting values give', () => {
  test('American output of 14 400, about 20 000 in the middle of 2023, 40 000 flat from June 2024', () => {
    expect(base.on('us.production', '2022-01-01')).toBe(14_400)
    expect(base.on('us.production', '2023-07-01')).toBeCloseTo(20_158, -1)
    const flat = base
      .series('us.production')
      .slice(base.rowOn('2024-06-01'), base.rowOn('2025-10-01'))
    expect(new Set(flat)).toEqual(new Set([40_000]))
  })

  test('an American lead time of 12 months that reaches 28 in April 2023', () => {
    expect(base.on('us.leadTime', '2022-01-01')).toBe(12)
    expect(base.on('us.leadTime', '2023-04-01')).toBeCloseTo(27.99, 1)
    const reached = base.series('us.leadTime').findIndex((months) => months >= 28)
    expect(reached).toBe(base.rowOn('2023-04-08'))
  })

  test('230 000 rounds a month fired in the summer of 2023, all that was meant to be', () => {
    for (const date of ['2023-07-01', '2023-08-01', '2023-09-01'])
      expect(base.on('ukraine.fired', date)).toBeCloseTo(230_000, 6)
  })

  test('about 90 000 a month in January 2024, less than half of need, when a hunger of 32 weeks begins', () => {
    expect(base.on('ukraine.fired', '2024-01-06')).toBeCloseTo(99_086, -1)
    expect(base.on('ukraine.fired', '2024-01-27')).toBeCloseTo(89_276, -1)
    expect(base.on('need', '2024-01-06')).toBe(200_000)
    expect(base.outcomes['ukraine.hungerStart']).toBe('2024-01-06')
    expect(base.outcomes['ukraine.hungerWeeks']).toBe(32)
  })

  test('the American cupboard bare in December 2023, and Europe’s down to a tenth, in May 2024', () => {
    expect(base.outcomes['us.bareDate']).toBe('2023-12-09')
    expect(base.outcomes['europe.bareDate']).toBeNull()
    const releasable = base.series('europe.releasable')
    const least = Math.min(...releasable)
    expect(least / releasable[0]!).toBeCloseTo(0.1005, 3)
    expect(releasable.indexOf(least)).toBe(base.rowOn('2024-05-25'))
  })

  test.each([
    [1.8, '2023-06-17'],
    [2.3, '2023-12-09'],
    [3.5, '2024-05-18'],
  ])('with an American stock of %f million at the start: bare on %s', (stock, date) => {
    const { outcomes } = runOf({ parameters: { 'us.stock0': stock * 1e6 } })
    expect(outcomes['us.bareDate']).toBe(date)
  })

  test('1.2 million American rounds in Ukraine at the end of August 2023, where 2 million were announced, and 0.4 from elsewhere', () => {
    expect(million(base.on('us.delivered', '2023-08-31'))).toBeCloseTo(1.21, 2)
    expect(million(base.on('elsewhereTotal', '2023-08-31'))).toBeCloseTo(0.4, 2)
  })

  test('an American lead time that goes on to 54 months in September 2025', () => {
    expect(base.outcomes['us.peakLeadTime']).toBeCloseTo(54.3, 1)
    expect(base.outcomes['us.peakLeadTimeDate']).toBe('2025-09-27')
  })
})

describe('steps of 1 day instead of 7', () => {
  test('every date moves by at most 14 days, every total by at most 2 in 100', () => {
    const { holds, figures } = stepRows[0]!.run(starting, [])
    expect(holds, JSON.stringify(figures)).toBe(true)
  })

  test('the weeks of hunger move by less than one', () => {
    const fine = runOf({ stepDays: 1 })
    const weeks = fine.outcomes['ukraine.hungerWeeks'] - base.outcomes['ukraine.hungerWeeks']
    expect(Math.abs(weeks)).toBeLessThan(1)
  })
})

describe('orders and contracts', () => {
  const yearEarlier = [
    ['2022-01-01', 60_000],
    ['2022-03-01', 90_000],
  ] as const

  test('American orders a year earlier move the American bare date by 7 days', () => {
    const { outcomes } = runOf({ parameters: { 'us.orders': yearEarlier } })
    expect(outcomes['us.bareDate']).toBe('2023-12-16')
  })

  test('with three-year contracts too, by 35', () => {
    const { outcomes } = runOf({ parameters: { 'us.orders': yearEarlier, 'us.contractYears': 3 } })
    expect(outcomes['us.bareDate']).toBe('2024-01-13')
  })

  test('Europe’s 150 000 a month from June 2022 take the shortfall from 2.12 to 1.84 million', () => {
    const { outcomes } = runOf({ interventions: [from('2022-06-01', 'europe.orders', 150_000)] })
    expect(million(base.outcomes['ukraine.shortfall'])).toBeCloseTo(2.12, 2)
    expect(million(outcomes['ukraine.shortfall'])).toBeCloseTo(1.84, 2)
    expect(outcomes['ukraine.firedTotal']).toBeGreaterThan(base.outcomes['ukraine.firedTotal'])
  })

  test('with three-year contracts from then, to 1.20 and to no week below half', () => {
    const { outcomes } = runOf({
      interventions: [
        from('2022-06-01', 'europe.orders', 150_000),
        from('2022-06-01', 'europe.contractYears', 3),
      ],
    })
    expect(million(outcomes['ukraine.shortfall'])).toBeCloseTo(1.2, 2)
    expect(outcomes['ukraine.hungerWeeks']).toBe(0)
  })
})

describe('how soon a lever shows', () => {
  const START = '2022-10-01'

  /** Days until a series lies more than a share away from the starting run. */
  function daysUntil(series: SeriesId, away: number, ...changes: Omit<Intervention, 'from'>[]) {
    const changed = runOf({ interventions: changes.map((change) => ({ ...change, from: START })) })
    const before = base.series(series)
    const k = changed
      .series(series)
      .findIndex((value, i) => Math.abs(value - before[i]!) > away * Math.max(1, before[i]!))
    return k < 0 ? Infinity : base.tables.days[k]! - daysOf(START)
  }

  // "About half a year": a change of one part in a hundred, which a reader would hardly see in the curve yet.
  test.each([
    ['us.production', { parameter: 'us.orders', factor: 2 }, 6.7],
    ['europe.production', { parameter: 'europe.orders', factor: 2 }, 9.9],
    ['us.production', { parameter: 'us.contractYears', value: 5 }, 4.1],
    ['europe.production', { parameter: 'europe.contractYears', value: 5 }, 6.0],
    ['us.production', { parameter: 'payback', value: 9 }, 5.5],
    ['europe.production', { parameter: 'payback', value: 9 }, 7.4],
    ['us.production', { parameter: 'us.buildTime', value: 10 }, 5.7],
    ['europe.production', { parameter: 'europe.buildTime', value: 9 }, 13.1],
  ] as const)(
    '%s shows nothing at first of %o: %f months to the first hundredth',
    (series, change, months) => {
      expect(daysUntil(series, 0.01, change) * DAY).toBeCloseTo(months, 1)
    },
  )

  test.each(['us', 'europe'] as const)('shifts of %s show within a month', (b) => {
    const change = { parameter: `${b}.shifts`, value: 1.4 } as const
    expect(daysUntil(`${b}.production`, 0.05, change) * DAY).toBeLessThan(1)
  })

  test.each(['us', 'europe'] as const)('a fixed output of %s bends its shelf within weeks', (b) => {
    const change = { parameter: `${b}.fixedOutput`, value: 60_000 } as const
    expect(daysUntil(`${b}.stock`, 0.01, change) / 7).toBeLessThanOrEqual(3)
  })

  test.each(['us', 'europe'] as const)(
    'and what arrives in Ukraine after three to six months (%s)',
    (b) => {
      const change = { parameter: `${b}.fixedOutput`, value: 60_000 } as const
      const months = daysUntil('ukraine.arrivals', 0.01, change) * DAY
      expect(months).toBeGreaterThan(3)
      expect(months).toBeLessThanOrEqual(6)
    },
  )
})

test('a reserve floor of 0.5 million instead of 1.0: bare in February 2024, 12 weeks below half instead of 32', () => {
  const { outcomes } = runOf({ parameters: { 'us.reserveFloor': 500_000 } })
  expect(outcomes['us.bareDate']).toBe('2024-02-24')
  expect(outcomes['ukraine.hungerWeeks']).toBe(12)
})

describe('buying jointly from February 2023', () => {
  const share = (value: number) =>
    runOf({ interventions: [from('2023-02-01', 'europe.jointShare', value)] }).outcomes
  const billions = (outcomes: typeof base.outcomes) => outcomes['europe.signedValue'] / 1e9

  test('a share of 0.2 lowers the shortfall a little', () => {
    const change = share(0.2)['ukraine.shortfall'] / base.outcomes['ukraine.shortfall'] - 1
    expect(change).toBeCloseTo(-0.015, 3)
  })

  test('all of it raises the shortfall by a tenth', () => {
    const change = share(1)['ukraine.shortfall'] / base.outcomes['ukraine.shortfall'] - 1
    expect(change).toBeCloseTo(0.096, 3)
  })

  test('each lowers what Europe signs for: 31.5 billion to 30.9 and 27.9', () => {
    expect(billions(base.outcomes)).toBeCloseTo(31.5, 1)
    expect(billions(share(0.2))).toBeCloseTo(30.9, 1)
    expect(billions(share(1))).toBeCloseTo(27.9, 1)
  })
})

describe('guns', () => {
  const weeksOfGuns = (scenario: Scenario) =>
    runOf(scenario)
      .limits('ukraine.limit')
      .slice(0, -1)
      .filter((word) => word === 'guns').length
  const plenty = from('2023-01-01', 'elsewhere', 400_000)
  const moreNeed: Intervention = { parameter: 'need', factor: 2, from: '2023-01-01' }

  test('never bind in the starting run: shells do', () => {
    expect(weeksOfGuns({})).toBe(0)
    expect(base.limits('ukraine.limit')).toContain('stock')
  })

  test('bind for 83 weeks when repairs take 4 months', () => {
    expect(weeksOfGuns({ parameters: { repairTime: 4 } })).toBe(83)
  })

  test('bind when shells are plenty and need rises, not when shells alone are plenty', () => {
    expect(weeksOfGuns({ interventions: [plenty] })).toBe(0)
    expect(weeksOfGuns({ interventions: [plenty, moreNeed] })).toBeGreaterThan(52)
  })
})
