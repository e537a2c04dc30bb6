// Each equation of the model, worked by hand. Steps are of 10 days; row 1 is 2022-01-11.
import { describe, expect, test } from 'vitest'
import type { SeriesId } from '../../src/model/columns.ts'
import { aDay, days, quietRun } from './quiet.ts'

type Quiet = ReturnType<typeof quietRun>
const DT = days(10)

const at = (run: Quiet, id: SeriesId, row = 0) => run.series(id)[row]
const near = (run: Quiet, id: SeriesId, row: number, value: number) =>
  expect(at(run, id, row)).toBeCloseTo(value, 8)

test('nothing happens in the quiet world', () => {
  const run = quietRun({})
  for (const b of ['us', 'europe'] as const)
    for (const name of ['production', 'exports', 'drawdown', 'arrivals', 'stock'] as const)
      expect(new Set(run.series(`${b}.${name}`))).toEqual(new Set([0]))
})

test('the start: capacity, book, shift, stocks and guns as given, all else 0', () => {
  const run = quietRun({
    'us.capacity0': 100,
    'us.bookMonths0': 12,
    'us.shifts': 1.5,
    'us.stock0': 7000,
    'ukraine.stock0': 300,
    guns0: 40,
  })
  expect(at(run, 'us.capacity')).toBe(100)
  expect(at(run, 'us.book')).toBe(1200)
  expect(at(run, 'us.shifts')).toBe(1.5)
  expect(at(run, 'us.stock')).toBe(7000)
  expect(at(run, 'ukraine.stock')).toBe(300)
  expect(at(run, 'guns.ready')).toBe(40)
  for (const name of [
    'building',
    'sorting',
    'inTransit',
    'delivered',
    'produced',
    'ownTotal',
    'soldTotal',
  ] as const)
    expect(at(run, `us.${name}`)).toBe(0)
  expect(at(run, 'guns.inRepair')).toBe(0)
})

describe('1. production', () => {
  // 100 × 1.5 = 150 by lines; a book of 12 × 100 made in 2 months gives 600.
  const lines = { 'us.capacity0': 100, 'us.shifts': 1.5, 'us.bookMonths0': 12, cycleTime: 2 }

  test('capacity × shift: 100 × 1.5 = 150', () => {
    const run = quietRun(lines)
    expect(at(run, 'us.production')).toBe(150)
    expect(run.limits('us.productionLimit')[0]).toBe('capacity')
  })

  test('the ceiling of inputs, where it is lower: 120', () => {
    const run = quietRun({ ...lines, 'us.inputs': 120 })
    expect(at(run, 'us.production')).toBe(120)
    expect(run.limits('us.productionLimit')[0]).toBe('inputs')
  })

  test('the book over the cycle time, where it is lower: 100 / 2 = 50', () => {
    const run = quietRun({ ...lines, 'us.bookMonths0': 1 })
    expect(at(run, 'us.production')).toBe(50)
    expect(run.limits('us.productionLimit')[0]).toBe('book')
  })

  test('a fixed output takes its place, whatever the lines, inputs and book', () => {
    const run = quietRun({ ...lines, 'us.inputs': 120, 'us.fixedOutput': 700 })
    expect(at(run, 'us.production')).toBe(700)
    expect(run.limits('us.productionLimit')[0]).toBe('fixed')
  })

  test('capacity as it is worked is told, whatever is made: 100 × 1.5 = 150', () => {
    expect(at(quietRun({ ...lines, 'us.inputs': 120 }), 'us.workedCapacity')).toBe(150)
  })
})

