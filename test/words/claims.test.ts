import { describe, expect, test } from 'vitest'
import {
  authoredScenario,
  proseOutcomesOf,
  type ProseOutcomes,
} from '../../src/components/prose/runOutcome.ts'
import { lastDayOf } from '../../src/model/outcomesByDay.ts'
import { totalOn } from '../../src/model/outcomesByDay.ts'
import { inMarks } from '../../src/components/prose/claimWords.ts'
import hindcast from '../../src/data/calibration/hindcast.json' with { type: 'json' }
import { baseline } from '../../src/data/baseline.ts'
import { earlyMade, earlyRate, perMonth } from '../../src/data/earlyRates.ts'
import { ENSEMBLE_SEED } from '../../src/data/ensemble.ts'
import { fact, observationsOf } from '../../src/data/published.ts'
import { readQuery } from '../../src/model/address.ts'
import { column } from '../../src/model/columns.ts'
import { runEnsemble } from '../../src/model/ensemble/ensemble.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import { run } from '../../src/model/run.ts'
import type { Parameters } from '../../src/model/scenario.ts'
import { baselineAt, UNCERTAIN } from '../../src/model/sensitivity.ts'
import { rankDependence } from '../rankDependence.ts'
import { ratio } from '../../src/model/rates.ts'
import { dayOf, isoOf } from '../../src/model/time.ts'
import { chaptersOf } from './chapters.ts'

/** The baseline, then with each open assumption at either end of its range. */
const ends: readonly (readonly [name: string, from: Parameters])[] = [
  ['the baseline', baseline],
  ...UNCERTAIN.flatMap((row) =>
    (['low', 'high'] as const).map(
      (end) => [`${row.id} ${end}`, baselineAt(baseline, row, end)] as const,
    ),
  ),
]

const at = (from: Parameters, query = '') =>
  proseOutcomesOf(run(from, readQuery(baseline, query).scenario))
const dayOrNever = (date: string | null) => (date === null ? Infinity : dayOf(date))
const bareDay = (from: Parameters, query = '') => dayOrNever(at(from, query)['us.bareDate'])
const missing = (from: Parameters, query = '') => at(from, query)['ukraine.shortfall']
const missingBy2026 = (from: Parameters, query: string) =>
  missing(from, `${query ? `${query}&` : ''}end=2026-12-31`)

/** The queries that a chapter prints runs of. */
const printed = (chapter: string) =>
  chaptersOf('en')
    .find(({ matter }) => matter.id === chapter)!
    .tags.flatMap(({ name, attributes }) => (name === 'Run' ? [attributes.query ?? ''] : []))

const AT_ONCE = 'us.fixedOutput=60000_2023-03-01'
const AS_A_PLANT = 'us.fixedOutput=60000_2023-03-01_18'
/** A slower release, less asked of it, more of what is made put on it: where the shelf lasts longer. */
const LASTS_LONGER = [
  'releaseTime high',
  'need low',
  'elsewhere high',
  'coverWanted low',
  'us.drawWeight low',
  'us.exportShare low',
  'repairTime high',
]
const SHIFTS = 'us.shifts=x1.2_2022-06-01&europe.shifts=x1.2_2022-06-01'
const LINES = 'us.buildTime=x0.5_2022-06-01&europe.buildTime=x0.5_2022-06-01'
const ONE_YEAR = 'us.contractYears=1&europe.contractYears=1'
const EARLIER =
  'us.orders=105000_2022-03-01&us.contractYears=3_2022-03-01&europe.orders=71000_2022-03-01*194000_2022-10-01&europe.contractYears=x3_2022-10-01*x1_2023-10-01'
const TWO_PER_CENT = 'europe.defenceShare=0.02_2022-06-01*x1_2024-06-01'
const JOINT = 'europe.jointShare=1_2023-02-01'
const GUNS_AWAY = 'gunDeliveries=x0.67_2022-01-02'
const SLOW_REPAIR = 'repairTime=4'
const GOAL_LATE = 'us.fixedOutput=100000_2023-03-01'
const GOAL_EARLY = 'us.fixedOutput=100000_2022-06-01'
const EUROPE_SOON = 'europe.fixedOutput=167000_2023-02-01_18'
const EUROPE_LATE = 'europe.fixedOutput=167000_2024-02-01_18'

