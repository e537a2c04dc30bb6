// What a run comes to. Most tests write the columns themselves, so that every spell can be seen.
import { describe, expect, test } from 'vitest'
import { column, makeColumns, type SeriesId } from '../../src/model/columns.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import type { Tables } from '../../src/model/tables.ts'
import { dateOf, daysOf } from './plain.ts'
import { quietRun } from './quiet.ts'

interface Written {
  stepDays?: number
  steps: number
  /** A series by its id, row by row; what is not written is 0. */
  series: Partial<Record<SeriesId, (k: number) => number>>
}

/** The outcomes of columns that a test writes. */
function outcomesWhere({ stepDays = 7, steps, series }: Written) {
  const columns = makeColumns(steps + 1)
  for (const [id, valueOf] of Object.entries(series))
    for (let k = 0; k <= steps; k++) column(columns, id as SeriesId)[k] = valueOf(k)
  const days = Float64Array.from({ length: steps + 1 }, (_, k) => k * stepDays)
  return outcomesOf({ columns, tables: { days, steps, stepDays } as Tables })
}

const week = (k: number) => dateOf(7 * k)
const between = (from: number, to: number) => (k: number) => k >= from && k <= to

describe('bareDate and rebuiltDate', () => {
  const shelf = (...levels: number[]) => {
    const { 'us.bareDate': bare, 'us.rebuiltDate': rebuilt } = outcomesWhere({
      steps: levels.length - 1,
      series: { 'us.releasable': (k) => levels[k]! },
    })
    return { bare, rebuilt }
  }

  test('bare at the first row with at most 5 % of the first value', () => {
    expect(shelf(1000, 400, 51, 50, 20)).toEqual({ bare: week(3), rebuilt: null })
  })

  test('never bare: null', () => {
    expect(shelf(1000, 400, 51, 60)).toEqual({ bare: null, rebuilt: null })
  })

  test('null where there was nothing to give at first, or less', () => {
    expect(shelf(0, 0, 0)).toEqual({ bare: null, rebuilt: null })
    expect(shelf(-10, -20, -30)).toEqual({ bare: null, rebuilt: null })
  })

  test('the last row counts', () => {
    expect(shelf(1000, 400, 40)).toEqual({ bare: week(2), rebuilt: null })
  })

  test('rebuilt at the first row after it with the first value again', () => {
    expect(shelf(1000, 1200, 40, 999, 1000)).toEqual({ bare: week(2), rebuilt: week(4) })
  })

  test('a second time bare changes neither', () => {
    expect(shelf(1000, 0, 1000, 0, 1000)).toEqual({ bare: week(1), rebuilt: week(2) })
  })

  test('a raised floor brings it too, and a lowered one takes it back', () => {
    const { outcomes } = quietRun({
      'us.stock0': 1000,
      'us.reserveFloor': [
        ['2022-01-01', 0],
        ['2022-01-21', 960],
        ['2022-02-10', 0],
      ],
    })
    expect(outcomes['us.bareDate']).toBe('2022-01-21')
    expect(outcomes['us.rebuiltDate']).toBe('2022-02-10')
    expect(outcomes['europe.bareDate']).toBeNull()
  })
})

describe('hunger', () => {
  const OCTOBER = daysOf('2022-10-01') / 7 // row 39
  const hunger = (
    hungry: (k: number) => boolean,
    more: Partial<Written> & { need?: number } = {},
  ) => {
    const { need = 100, ...written } = more
    const outcomes = outcomesWhere({
      steps: 80,
      series: { need: () => need, 'ukraine.fired': (k) => (hungry(k) ? 0.499 : 0.5) * need },
      ...written,
    })
    return [outcomes['ukraine.hungerStart'], outcomes['ukraine.hungerWeeks']]
  }

  test('four weeks below half are a spell of 28 days', () => {
    expect(hunger(between(50, 53))).toEqual([week(50), 4])
  })

  test('three weeks are none', () => {
    expect(hunger(between(50, 52))).toEqual([null, 0])
  })

  test('exactly half is not below', () => {
    expect(hunger(() => false)).toEqual([null, 0])
  })

  test('spells add up, short ones left out; the first gives the start', () => {
    const two = (k: number) => between(45, 46)(k) || between(50, 54)(k) || between(60, 69)(k)
    expect(hunger(two)).toEqual([week(50), 5 + 10])
  })

  test('rows before October 2022 do not count, even of a spell that goes on', () => {
    expect(hunger(between(30, OCTOBER + 3))).toEqual(['2022-10-01', 4])
    expect(hunger(between(30, OCTOBER + 2))).toEqual([null, 0])
  })

  test('the last row, which is no step, does not count', () => {
    expect(hunger(between(76, 80))).toEqual([week(76), 4])
    expect(hunger(between(77, 80))).toEqual([null, 0])
  })

  test('where there is no need there is no hunger', () => {
    expect(hunger(() => true, { need: 0 })).toEqual([null, 0])
  })

  test('in steps of 10 days three rows are a spell, of 30 days', () => {
    const tens = (to: number) => hunger(between(40, to), { stepDays: 10 })
    expect(tens(42)).toEqual([dateOf(400), 30 / 7])
    expect(tens(41)).toEqual([null, 0])
  })
})