describe('2. own use, export and sale', () => {
  test('what own use leaves of 150, at a share of one half: (150 − 30) × 0.5 = 60', () => {
    const run = quietRun({ 'us.fixedOutput': 150, 'us.ownUse': 30, 'us.exportShare': 0.5 })
    expect(at(run, 'us.ownUse')).toBe(30)
    expect(at(run, 'us.exports')).toBe(60)
  })

  test('own use takes no more than is made', () => {
    const run = quietRun({ 'us.fixedOutput': 150, 'us.ownUse': 400, 'us.exportShare': 0.5 })
    expect(at(run, 'us.ownUse')).toBe(150)
    expect(at(run, 'us.exports')).toBe(0)
  })

  // Of 150, 30 are used and (150 − 30) × 0.5 = 60 are meant for Ukraine; authority lets a quarter of them go.
  const withheld = {
    'us.fixedOutput': 150,
    'us.ownUse': 30,
    'us.exportShare': 0.5,
    'us.aidShare': 0.25,
  }

  test('what authority lets go of the export: 60 × 0.25 = 15', () => {
    expect(at(quietRun(withheld), 'us.exports')).toBe(15)
  })

  test('other buyers get their share of what is then left: (150 − 30 − 15) × 0.4 = 42', () => {
    const run = quietRun({ ...withheld, 'us.soldShare': 0.4 })
    expect(at(run, 'us.exports')).toBe(15)
    near(run, 'us.sold', 0, 42)
  })

  test('a share sold that grows from 0 to 1 in 20 days is one half after 10', () => {
    const run = quietRun({
      ...withheld,
      'us.soldShare': [
        ['2022-01-01', 0],
        ['2022-01-21', 1],
      ],
    })
    expect([...run.series('us.sold')].slice(0, 4)).toEqual([0, 52.5, 105, 105])
  })
})

// 1 000 + (3 × 1 000 − 500) / 2 − 100 − 60 = 2 090
const asking = {
  need: 1000,
  coverWanted: 3,
  adjustTime: 2,
  'ukraine.stock0': 500,
  elsewhere: 100,
  'us.fixedOutput': 120,
  'us.exportShare': 0.5,
} as const

describe('3. the request', () => {
  test('need, what is missing from three months of cover, less what comes: 2 090', () => {
    expect(at(quietRun(asking), 'request')).toBe(2090)
  })

  test('counts the exports of both producers', () => {
    const europe = { 'europe.fixedOutput': 100, 'europe.exportShare': 0.4 }
    expect(at(quietRun({ ...asking, ...europe }), 'request')).toBe(2050)
  })

  test('sees what authority holds back of the export: 2 150 less 60 × 0.5 = 2 120', () => {
    expect(at(quietRun({ ...asking, 'us.aidShare': 0.5 }), 'request')).toBe(2120)
  })

  test('is never below nothing', () => {
    expect(at(quietRun({ ...asking, 'ukraine.stock0': 100_000 }), 'request')).toBe(0)
  })
})

describe('4. draw-down', () => {
  const shelf = {
    ...asking,
    'us.drawWeight': 0.7,
    'europe.drawWeight': 0.3,
    'us.stock0': 10_000,
    'us.reserveFloor': 4000,
    'europe.stock0': 1_000_000,
  }

  test('the share asked, where the shelf can give it: 0.7 × 2 090 = 1 463 of 6 000 / 3', () => {
    const run = quietRun({ ...shelf, releaseTime: 3 })
    expect(at(run, 'us.drawdown')).toBeCloseTo(1463, 9)
    expect(run.limits('us.drawLimit')[0]).toBe('request')
  })

  test('what lies above the floor over the release time, where that is less: 6 000 / 5 = 1 200', () => {
    const run = quietRun({ ...shelf, releaseTime: 5 })
    expect(at(run, 'us.drawdown')).toBe(1200)
    expect(run.limits('us.drawLimit')[0]).toBe('floor')
  })

  test('what one cannot give is not asked of the other: 0.3 × 2 090 = 627', () => {
    for (const floor of [4000, 10_000])
      near(quietRun({ ...shelf, 'us.reserveFloor': floor }), 'europe.drawdown', 0, 627)
  })

  test('of what floor or request allow, the share that authority lets go', () => {
    // 6 000 / 5 × 0.25 = 300; (2 150 − 60 × 0.25) × 0.7 × 0.25 = 373.625 of 6 000 / 3
    const held = { ...shelf, 'us.aidShare': 0.25 }
    near(quietRun({ ...held, releaseTime: 5 }), 'us.drawdown', 0, 300)
    near(quietRun({ ...held, releaseTime: 3 }), 'us.drawdown', 0, 373.625)
  })

  test('nothing, where the floor lies above the stock, and releasable is negative', () => {
    const run = quietRun({ ...shelf, 'us.reserveFloor': 12_000 })
    expect(at(run, 'us.drawdown')).toBe(0)
    expect(at(run, 'us.releasable')).toBe(-2000)
  })
})