test.each([
  ['turn-up-production', [AT_ONCE, AS_A_PLANT]],
  ['why-not-more', [SHIFTS, LINES]],
  ['signed-contracts', [ONE_YEAR, EARLIER, TWO_PER_CENT]],
  ['buying-together', [JOINT]],
  ['the-last-mile', [GUNS_AWAY, SLOW_REPAIR]],
  ['what-would-it-take', [GOAL_LATE, GOAL_EARLY, EUROPE_SOON, EUROPE_LATE]],
] as const)('%s prints the runs whose claims are checked here', (chapter, queries) => {
  expect([...new Set(printed(chapter))].filter(Boolean).sort()).toEqual([...queries].sort())
})

test('a quotation is printed in the marks of its language, and no straight mark of a page stays straight', () => {
  expect(inMarks('a race', 'en')).toBe('“a race”')
  expect(inMarks('une course', 'fr')).toBe('«\u202Fune course\u202F»')
  expect(inMarks('"from 12 to 28," and "later."', 'en')).toBe('“from 12 to 28,” and “later.”')
})

test('chapter 0: counting 155 mm alone, what was fired is a good third more to almost three times what could be made', () => {
  const { low, high } = ratio(earlyRate('fired'), earlyMade())
  expect(low).toBeGreaterThan(4 / 3)
  expect(low).toBeLessThan(1.45)
  expect(high).toBeGreaterThan(2.7)
  expect(high).toBeLessThan(3)
  expect(earlyRate('fired')).toEqual({
    low: fact('ua-155-year-2023-03-pevkur').high,
    high: fact('ua-155-fire-2023-03-reznikov').value,
  })
})

test('the printed runs end with the year that the widgets tell until, and later years leave as many missing', () => {
  for (const query of ['', AS_A_PLANT, AT_ONCE, EARLIER, JOINT, EUROPE_SOON, EUROPE_LATE]) {
    const scenario = authoredScenario(query)
    expect(scenario.end!.slice(0, 4)).toBe(isoOf(lastDayOf({})).slice(0, 4))
    const printed = proseOutcomesOf(run(baseline, scenario))
    expect(printed['ukraine.shortfall']).toBeCloseTo(missing(baseline, query), -3)
    expect(printed['europe.signedValue']).toBe(
      totalOn(
        run(baseline, readQuery(baseline, query).scenario),
        'europe.signedValue',
        lastDayOf({}),
      ),
    )
  }
})

test('chapter 2: every count of 155 mm fired in early 2023 is above all that was said to be made', () => {
  const fired = observationsOf('fired-155').map(perMonth)
  const made = fact('us-155-2023-03').value! + fact('eu-cap-2023-03-breton').value! / 12
  expect(fired.length).toBeGreaterThan(0)
  expect(Math.min(...fired)).toBeGreaterThan(made)
  const european = ['eu-cap-2023-01-defense-news', 'eu-cap-2023-03-breton'].map(
    (id) => fact(id).value!,
  )
  const otherEuropean = [fact('eu-cap-2023-02').value! * 12, fact('eu-cap-2022-02-kubilius').value!]
  for (const claim of otherEuropean) {
    expect(claim).toBeGreaterThanOrEqual(Math.min(...european))
    expect(claim).toBeLessThanOrEqual(Math.max(...european))
  }
})

test('chapter 2: two counts of Russian fire in the same months are the ends of all', () => {
  const numbers = observationsOf('russia-fired').flatMap(({ low, value, high }) =>
    [low, value, high].filter((number) => number !== null),
  )
  expect(fact('ru-fire-2024-02-guardian').value).toBe(Math.min(...numbers))
  expect(fact('ru-fire-2024-h1-syrskyi').value).toBe(Math.max(...numbers))
})

test('chapter 3: the stock moves the date by a year, and by less where rounds are handed out slowly', () => {
  const { low, high } = UNCERTAIN.find(({ id }) => id === 'us.stock0')!
  const spread = (from: Parameters) =>
    bareDay(from, `us.stock0=${high}`) - bareDay(from, `us.stock0=${low}`)
  const release = UNCERTAIN.find(({ id }) => id === 'releaseTime')!
  expect(spread(baseline)).toBeGreaterThan(365)
  expect(spread(baselineAt(baseline, release, 'high'))).toBeLessThan(183)
  // How fast it is handed out.
  const [fast, slow] = (['low', 'high'] as const).map((end) =>
    bareDay(baselineAt(baseline, release, end)),
  )
  expect(slow! - fast!).toBeGreaterThan(365)
})

test('chapter 3: in most runs the American shelf lasts longer than in the baseline', () => {
  const request = { baseline, seed: ENSEMBLE_SEED, members: 200, scenario: {}, keepEvery: 1000 }
  const days = [...runEnsemble(request).outcomes['us.bareDay']]
  const later = days.filter((day) => !(day <= bareDay(baseline)))
  expect(later.length).toBeGreaterThan(days.length / 2)
})

