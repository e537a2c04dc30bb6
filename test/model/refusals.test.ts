// What is refused, and the sentence that says why.
import { describe, expect, test } from 'vitest'
import type { ParameterId } from '../../src/data/parameters.ts'
import { parseScenario } from '../../src/model/parse.ts'
import { Refusal, type RefusalKind } from '../../src/model/refusal.ts'
import { run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { ROWS } from './anyScenario.ts'
import { quiet } from './quiet.ts'
import { starting } from './starting.ts'

const STEP = 7 / 30.4375

function refusalOf(turnAway: () => unknown): Refusal {
  try {
    turnAway()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('It was let pass.')
}

const refusal = (scenario: unknown) => refusalOf(() => run(starting, scenario as Scenario))
const refusalOfFile = (json: unknown) => refusalOf(() => parseScenario(json))
const passes = (scenario: Scenario) => expect(() => run(quiet, scenario)).not.toThrow()

const ids = Object.keys(ROWS) as ParameterId[]

/** The bounds of a parameter in steps of 7 days, and values just beyond them. */
function edgesOf(id: ParameterId) {
  const { least, leastSteps, most } = ROWS[id]!
  const aboveZero = id === 'payback' || id.endsWith('price0') || id.endsWith('patience')
  const lowest = leastSteps > 0 ? leastSteps * STEP : least
  const highest = most > 120 ? 1e15 : most
  const below = aboveZero ? 0 : lowest > 0 ? lowest * 0.999 : -1
  return { lowest, highest, below, above: highest * 1.001 }
}

describe.each(ids)('%s', (id) => {
  const { below, above } = edgesOf(id)

  test('below its bound is refused, by name and value', () => {
    const { kind, subject, message } = refusal({ parameters: { [id]: below } })
    expect([kind, subject]).toEqual(['bound', id])
    expect(message).toContain(`${id} is ${below}`)
  })

  test('above its bound is refused, by name and value', () => {
    const { kind, subject, message } = refusal({ parameters: { [id]: above } })
    expect(['bound', 'too-large']).toContain(kind)
    expect(subject).toBe(id)
    expect(message).toContain(`${id} is ${above}`)
  })

  test.each([NaN, Infinity, '5', true, {}])('as %o is refused', (value) => {
    const { kind, message } = refusalOf(() => {
      const parameters = { [id]: value } as Scenario['parameters']
      // A file is read first; what that lets pass, the model looks at again.
      run(starting, parseScenario({ parameters }))
    })
    expect(kind).toBe('not-a-number')
    expect(message).toContain(id)
  })
})

// These two share a bound, see below.
const apart = ids.filter((id) => id !== 'roundsPerBreakdown' && id !== 'fireRate')

test.each(apart)('%s at its bounds is let pass', (id) => {
  const { lowest, highest } = edgesOf(id)
  for (const value of [lowest, highest]) passes({ parameters: { [id]: value } })
})

describe.each(ids.filter((id) => ROWS[id]!.dated))('%s', (id) => {
  const { lowest, below } = edgesOf(id)

  test('dated below its bound is refused, by name, value and date', () => {
    const points = [
      ['2023-03-03', lowest],
      ['2023-03-04', below],
    ]
    const { kind, subject, message } = refusal({ parameters: { [id]: points } })
    expect([kind, subject]).toEqual(['bound', id])
    expect(message).toContain(`${id} is ${below} on 2023-03-04`)
  })

  test('brought below its bound by an intervention is refused, by name, value and date', () => {
    const change = { parameter: id, value: below, from: '2023-03-04' }
    const { kind, subject, message } = refusal({ interventions: [change] })
    expect([kind, subject]).toEqual(['bound', id])
    expect(message).toContain(`${id} is ${below} on 2023-03-04`)
  })
})

describe.each(ids.filter((id) => !ROWS[id]!.dated))('%s, one number for the whole run,', (id) => {
  test('cannot be dated', () => {
    const { kind, message } = refusal({ parameters: { [id]: [['2022-01-01', 1]] } })
    expect(kind).toBe('not-a-schedule')
    expect(message).toBe(`${id} is one number for the whole run, but dated values were given.`)
  })

  test('cannot be intervened on', () => {
    const change = { parameter: id, value: 1, from: '2023-03-01' }
    const { kind, message } = refusal({ interventions: [change] })
    expect(kind).toBe('not-intervenable')
    expect(message).toContain(`${id} is one number for the whole run`)
  })
})

test('a patience says both of its bounds', () => {
  expect(refusal({ parameters: { 'europe.patience': 121 } }).message).toBe(
    'europe.patience is 121, but it is a wait in months and must be above 0 and at most 120.',
  )
})

describe('bounds that two share', () => {
  test('draw weights together above 1', () => {
    const parameters = { 'us.drawWeight': 0.8, 'europe.drawWeight': 0.25 }
    expect(refusal({ parameters }).message).toBe(
      'us.drawWeight + europe.drawWeight is 1.05, but together they must be at most 1.',
    )
  })

  test('draw weights above 1 by rounding are let pass', () => {
    passes({ parameters: { 'us.drawWeight': 0.7, 'europe.drawWeight': 0.3 + 1e-10 } })
  })

  test('guns that would break faster than one in two steps', () => {
    const { message } = refusal({ parameters: { fireRate: 200 } })
    expect(message).toContain('roundsPerBreakdown is 1500')
    expect(message).toContain('2 × fireRate × stepDays (2800)')
    passes({ parameters: { fireRate: 100, roundsPerBreakdown: 1400 } })
  })

  test('no breakdown count, even where nothing is fired', () => {
    const { subject } = refusal({ parameters: { fireRate: 0, roundsPerBreakdown: 0 } })
    expect(subject).toBe('roundsPerBreakdown')
  })
})

test('a value outside its bound that no row sees is let pass', () => {
  const points = [
    ['2022-01-01', 1],
    ['2022-01-03', 2],
    ['2022-01-05', 0.5],
  ] as const
  passes({ parameters: { 'us.exportShare': points } })
})

describe('a bound that holds at the dates given is looked at on every row', () => {
  test('a factor that leads a share above 1', () => {
    const change = { parameter: 'us.exportShare', factor: 1.2, from: '2023-03-04' }
    expect(refusal({ interventions: [change] }).message).toBe(
      'us.exportShare is 1.08 on 2023-03-04, but it is a share and must lie between 0 and 1.',
    )
  })

  test('a factor on a baseline that grows: 2 × 0.5 is crossed 73 days on, refused on the next row', () => {
    const points = [
      ['2024-01-06', 0.4],
      ['2025-01-04', 0.9],
    ]
    const change = { parameter: 'us.defenceShare', factor: 2, from: '2023-03-04' }
    const { message } = refusal({
      parameters: { 'us.defenceShare': points },
      interventions: [change],
    })
    expect(message).toContain('on 2024-03-23, but it is a share')
  })

  test('two steps that are enough at 7 days are not at 10', () => {
    const parameters = { repairTime: 0.5 }
    passes({ parameters, stepDays: 7 })
    expect(refusal({ parameters, stepDays: 10 }).message).toBe(
      'repairTime is 0.5, but it must last at least two steps.',
    )
  })
})

describe('dates', () => {
  const need = (from: unknown, more = {}) => ({ parameter: 'need', value: 1, from, ...more })

  test.each<[unknown, RefusalKind]>([
    ['2023-02-29', 'bad-date'],
    ['2023-13-01', 'bad-date'],
    ['2023-04-31', 'bad-date'],
    ['2023-00-10', 'bad-date'],
    ['2023-01-00', 'bad-date'],
    ['2023-1-1', 'bad-date'],
    ['01/02/2023', 'bad-date'],
    ['2023-01-01T00:00', 'bad-date'],
    ['', 'bad-date'],
    ['2022-01-01', 'early-date'],
    ['2021-06-01', 'early-date'],
    ['2030-12-29', 'late-date'],
  ])('an intervention from %o', (from, kind) => {
    expect(refusal({ interventions: [need(from)] }).kind).toBe(kind)
  })

  test('29 February of a leap year is a date', () => {
    passes({ interventions: [need('2024-02-29')] as Scenario['interventions'] })
  })

  test.each(['2023-02-29', 'soon', '2023-6-1'])('a schedule with %o', (date) => {
    const { kind, message } = refusal({ parameters: { need: [[date, 1]] } })
    expect(kind).toBe('bad-date')
    expect(message).toBe(`need has "${date}", which is not a date (YYYY-MM-DD).`)
  })

  test('a schedule out of order, or with a date twice', () => {
    for (const second of ['2022-12-31', '2023-01-01']) {
      const { kind, message } = refusal({
        parameters: {
          need: [
            ['2023-01-01', 1],
            [second, 2],
          ],
        },
      })
      expect(kind).toBe('unsorted-dates')
      expect(message).toBe(`need has ${second} out of order: its dates must rise strictly.`)
    }
  })

  test('interventions on one parameter out of order, or twice on a date', () => {
    for (const second of ['2023-02-01', '2023-03-01']) {
      const { kind, message } = refusal({ interventions: [need('2023-03-01'), need(second)] })
      expect(kind).toBe('unsorted-dates')
      expect(message).toContain(`need has an intervention from ${second} out of order`)
    }
  })

  test('two parameters may each have one on the same date, in any order', () => {
    const orders = { parameter: 'us.orders', value: 1, from: '2022-06-01' } as const
    passes({ interventions: [need('2023-03-01'), orders] as Scenario['interventions'] })
  })

  test('an empty schedule', () => {
    expect(refusal({ parameters: { need: [] } }).message).toBe(
      'need is a list without a dated value.',
    )
  })

  test.each<[unknown, string]>([
    [
      '2022-01-01',
      'end is 2022-01-01, but it must be at least one step after the start, 2022-01-01.',
    ],
    [
      '2022-01-07',
      'end is 2022-01-07, but it must be at least one step after the start, 2022-01-01.',
    ],
    [
      '2021-01-01',
      'end is 2021-01-01, but it must be at least one step after the start, 2022-01-01.',
    ],
    ['2023-02-30', 'end is "2023-02-30", which is not a date (YYYY-MM-DD).'],
  ])('an end of %o', (end, sentence) => {
    expect(refusal({ end }).message).toBe(sentence)
  })

  test('one step after the start is an end', () => passes({ end: '2022-01-08' }))

  test.each([0, 11, 2.5, -7, NaN, Infinity])('steps of %o days', (stepDays) => {
    const { kind, message } = refusal({ stepDays })
    expect(kind).toBe('step-days')
    expect(message).toContain('must be a whole number of days from 1 to 10')
  })
})

describe('an intervention', () => {
  const from = '2023-03-01'
  test.each<[object, RefusalKind, string]>([
    [{ parameter: 'need', from }, 'value-or-factor', 'need needs exactly one of value and factor.'],
    [
      { parameter: 'need', value: 1, factor: 1, from },
      'value-or-factor',
      'need needs exactly one of value and factor.',
    ],
    [
      { parameter: 'need', value: null, from },
      'value-or-factor',
      'need needs exactly one of value and factor.',
    ],
    [
      { parameter: 'need', factor: -0.5, from },
      'bound',
      'need has the factor -0.5, but it must not be negative.',
    ],
    [
      { parameter: 'need', value: 1, from, rampMonths: -1 },
      'bound',
      'need has the rampMonths -1, but it must not be negative.',
    ],
    [
      { parameter: 'us.fixedOutput', factor: 2, from },
      'only-value',
      'us.fixedOutput takes a value, or null to hand production back, and no factor.',
    ],
    [
      { parameter: 'us.fixedOutput', from },
      'only-value',
      'us.fixedOutput takes a value, or null to hand production back, and no factor.',
    ],
    [{ parameter: 'needs', value: 1, from }, 'unknown-parameter', '"needs" is not a parameter.'],
    [
      { parameter: 'need', value: NaN, from },
      'not-a-number',
      'need is null, which is not a number.',
    ],
    [
      { parameter: 'need', factor: Infinity, from },
      'not-a-number',
      'need (factor) is null, which is not a number.',
    ],
    [
      { parameter: 'need', value: 1, from, rampMonths: NaN },
      'not-a-number',
      'need (rampMonths) is null, which is not a number.',
    ],
  ])('%o', (change, kind, sentence) => {
    const refused = refusal({ interventions: [change] })
    expect([refused.kind, refused.message]).toEqual([kind, sentence])
  })
})

describe('a file', () => {
  test.each<[unknown, RefusalKind, string]>([
    [
      { seed: 1 },
      'unknown-key',
      '"seed" is not a key of the scenario; known are parameters, interventions, stepDays, end.',
    ],
    [{ parameters: { 'us.stock': 1 } }, 'unknown-parameter', '"us.stock" is not a parameter.'],
    [{ parameters: { toString: 1 } }, 'unknown-parameter', '"toString" is not a parameter.'],
    [{ parameters: [] }, 'shape', 'parameters is [], but it must be an object.'],
    [{ parameters: { need: '5' } }, 'not-a-number', 'need is "5", which is not a number.'],
    [{ parameters: { need: [5] } }, 'shape', 'need has 5, but a dated value is [date, number].'],
    [
      { parameters: { need: [['2023-01-01', '5']] } },
      'not-a-number',
      'need is "5", which is not a number.',
    ],
    [{ parameters: { need: [[20230101, 5]] } }, 'shape', 'need is 20230101, but it must be text.'],
    [{ interventions: {} }, 'shape', 'interventions is {}, but it must be a list.'],
    [
      { interventions: [{ parameter: 'need', value: 1, from: '2023-03-01', until: '2024-01-01' }] },
      'unknown-key',
      '"until" is not a key of intervention 1; known are parameter, value, factor, from, rampMonths.',
    ],
    [
      { interventions: [{ parameter: 'need', value: 1 }] },
      'shape',
      'intervention 1 (from) is missing, but it must be text.',
    ],
    [{ stepDays: '7' }, 'not-a-number', 'stepDays is "7", which is not a number.'],
    [{ end: 2026 }, 'shape', 'end is 2026, but it must be text.'],
    [null, 'shape', 'the scenario is null, but it must be an object.'],
    ['{}', 'shape', 'the scenario is "{}", but it must be an object.'],
  ])('%o', (json, kind, sentence) => {
    const refused = refusalOfFile(json)
    expect([refused.kind, refused.message]).toEqual([kind, sentence])
  })

  test('with nothing in it is the baseline', () => {
    expect(parseScenario({})).toEqual({})
  })

  test('keeps all that it says', () => {
    const scenario = {
      parameters: { need: [['2023-01-01', 5]], 'us.fixedOutput': null },
      interventions: [{ parameter: 'us.orders', factor: 2, from: '2023-03-01', rampMonths: 6 }],
      stepDays: 1,
      end: '2025-01-01',
    }
    expect(parseScenario(structuredClone(scenario))).toEqual(scenario)
  })
})

test('null is no number, where a parameter is not a fixed output', () => {
  expect(refusal({ parameters: { need: null } }).message).toBe(
    'need is null, but it must be a number.',
  )
})