describe('5. price and orders', () => {
  // A book of 1 200 and a normal lead time of 12 months.
  const maker = { 'us.capacity0': 100, 'us.bookMonths0': 12, 'us.price0': 10, scarcity: 0.5 }

  test('lead time is the book over production: 1 200 / 50 = 24 months', () => {
    expect(at(quietRun({ ...maker, 'us.fixedOutput': 50 }), 'us.leadTime')).toBe(24)
  })

  test('lead time stops at 120 months, and a production below 1 counts as 1', () => {
    expect(at(quietRun({ ...maker, 'us.fixedOutput': 0 }), 'us.leadTime')).toBe(120)
    expect(at(quietRun({ 'us.capacity0': 20, 'us.fixedOutput': 0.1 }), 'us.leadTime')).toBe(20)
  })

  test('one further normal lead time of waiting adds half: 10 × 1.5 = 15', () => {
    expect(at(quietRun({ ...maker, 'us.fixedOutput': 50 }), 'us.price')).toBe(15)
  })

  test('a shorter wait than normal is no cheaper: 10', () => {
    const run = quietRun({ ...maker, 'us.fixedOutput': 200 })
    expect(at(run, 'us.leadTime')).toBe(6)
    expect(at(run, 'us.price')).toBe(10)
  })

  test('bought jointly, less the discount: 15 × (1 − 0.2 × 0.5) = 13.5', () => {
    const joint = { 'us.jointShare': 0.5, jointDiscount: 0.2 }
    near(quietRun({ ...maker, 'us.fixedOutput': 50, ...joint }), 'us.price', 0, 13.5)
  })

  test('a price so small that a discount might round it to 0 is refused: no money over no price is no number', () => {
    const tiny = (price: number) => ({ 'us.price0': price, 'us.gdp': 0, jointDiscount: 0.9 })
    expect(() => quietRun(tiny(Number.MIN_VALUE))).toThrow('must be above 0')
    const run = quietRun({ ...tiny(1e-300), 'us.jointShare': 1, 'us.orders': 5 })
    expect(at(run, 'us.signed')).toBe(0)
  })

  // 12 000 a year × 0.5 × 0.1 = 600 a year, 50 a month: 5 rounds at 10 each.
  const purse = { ...maker, 'us.gdp': 12_000, 'us.defenceShare': 0.5, 'us.shellShare': 0.1 }

  test('orders are signed as far as the budget goes: 50 / 10 = 5 of 8', () => {
    near(quietRun({ ...purse, 'us.orders': 8 }), 'us.signed', 0, 5)
    near(quietRun({ ...purse, 'us.orders': 3 }), 'us.signed', 0, 3)
  })

  test('buyers sign in full up to a wait of their patience, less beyond it, nothing from twice that on', () => {
    // A wait of 24 months: 2 − 24/24 = 1, 2 − 24/16 = 0.5, 2 − 24/12 = 0
    const signed = (patience: number) =>
      at(
        quietRun({ ...maker, 'us.inputs': 50, 'us.orders': 80, 'us.patience': patience }),
        'us.signed',
      )
    expect([120, 25, 24, 16, 12, 1].map(signed)).toEqual([80, 80, 80, 40, 0, 0])
  })

  test('patience is of no account where a fixed output is ordered as it is made', () => {
    const run = quietRun({ ...maker, 'us.fixedOutput': 50, 'us.orders': 80, 'us.patience': 1 })
    expect(at(run, 'us.signed')).toBe(50)
  })

  test('what the budget does not cover is lost, not postponed', () => {
    const halved = {
      'us.defenceShare': [
        ['2022-01-01', 0.25],
        ['2022-01-11', 0.5],
      ],
    } as const
    const run = quietRun({ ...purse, ...halved, 'us.orders': 4 })
    near(run, 'us.signed', 0, 2.5)
    near(run, 'us.signed', 1, 4)
    near(run, 'us.signed', 2, 4)
  })

  test('a fixed output is ordered as it is made, whatever orders and budget say', () => {
    const run = quietRun({ ...purse, 'us.orders': 8, 'us.fixedOutput': 700 })
    expect(at(run, 'us.signed')).toBe(700)
    expect(at(run, 'us.book', 5)).toBe(1200)
  })

  test('a joint order follows new orders 20 days late: 0.75 × 400 + 0.25 × 100 = 325', () => {
    const run = quietRun({
      'us.orders': [
        ['2022-01-01', 100],
        ['2022-01-11', 400],
      ],
      'us.jointShare': 0.25,
      jointDelay: days(20),
    })
    expect([...run.series('us.signed')]).toEqual([100, 325, 325, 400, 400, 400])
  })
})