test('chapter 3: the scenario that halves the floor halves it', () => {
  expect(baseline['us.reserveFloor']).toBe(2 * 500_000)
})

test('chapter 4: the scenario that triples output triples what was reported for that month', () => {
  expect(3 * fact('us-155-2023-03').value!).toBe(60_000)
  expect(fact('us-155-2023-03').date.from).toMatch(/^2023-03/)
  expect(fact('rhm-unterluess-build').value).toBe(18)
})

test('chapter 4: with output tripled at once, weeks of thin fire are left, and none had Congress let aid go on', () => {
  expect(at(baseline, AT_ONCE)['ukraine.hungerWeeks']).toBeGreaterThan(0)
  expect(at(baseline, `${AT_ONCE}&us.aidShare=1_2023-10-01`)['ukraine.hungerWeeks']).toBe(0)
})

// To the slider's step: 105,300 and 193,500.
test('chapter 6: the scenario a year earlier signs what was signed', () => {
  expect(baseline['us.orders']).toContainEqual(['2023-03-01', 105_300])
  expect(baseline['us.contractYears']).toContainEqual(['2023-01-01', 3])
  expect(baseline['europe.orders']).toEqual([
    ['2022-01-01', 32_300],
    ['2022-11-01', 71_000],
    ['2023-10-01', 193_500],
  ])
  expect(baseline['europe.contractYears']).toEqual([
    ['2022-01-01', 1.4],
    ['2023-10-01', 4.2],
  ])
})

test('chapter 6: a year earlier, the shelf comes down in the same month, and later where it lasts longer anyway', () => {
  expect(at(baseline, EARLIER)['us.bareDate']!.slice(0, 7)).toBe(
    at(baseline)['us.bareDate']!.slice(0, 7),
  )
})

test('chapter 7: a year’s delay costs no rounds while orders rise before it is over; where they rise later, it does', () => {
  const more = (from: Parameters) => missing(from, JOINT) - missing(from)
  const delayed: Parameters = { ...baseline, jointDelay: 12 }
  const orders = baseline['europe.orders'] as readonly (readonly [string, number])[]
  const later = [...orders.slice(0, 2), ['2024-06-01', orders[2]![1]] as const]
  expect(more(delayed)).toBeLessThan(0)
  expect(more({ ...delayed, 'europe.orders': later })).toBeGreaterThan(0)
  expect(more({ ...baseline, 'europe.shellShare': 0.006 })).toBeLessThan(0)
})

test('chapter 8: with guns away, as many rounds are fired by the end as in the baseline', () => {
  const [fewer, usual] = [GUNS_AWAY, ''].map((query) =>
    proseOutcomesOf(run(baseline, authoredScenario(query))),
  ) as [ProseOutcomes, ProseOutcomes]
  expect(fewer['ukraine.firedTotal'] / usual['ukraine.firedTotal']).toBeCloseTo(1, 2)
  expect(fewer['fired.2024']).toBeGreaterThan(usual['fired.2024'])
  expect(UNCERTAIN.find(({ id }) => id === 'repairTime')!.high).toBe(4)
})

test('chapter 9: the curve jumps where the shelf just clears its floor in October 2023; from there it refills', () => {
  const shelf = (rounds: number) => {
    const one = run(baseline, readQuery(baseline, `us.fixedOutput=${rounds}_2023-03-01_6`).scenario)
    const { days } = one.tables
    const until = (date: string) =>
      [...column(one.columns, 'us.releasable')].filter(
        (_, k) => days[k]! >= dayOf('2023-03-01') && days[k]! < dayOf(date),
      )
    return { bare: outcomesOf(one)['us.bareDate'], until }
  }
  expect(shelf(163_000).bare).toMatch(/^2023-10/)
  const { bare, until } = shelf(164_000)
  expect(bare).toBeNull()
  const lowest = Math.min(...until('2024-05-01'))
  expect(Math.min(...until('2023-10-01'))).toBeGreaterThan(lowest)
  expect(Math.min(...until('2023-11-01'))).toBe(lowest)
  expect(until('2024-04-15').at(-1)).toBeGreaterThan(5 * lowest)
})

test('chapter 10: the date hangs most on what nobody has published', () => {
  const most = rankDependence(baseline, {}, (each) =>
    dayOrNever(outcomesOf(each)['us.bareDate']),
  ).slice(0, 5)
  expect(most.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['us.stock0', 'us.reserveFloor', 'releaseTime', 'need']),
  )
})