describe('crossover', () => {
  const crossover = (enough: (k: number) => boolean, need = 100) =>
    outcomesWhere({
      steps: 40,
      series: {
        need: () => need,
        elsewhere: () => 0.5 * need,
        'us.exports': () => 0.3 * need,
        'europe.exports': (k) => (enough(k) ? 0.2 : 0.19) * need,
      },
    }).crossoverDate

  test('thirteen weeks of new production as large as need are 91 days', () => {
    expect(crossover(between(10, 22))).toBe(week(10))
  })

  test('twelve are not enough', () => {
    expect(crossover(between(10, 21))).toBeNull()
  })

  test('the first spell that is long enough gives the date', () => {
    expect(crossover((k) => between(2, 5)(k) || k >= 20)).toBe(week(20))
  })

  test('the last row does not count', () => {
    expect(crossover(between(27, 40))).toBe(week(27))
    expect(crossover(between(28, 40))).toBeNull()
  })

  test('without need there is none', () => {
    expect(crossover(() => true, 0)).toBeNull()
  })

  test('rounds drawn from stock do not count', () => {
    const drawn = outcomesWhere({
      steps: 40,
      series: { need: () => 100, 'us.drawdown': () => 500 },
    })
    expect(drawn.crossoverDate).toBeNull()
  })
})

describe('totals and peaks', () => {
  test('totals are those of the last row', () => {
    const outcomes = outcomesWhere({
      steps: 5,
      series: {
        'ukraine.shortfall': (k) => k,
        'ukraine.firedTotal': (k) => 2 * k,
        'us.delivered': (k) => 3 * k,
        'europe.signedValue': (k) => 4 * k,
      },
    })
    expect(outcomes['ukraine.shortfall']).toBe(5)
    expect(outcomes['ukraine.firedTotal']).toBe(10)
    expect(outcomes['us.delivered']).toBe(15)
    expect(outcomes['europe.signedValue']).toBe(20)
  })

  test('the peak of the lead time, its first date on ties, the last row included', () => {
    const lead = (...months: number[]) => {
      const outcomes = outcomesWhere({
        steps: months.length - 1,
        series: { 'us.leadTime': (k) => months[k]! },
      })
      return [outcomes['us.peakLeadTime'], outcomes['us.peakLeadTimeDate']]
    }
    expect(lead(12, 28, 20, 28)).toEqual([28, week(1)])
    expect(lead(12, 28, 20, 29)).toEqual([29, week(3)])
    expect(lead(0, 0)).toEqual([0, '2022-01-01'])
  })
})

describe('stockShare', () => {
  test('Σ draw / Σ (draw + export) of both, over the steps that begin in the year', () => {
    const outcomes = outcomesWhere({
      steps: 104, // row 52 is 2022-12-31, row 53 2023-01-07, row 104 2023-12-30
      series: {
        'us.drawdown': (k) => (k <= 52 ? 30 : 0),
        'europe.drawdown': (k) => (k <= 52 ? 20 : 0),
        'us.exports': (k) => (k <= 52 ? 50 : 0),
        'europe.exports': (k) => (k <= 52 ? 100 : 10),
      },
    })
    expect(outcomes['stockShare.2022']).toBeCloseTo(0.25, 12)
    expect(outcomes['stockShare.2023']).toBe(0)
  })

  test('null for a year in which nothing left', () => {
    const outcomes = outcomesWhere({ steps: 60, series: { 'us.exports': (k) => (k > 52 ? 5 : 0) } })
    expect(outcomes['stockShare.2022']).toBeNull()
    expect(outcomes['stockShare.2023']).toBe(0)
  })

  test('the last row, which is no step, does not count, nor does its year', () => {
    const outcomes = outcomesWhere({
      steps: 53,
      series: { 'us.drawdown': (k) => (k === 53 ? 9 : 0) },
    })
    expect(outcomes['stockShare.2022']).toBeNull()
    expect('stockShare.2023' in outcomes).toBe(false)
  })
})