describe('6. why firms build', () => {
  // Visible: a book of 1 200 and 200 a month for two further years = 6 000; over a payback of 40 months: 150.
  const firm = {
    'us.capacity0': 100,
    'us.bookMonths0': 12,
    'us.orders': 200,
    'us.contractYears': 3,
    payback: 40,
    decisionTime: 5,
  }

  test('lines are started for what can be seen: (150 − 100) / 5 = 10 a month', () => {
    const run = quietRun(firm)
    near(run, 'us.building', 1, 10 * DT)
    expect(run.limits('us.growthLimit')[0]).toBe('visibility')
  })

  test('never for more than is signed: (200 − 100) / 5 = 20 a month', () => {
    const run = quietRun({ ...firm, payback: 10 })
    near(run, 'us.building', 1, 20 * DT)
    expect(run.limits('us.growthLimit')[0]).toBe('orders')
  })

  test('joint contracts count by their share: (1 + 5) / 2 = 3 years', () => {
    const joint = { 'us.contractYears': 1, jointContractYears: 5, 'us.jointShare': 0.5 }
    near(quietRun({ ...firm, ...joint }), 'us.building', 1, 10 * DT)
  })

  test('what is being built is not started again', () => {
    const run = quietRun({ ...firm, payback: 10 })
    const first = 20 * DT
    near(run, 'us.building', 2, first + ((200 - 100 - first) / 5) * DT)
  })

  test('no lines are started for a book that does not carry those there are', () => {
    const run = quietRun({ ...firm, 'us.orders': 50 })
    near(run, 'us.building', 1, 0)
    expect(run.limits('us.growthLimit')[0]).toBe('none')
  })
})

describe('7. flows into stocks', () => {
  test('the book: 10 days of 70 signed and 30 made a day: 3 000 + 400', () => {
    const run = quietRun({
      'us.capacity0': aDay(30),
      'us.bookMonths0': days(100), // 100 days of 30 a day
      'us.orders': aDay(70),
      payback: 1000, // nobody builds
    })
    near(run, 'us.book', 0, 3000)
    near(run, 'us.book', 1, 3400)
  })

  test('with a build time of three steps, what is started in one step is made with four steps later', () => {
    const run = quietRun({
      'us.capacity0': 100,
      'us.bookMonths0': 100,
      'us.orders': 200,
      'us.buildTime': days(30),
      decisionTime: 5,
    })
    near(run, 'us.capacity', 3, 100)
    near(run, 'us.capacity', 4, 100 + 20 * DT)
  })

  test('building passes three stages: half of each is left after 10 days, where the whole takes 60', () => {
    const run = quietRun(
      {
        'us.capacity0': 100,
        'us.bookMonths0': 1000,
        'us.orders': [
          ['2022-01-01', 200],
          ['2022-01-02', 0],
        ],
        'us.buildTime': days(60),
        decisionTime: days(10), // (200 − 100) / 10 days, for 10 days: 100
      },
      { end: '2022-03-02' },
    )
    const capacity = [...run.series('us.capacity')].map((rounds) => Math.round(rounds * 100) / 100)
    // c1 100 50 25 12.5; c2 0 50 50 37.5; c3 0 0 25 37.5; out of c3: 12.5, then 18.75
    expect(capacity).toEqual([100, 100, 100, 100, 112.5, 131.25, 150])
  })

  test('lines are never torn down', () => {
    const run = quietRun({ 'us.capacity0': 100, 'us.orders': 0 }, { end: '2024-01-01' })
    expect(run.series('us.capacity').at(-1)).toBe(100)
  })

  test('shifts come half way in 10 days, where hiring takes 20: 1, 1.5, 1.75', () => {
    const run = quietRun({
      'us.shifts': [
        ['2022-01-01', 1],
        ['2022-01-11', 2],
      ],
      hiringTime: days(20),
    })
    expect([...run.series('us.shifts')].slice(0, 4)).toEqual([1, 1, 1.5, 1.75])
  })

  test('the stock: 1 000 + 10 days of 150 made, 30 used, 60 exported, 20 drawn = 1 400', () => {
    const run = quietRun({
      'us.stock0': 1000,
      'us.fixedOutput': aDay(150),
      'us.ownUse': aDay(30),
      'us.exportShare': 0.5,
      'us.drawWeight': 1,
      need: aDay(80), // a request of 80 − 60 exported = 20 a day
      releaseTime: days(50),
    })
    near(run, 'us.stock', 1, 1400)
    near(run, 'us.produced', 1, 1500)
    near(run, 'us.ownTotal', 1, 300)
  })

  test('the stock, less what is sold: half of the 60 a day left over, 1 000 + 10 days of 30 = 1 300', () => {
    const run = quietRun({
      'us.stock0': 1000,
      'us.fixedOutput': aDay(150),
      'us.ownUse': aDay(30),
      'us.exportShare': 0.5,
      'us.soldShare': 0.5,
    })
    near(run, 'us.stock', 1, 1300)
    near(run, 'us.soldTotal', 1, 300)
  })

  // 100 rounds a day leave; 80 fit any gun, 20 are sorted for 20 days; each stage of transit takes 20.
  const road = {
    'us.fixedOutput': aDay(100),
    'us.exportShare': 1,
    interchangeable: 0.8,
    sortTime: days(20),
    transitTime: days(60),
  }

  test('sorting: 200 in; then half of it out and 200 in: 300', () => {
    const run = quietRun(road)
    near(run, 'us.sorting', 1, 200)
    near(run, 'us.sorting', 2, 300)
  })

  test('transit: 800 in, then 800 and 100 that were sorted; the first arrive in the third step', () => {
    const run = quietRun(road)
    near(run, 'us.inTransit', 1, 800)
    near(run, 'us.inTransit', 2, 1700)
    // Stages at row 2: 1 300, 400, 0; at row 3 the last holds 200, of which 10 a day arrive.
    near(run, 'us.arrivals', 2, 0)
    near(run, 'us.arrivals', 3, aDay(10))
    near(run, 'us.delivered', 4, 100)
    near(run, 'ukraine.arrivals', 3, aDay(10))
  })

  test('one standard: all bought jointly, half of the misfits fit at once: 100 to sort, not 200', () => {
    const joint = { 'us.jointShare': 1, jointStandardGain: 0.5 }
    near(quietRun({ ...road, ...joint }), 'us.sorting', 1, 100)
  })

  test('signed value: 10 days of 30 a day at 10 EUR = 3 000', () => {
    const run = quietRun({ 'us.orders': aDay(30), 'us.price0': 10 })
    near(run, 'us.signedValue', 1, 3000)
  })
})