test('the reasons for the stock and the release time say what the model does', () => {
  const shortfall = rankDependence(baseline, {}, (each) => outcomesOf(each)['ukraine.shortfall'])
  const date = rankDependence(baseline, {}, (each) => dayOrNever(outcomesOf(each)['us.bareDate']))
  expect(date.slice(0, 2).map(({ id }) => id)).toEqual(['releaseTime', 'us.stock0'])
  expect(shortfall[0]!.id).toBe('need')
  const givenByJanuary2023 = (releaseTime: number, stock = baseline['us.stock0'] as number) => {
    const { columns, tables } = run({ ...baseline, releaseTime, 'us.stock0': stock })
    const day = dayOf(fact('us-deliv-2023-01').date.from)
    const gone = [...tables.days].reduce(
      (sum, each, k) =>
        each < day
          ? sum + column(columns, 'us.exports')[k]! + column(columns, 'us.drawdown')[k]!
          : sum,
      0,
    )
    const row = tables.days.findLastIndex((each) => each <= day)
    return (gone * 7) / 30.4375 + column(columns, 'elsewhereTotal')[row]!
  }
  expect(givenByJanuary2023(8) / 1e6).toBeCloseTo(1.08, 1)
  expect(givenByJanuary2023(12) / 1e6).toBeCloseTo(0.87, 2)
  expect(givenByJanuary2023(16) / 1e6).toBeCloseTo(0.73, 2)
  expect(givenByJanuary2023(16, 3_500_000)).toBeGreaterThan(fact('us-deliv-2023-01').value!)
})

test('the map of buying together is told to a voice as it is', () => {
  const change = (share: number, delay: number) =>
    missing(baseline, `jointDelay=${delay}&europe.jointShare=${share}_2023-02-01`) -
    missing(baseline)
  const delays = [4, 5.5, 7, 9.5, 12]
  for (const delay of delays) {
    expect(change(0.2, delay)).toBeLessThan(0)
    expect(change(0.4, delay)).toBeLessThan(0)
    if (delay < 12) expect(change(1, delay)).toBeGreaterThan(0)
  }
  const all = delays.map((delay) => change(1, delay))
  expect(delays[all.indexOf(Math.max(...all))]).toBe(7)
})

test('the picture of chapter 4 is told to a voice as it is', () => {
  const [now, slowly, atOnce] = ['', AS_A_PLANT, AT_ONCE].map((query) => {
    const { columns, tables } = run(baseline, readQuery(baseline, query).scenario)
    return (date: string) =>
      column(columns, 'ukraine.fired')[tables.days.findLastIndex((day) => day <= dayOf(date))]!
  })
  expect(atOnce!('2023-11-01')).toBe(now!('2023-11-01'))
  expect(slowly!('2023-12-15')).toBeGreaterThan(1.1 * now!('2023-12-15'))
  expect(atOnce!('2024-01-15')).toBeGreaterThan(2 * now!('2024-01-15'))
})

test('chapter 10: the hindcast is told as it came out', () => {
  expect(hindcast.cutoff).toBe('2023-02-13')
  expect(hindcast.modelError.coverage[0].share).toBeCloseTo(0.5, 1)
  expect(hindcast.coverage.share).toBeGreaterThan(hindcast.coverage.goal.most)
  expect([...new Set(hindcast.naiveWins.map(({ series }) => series))].sort()).toEqual([
    'lead-time',
    'us-given',
  ])
})

test('chapter 9: the outputs asked for are those that were aimed at', () => {
  expect(fact('us-155-target-2023-09').value).toBe(100_000)
  expect(Math.abs(12 * 167_000 - fact('eu-target-2024-03-2m').value!)).toBeLessThan(12 * 1000)
})

test('chapter 9: the early start saves the shelf and the late one does not; what turns that is named', () => {
  const saves = (query: string) =>
    ends.filter(([, from]) => bareDay(from, query) === Infinity).map(([name]) => name)
  expect(saves(GOAL_LATE).toSorted()).toEqual(
    [
      // Larger stocks, a lower floor, a slower release.
      'us.stock0 high',
      'europe.stock0 high',
      'us.reserveFloor low',
      'releaseTime high',
      // Less asked for, or later; fewer guns to fire it.
      'need low',
      'coverWanted low',
      'adjustTime high',
      'repairTime high',
      'scrapShare high',
      // More put on the shelf.
      'us.exportShare low',
    ].toSorted(),
  )
  const early = new Set(saves(GOAL_EARLY))
  expect(ends.map(([name]) => name).filter((name) => !early.has(name))).toEqual([
    // More asked of it: planned, not come from elsewhere, wanted in hand.
    'need high',
    'elsewhere low',
    'coverWanted high',
    'us.stock0 low',
    'us.reserveFloor high',
  ])
})

