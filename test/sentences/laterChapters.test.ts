import { describe, expect, test } from 'vitest'
import { drawPanel, type PanelSpec } from '../../src/components/charts/timeline.ts'
import { drawSpells } from '../../src/components/charts/strip.ts'
import {
  factorySentence,
  waitSentence,
} from '../../src/components/widgets/factory/factorySentence.ts'
import {
  gunsSentence,
  partsSentence,
  tippingSentence,
} from '../../src/components/widgets/guns/gunsSentence.ts'
import {
  jointSentence,
  paysSentence,
  turnsOf,
} from '../../src/components/widgets/joint/jointSentence.ts'
import { amountRange, wordsOfAmount } from '../../src/components/sentences/ranged.ts'
import { monthRange } from '../../src/components/sentences/rangedMonth.ts'
import { aYearEarlier } from '../../src/components/widgets/factory/factoryLevers.ts'
import { GUN_TRIES } from '../../src/components/widgets/guns/gunLevers.ts'
import { baseline } from '../../src/data/baseline.ts'
import factory from '../../src/data/strings/en/factory.ts'
import guns from '../../src/data/strings/en/guns.ts'
import joint from '../../src/data/strings/en/joint.ts'
import parameters from '../../src/data/strings/en/parameters.ts'
import widget from '../../src/data/strings/en/widget.ts'
import units from '../../src/data/strings/en/units.ts'
import { withJointShare } from '../../src/model/jointBuying.ts'
import { MAP_SHARES, type JointEnds, type JointMap } from '../../src/model/jointMap.ts'
import type { MiddleRuns } from '../../src/model/ensemble/middle.ts'
import { run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { dayOf } from '../../src/model/time.ts'
import { finished } from '../../src/model/answers/finished.ts'
import {
  deliveryTipping,
  gunLimit,
  repairTipping,
  TIPPING_DAYS,
} from '../../src/model/gunTipping.ts'
import { starting } from '../model/starting.ts'

const lastDay = dayOf('2026-12-31')
const shared = { lastDay, language: 'en', rounds: units.rounds, rangeWords: widget.ranges } as const
const usual = run(starting)

describe('how far runs reach', () => {
  const speech = { language: 'en', ranges: widget.ranges } as const
  const month = (low: string | null, high: string | null, never: number, comes = true) =>
    monthRange(
      { low: low && dayOf(low), high: high && dayOf(high), never } as MiddleRuns,
      { comes, end: '2026' },
      speech,
    )
  const runs = '; in 80 of 100 runs, '

  test.each([
    ['2023-07-01', '2024-09-10', 0, `${runs}between July 2023 and September 2024`],
    ['2023-07-01', '2023-07-30', 0, `${runs}in July 2023`],
    [
      '2023-07-01',
      '2024-09-10',
      3,
      `${runs}between July 2023 and September 2024, and in 3 of 100 not by the end of 2026`,
    ],
    [
      '2023-08-01',
      null,
      17,
      '; in 90 of 100 runs, not before August 2023, and in 17 of 100 not by the end of 2026',
    ],
    [null, null, 95, '; in 95 of 100 runs, not by the end of 2026'],
  ])('a month that comes: %s, %s, %d never', (low, high, never, text) => {
    expect(month(low, high, never)).toBe(text)
  })
  test('a month that does not come at best', () => {
    expect(month('2023-08-01', null, 68, false)).toBe(
      '; so it is in 68 of 100 runs, and in 10 of 100 the floor is reached by August 2023',
    )
    expect(month(null, null, 100, false)).toBe('; so it is in every run')
  })
  test.each([
    ['2024-01-01', ''],
    // In the words of its end it is the end.
    ['2023-07-02', ''],
    ['2023-06-15', 'later: '],
    ['2024-10-01', 'earlier: '],
  ])('a result in the month of %s is said to lie outside its runs where it does', (day, apart) => {
    const range = { low: dayOf('2023-07-09'), high: dayOf('2024-09-10'), never: 0 }
    const told = { ...speech, result: dayOf(day) }
    expect(monthRange(range, { comes: true, end: '2026' }, told)).toBe(
      `${runs}${apart}between July 2023 and September 2024`,
    )
    expect(monthRange({ ...range, high: range.low }, { comes: true, end: '2026' }, told)).toBe(
      `${runs}${day > '2023-07-31' ? 'earlier: ' : apart}in July 2023`,
    )
    const never = { ...speech, result: Infinity }
    expect(monthRange(range, { comes: false, end: '2026' }, never)).toMatch(/^; so it is in 0 of/)
  })
  test('an amount whose ends read the same is told once', () => {
    const amount = wordsOfAmount(units.rounds, 'en')
    expect(amountRange({ low: 1_001_000, high: 1_002_000, never: 0 }, amount, speech)).toBe(
      `${runs}1\u00A0million rounds`,
    )
  })
  test.each([
    [300_000, ''],
    // In the words of its end it is the end.
    [199_900, ''],
    [170_000, 'more: '],
    [4_000_000, 'less: '],
  ])('a result of %d is said to lie outside its runs where it does', (result, apart) => {
    const amount = wordsOfAmount(units.rounds, 'en')
    const range = { low: 200_000, high: 3_700_000, never: 0 }
    expect(amountRange(range, amount, { ...speech, result })).toBe(
      `${runs}${apart}between 200,000 and 3.7\u00A0million rounds`,
    )
  })
})

describe('plants', () => {
  const sentenceOf = (scenario: Scenario) =>
    factorySentence({
      ...shared,
      run: run(starting, scenario),
      baseline: usual,
      scenario,
      isBaseline: false,
      ranges: {
        firedInYear: { low: 1_000_000, high: 2_500_000, never: 0 },
        shortfall: { low: 0, high: 0, never: 0 },
      },
      producer: 'us',
      strings: factory,
    })

  test('a result stands beside the baseline’s, with how far runs reach', () => {
    const text = sentenceOf({
      interventions: [{ parameter: 'us.shifts', value: 2, from: '2022-06-01' }],
    })
    expect(text).toMatch(
      /^In 2024 Ukraine fires [^;]*, in the baseline [^;]*; in 80 of 100 runs, between 1\u00A0million and 2.5\u00A0million rounds\./,
    )
  })

  test('shifts show within a month, orders after several', () => {
    const from = '2022-06-01'
    const shows = (interventions: Scenario['interventions']) =>
      /shows in the output of American plants (.*)\.$/.exec(sentenceOf({ interventions }))?.[1]
    expect(shows([{ parameter: 'us.shifts', factor: 1.5, from }])).toBe('within a month')
    expect(shows([{ parameter: 'us.orders', factor: 2, from }])).toMatch(/^after \d months$/)
    expect(shows([{ parameter: 'us.shifts', factor: 1, from }])).toBe('not before the end of 2026')
  })

  test('the wait is told where it comes to NATO’s figure, and where it stays below', () => {
    const timed = { strings: factory, language: 'en', lastDay } as const
    const of = (grown: number) => waitSentence(usual, 'us', { grown, said: '2023-02-13' }, timed)
    expect(of(28)).toContain('it starts at 12 months and comes in')
    expect(of(28)).toContain('to the 28 that NATO gave in February 2023')
    expect(of(119)).toContain('stays below 119')
  })

  test('a year earlier is a year before the last dated value, and not before the model begins', () => {
    const dates = baseline['europe.orders'] as readonly (readonly [string, number])[]
    const { value, from } = aYearEarlier('europe.orders')
    expect(value).toBe(dates.at(-1)![1])
    expect(dayOf(dates.at(-1)![0]) - dayOf(from)).toBe(365)
    expect(dayOf(aYearEarlier('us.contractYears').from)).toBeGreaterThan(0)
  })
})

describe('guns', () => {
  const told = { ...shared, strings: guns, baseline: usual }

  test('no week is said as none, some with how far runs reach, and that these are being counted', () => {
    const ranges = { gunWeeks: { low: 0, high: 83, never: 0 } }
    const base = gunsSentence({ ...told, run: usual, isBaseline: true, ranges })
    expect(base).toMatch(/guns in none; in 80 of 100 runs, guns limit it in 0 to 83 weeks\.$/)
    const slow = run(starting, { parameters: { repairTime: 4 } })
    const text = gunsSentence({ ...told, run: slow, isBaseline: false, ranges: null })
    expect(text).toMatch(/in \d+ weeks \(working out how far runs differ\)\./)
  })

  test('the tipping point says from which repair on', () => {
    const at = tippingSentence(
      { repair: { kind: 'at', stop: 1.9 }, deliveries: { kind: 'at', stop: 0.95 } },
      { isLimit: false, language: 'en', strings: guns },
    )
    expect(at).toContain('4 weeks in a row once a repair takes 1.9 months')
    expect(at).toContain('95%')
    const never = { kind: 'never', stop: null } as const
    expect(
      tippingSentence(
        { repair: never, deliveries: never },
        { isLimit: false, language: 'en', strings: guns },
      ),
    ).toBe('No repair time makes guns the limit for 4 weeks in a row.')
  })

  test('where guns are the limit already, it says what would end that', () => {
    const scenario = {
      interventions: [{ parameter: 'gunDeliveries', factor: 0.67, from: '2022-01-02' }],
    }
    const request = { baseline, scenario: scenario as Scenario, lastDay }
    const tippings = {
      repair: finished(repairTipping(request)),
      deliveries: finished(deliveryTipping(request)),
    }
    const text = tippingSentence(tippings, { isLimit: true, language: 'en', strings: guns })
    const [, months, share] = /less than ([\d.]+) months .* more than (\d+)% of/.exec(text)!
    const longest = (repairTime: number, factor: number) =>
      gunLimit(
        run(baseline, {
          parameters: { repairTime },
          interventions: [{ parameter: 'gunDeliveries', factor, from: '2022-01-02' }],
        } as Scenario),
        lastDay,
      ).longestDays
    const usualTime = Number(baseline.repairTime)
    expect(longest(usualTime, 0.67)).toBeGreaterThanOrEqual(TIPPING_DAYS)
    expect(longest(Number(months) - 0.1, 0.67)).toBeLessThan(TIPPING_DAYS)
    expect(longest(usualTime, Number(share) / 100 + 0.05)).toBeLessThan(TIPPING_DAYS)
  })

  test('guns in repair are told in months of deliveries, and not at all where none are given', () => {
    const until = { ...told, lastObserved: '2025-10-15' }
    const text = partsSentence(usual, until)!
    const [, count, months] = /: (\d+) guns, equal to ([\d.]+) months/.exec(text)!
    expect(Math.round(Number(count) / 18)).toBe(Number(months))
    const none = { interventions: [{ parameter: 'gunDeliveries', factor: 0, from: '2022-01-02' }] }
    expect(partsSentence(run(starting, none as Scenario), until)).toBeNull()
    // With shells in plenty ever more guns are in repair: their last month is no peak.
    expect(partsSentence(run(starting, GUN_TRIES.plenty), until)).toBeNull()
  })
})

describe('joint buying', () => {
  const words = { language: 'en', strings: joint, units, parameters } as const
  const ends: JointEnds = {
    more: -20_000,
    ends: [
      { id: 'jointDelay', without: -90_000, low: -50_000, high: 30_000 },
      { id: 'jointContractYears', without: -20_000, low: null, high: null },
      { id: 'jointDiscount', without: -10_000, low: -10_000, high: -30_000 },
      { id: 'jointStandardGain', without: -15_000, low: -18_000, high: -25_000 },
    ],
  }

  test('runs that differ in sign are told from fewer to more, and the end that turns it is found', () => {
    const scenario = withJointShare({}, 0.2)
    const range = { low: -50_000, high: 30_000, never: 0 }
    const input = { ...words, scenario, ends, alone: 1_500_000, lastDay }
    const text = jointSentence({ ...input, range, rangeWords: widget.ranges })
    expect(text).toContain('With 20% of Europe’s orders')
    expect(text).toContain('20,000\u00A0rounds fewer')
    expect(text).toContain('from 50,000 fewer to 30,000 more')
    expect(turnsOf(ends)).toEqual([{ id: 'jointDelay', end: 'high' }])
  })

  test('when it pays is read off the map', () => {
    const row = (paying: number) => MAP_SHARES.map((_, i) => (i < paying ? -1 : 2))
    const map: JointMap = { alone: 100, more: [row(10), row(5)] }
    expect(paysSentence(map, 1, words)).toBe(
      'With a delay of 1 month, joint buying leaves fewer missing as long as it is at most 50% of orders. Up to a delay of 0 months, it does so at every share.',
    )
  })
})

describe('a timeline draws what a widget asks for', () => {
  const input = {
    days: Float64Array.of(0, 10, 20, 30),
    values: () => Float64Array.of(0, 10, 20, 30),
    endDay: 30,
  }
  const spec: PanelSpec = {
    id: 'wait',
    height: 100,
    per: 1,
    lines: [{ series: ['us.leadTime'], tone: 'us', dash: 'solid' }],
  }

  test('a published figure is a line across its panel, and the scale makes room for it', () => {
    const marks = [
      { panel: 'wait', value: 60, label: 'NATO' },
      { panel: 'book', value: 900, label: 'elsewhere' },
    ]
    const panel = drawPanel(spec, input, null, [], { marks })
    expect(panel.domain).toEqual([0, 60])
    expect(panel.marks).toEqual([{ y: 22, label: 'NATO' }])
    expect(panel.per).toBe(1)
  })

  test('spells of a word are pieces of the width', () => {
    const words = ['capacity', 'capacity', 'inputs', 'inputs'] as const
    expect(drawSpells((k) => words[k]!, input.days, 30)).toEqual([
      { limit: 'capacity', x: 0, width: expect.closeTo(2000 / 3, 6) as number },
      {
        limit: 'inputs',
        x: expect.closeTo(2000 / 3, 6) as number,
        width: expect.closeTo(1000 / 3, 6) as number,
      },
    ])
  })
})