describe('8. fire', () => {
  const front = { need: 1000, guns0: 2, fireRate: 10, 'ukraine.stock0': 300, rationTime: 0.9 }

  test('what is needed, where guns and shells allow it', () => {
    const run = quietRun({ ...front, need: 250 })
    expect(at(run, 'ukraine.fired')).toBe(250)
    expect(run.limits('ukraine.limit')[0]).toBe('need')
  })

  test('what the guns can fire: 2 × 10 × 30.4375 = 608.75', () => {
    const run = quietRun({ ...front, 'ukraine.stock0': 9000 })
    expect(at(run, 'ukraine.fired')).toBe(608.75)
    expect(run.limits('ukraine.limit')[0]).toBe('guns')
  })

  test('what the stock allows when rationed: 450 over 0.9 months = 500', () => {
    const run = quietRun({ ...front, 'ukraine.stock0': 450 })
    expect(at(run, 'ukraine.fired')).toBeCloseTo(500, 9)
    expect(run.limits('ukraine.limit')[0]).toBe('stock')
  })
})

test('9. Ukraine’s stock: 2 000 + 10 days of 50 from elsewhere and 40 of 100 fired = 2 100', () => {
  const run = quietRun({
    need: aDay(100),
    elsewhere: aDay(50),
    'ukraine.stock0': 2000,
    guns0: 1,
    fireRate: 40,
  })
  near(run, 'ukraine.stock', 1, 2100)
  near(run, 'ukraine.firedTotal', 1, 400)
  near(run, 'ukraine.shortfall', 1, 600)
  near(run, 'elsewhereTotal', 1, 500)
})

test('10. guns: of 20, five break in 10 days, one for parts; three come; half of those in repair return', () => {
  const run = quietRun({
    need: aDay(1000), // 10 000 in 10 days, a breakdown each 2 000
    'ukraine.stock0': 1_000_000,
    guns0: 20,
    fireRate: 100,
    roundsPerBreakdown: 2000,
    scrapShare: 0.2,
    gunDeliveries: aDay(0.3),
    repairTime: days(20),
  })
  near(run, 'guns.ready', 1, 18) // 20 + 3 − 5
  near(run, 'guns.inRepair', 1, 4)
  near(run, 'guns.ready', 2, 18) // 18 + 3 − 5 + 2
  near(run, 'guns.inRepair', 2, 6) // 4 + 4 − 2
})