describe.each(ends)('with %s', (name, from) => {
  test('chapter 1: American output rises through 2023, and its stock shrinks unless it was small', () => {
    const result = run(from)
    const rows = [...result.tables.days].flatMap((day, k) =>
      isoOf(day).startsWith('2023') ? [k] : [],
    )
    const change = (id: 'us.production' | 'us.stock') =>
      column(result.columns, id)[rows.at(-1)!]! - column(result.columns, id)[rows[0]!]!
    expect(change('us.production')).toBeGreaterThan(0)
    if (name === 'us.stock0 low') expect(change('us.stock')).toBeGreaterThan(0)
    else expect(change('us.stock')).toBeLessThan(0)
  })

  test('chapter 1: the share of rounds sent from stock lies within what the two stocks give', () => {
    const row = UNCERTAIN.find(({ id }) => id === 'us.stock0')!
    const share = (parameters: Parameters) => at(parameters)['stockShare.2023']!
    expect(share(from)).toBeGreaterThanOrEqual(share(baselineAt(baseline, row, 'low')))
    expect(share(from)).toBeLessThanOrEqual(share(baselineAt(baseline, row, 'high')))
  })

  test('chapter 3: a lower floor leaves fewer rounds missing', () => {
    const [less, usual] = [missing(from, `us.reserveFloor=500000`), missing(from)]
    // With the floor itself at its low end there is nothing to lower.
    if (name === 'us.reserveFloor low') expect(less).toBe(usual)
    else expect(less).toBeLessThan(usual)
  })

  test('chapter 4: more output means more rounds, and the sooner the more', () => {
    const steps = ['', AS_A_PLANT, AT_ONCE]
    for (const [k, more] of steps.slice(1).entries()) {
      const less = steps[k]!
      const [before, after] = [at(from, less), at(from, more)]
      expect(after['ukraine.hungerWeeks']).toBeLessThanOrEqual(before['ukraine.hungerWeeks'])
      expect(after['fired.2024']).toBeGreaterThanOrEqual(before['fired.2024'] - 1)
      expect(missingBy2026(from, more)).toBeLessThanOrEqual(missingBy2026(from, less) + 1)
    }
  })

  test('chapter 4: tripled output moves the shelf by weeks, by months where it lasts longer anyway', () => {
    const [now, asAPlant, atOnce] = ['', AS_A_PLANT, AT_ONCE].map((query) => bareDay(from, query))
    expect(atOnce!).toBeGreaterThanOrEqual(asAPlant!)
    expect(asAPlant!).toBeGreaterThanOrEqual(now!)
    if (LASTS_LONGER.includes(name)) expect(atOnce! - now!).toBeGreaterThan(62)
    else expect(atOnce! - now!).toBeLessThanOrEqual(62)
  })

  test('chapter 5: more shifts, or lines built sooner, mean no fewer rounds fired in 2024', () => {
    const usual = at(from)['fired.2024']
    expect(at(from, SHIFTS)['fired.2024']).toBeGreaterThanOrEqual(usual - 1)
    expect(at(from, LINES)['fired.2024']).toBeGreaterThanOrEqual(usual - 1)
  })

  test('chapter 6: one-year contracts cost rounds; signing earlier brings some', () => {
    const usual = at(from)['fired.2024']
    expect(at(from, ONE_YEAR)['fired.2024']).toBeLessThan(usual)
    expect(at(from, EARLIER)['fired.2024']).toBeGreaterThan(usual)
  })

  test('chapter 8: slower repairs do not add weeks of thin fire, unless guns are lost for parts', () => {
    const weeks = (query: string) => at(from, query)['ukraine.hungerWeeks']
    if (name === 'scrapShare high') expect(weeks(SLOW_REPAIR)).toBeGreaterThan(weeks(''))
    else if (!name.startsWith('repairTime'))
      expect(weeks(SLOW_REPAIR)).toBeLessThanOrEqual(weeks(''))
  })

  test('chapter 9: Europe’s output a year sooner leaves fewer rounds missing, none fewer where little fire is planned', () => {
    const [soon, late] = [missing(from, EUROPE_SOON), missing(from, EUROPE_LATE)]
    if (['need low', 'scrapShare high', 'repairTime high'].includes(name))
      expect(soon).toBeLessThanOrEqual(late)
    else expect(soon).toBeLessThan(late)
  })
})
