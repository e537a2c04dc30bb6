import fc from 'fast-check'
import type { ParameterId } from '../../src/data/parameters.ts'
import type { Point, Schedule } from '../../src/data/types.ts'
import type { CompleteScenario, Intervention, Parameters } from '../../src/model/scenario.ts'
import { dateOf } from './plain.ts'

const DAYS_PER_MONTH = 30.4375

interface Row {
  /** As the model's bound has it: at least this number, or this many steps. */
  least: number
  leastSteps: number
  most: number
  /** What an everyday scenario goes up to. */
  usual: number
  dated: boolean
}

const row = (usual: number, more: Partial<Row> = {}): Row => ({
  least: 0,
  leastSteps: 0,
  // A hair below 1e15, as above each least that counts steps: a blend of two such values may round beyond them.
  most: 1e15 * (1 - 1e-9),
  usual,
  dated: true,
  ...more,
})
const share = (more: Partial<Row> = {}) => row(1, { most: 1, ...more })
const number = { dated: false }

const PRODUCER: Record<string, Row> = {
  capacity0: row(60_000, number),
  bookMonths0: row(40, { least: 1, ...number }),
  stock0: row(4_000_000, number),
  reserveFloor: row(1_000_000),
  ownUse: row(30_000),
  orders: row(200_000),
  contractYears: row(8, { least: 1 }),
  patience: row(40, { least: Number.MIN_VALUE, most: 120, ...number }),
  shifts: row(3),
  inputs: row(200_000),
  buildTime: row(40, { leastSteps: 3 }),
  exportShare: share(),
  aidShare: share(),
  soldShare: share(),
  drawWeight: share(number),
  price0: row(5000, { least: 1e-300, ...number }),
  gdp: row(3e13, number),
  defenceShare: share({ usual: 0.05 }),
  shellShare: share({ usual: 0.02 }),
  jointShare: share(),
  fixedOutput: row(150_000),
}

const SHARED: Record<string, Row> = {
  need: row(400_000),
  elsewhere: row(150_000),
  coverWanted: row(10),
  adjustTime: row(10, { leastSteps: 2, ...number }),
  rationTime: row(5, { leastSteps: 2, ...number }),
  'ukraine.stock0': row(1_000_000, number),
  payback: row(40, { least: Number.MIN_VALUE }),
  decisionTime: row(20, { leastSteps: 1 }),
  hiringTime: row(20, { leastSteps: 1, ...number }),
  cycleTime: row(10, { leastSteps: 2, ...number }),
  scarcity: row(3, number),
  jointDelay: row(30, number),
  jointContractYears: row(8, { least: 1, ...number }),
  jointDiscount: row(0.9, { most: 0.9, ...number }),
  jointStandardGain: share(number),
  releaseTime: row(10, { leastSteps: 2, ...number }),
  transitTime: row(8, { leastSteps: 3 }),
  sortTime: row(10, { leastSteps: 1 }),
  interchangeable: share(),
  guns0: row(800, number),
  gunDeliveries: row(80),
  fireRate: row(150, number),
  roundsPerBreakdown: row(6000, number),
  repairTime: row(10, { leastSteps: 2 }),
  scrapShare: share(number),
}

export const ROWS: Record<string, Row> = {
  ...SHARED,
  ...Object.fromEntries(
    ['us', 'europe'].flatMap((b) =>
      Object.entries(PRODUCER).map(([name, its]) => [`${b}.${name}`, its]),
    ),
  ),
}

interface Wish {
  /** How many rows a run may have: the plain model is slow. */
  rows: number
  /** `usual`: everyday sizes; `bounds`: each number at its least or its most as often as between. */
  sizes: 'usual' | 'bounds'
}

/** Scenarios inside the model's bounds that set every parameter, and intervene on some. */
export function anyScenario({ rows, sizes }: Wish): fc.Arbitrary<CompleteScenario> {
  return fc
    .record({
      stepDays: fc.integer({ min: 1, max: 10 }),
      length: fc.integer({ min: 1, max: rows * 1000 }),
    })
    .chain(({ stepDays, length }) => {
      const endDay = Math.max(stepDays, Math.round((length / 1000) * stepDays))
      const span = { stepDays, endDay, sizes }
      return fc.record({
        parameters: anyParameters(span),
        interventions: anyInterventions(span),
        stepDays: fc.constant(stepDays),
        end: fc.constant(dateOf(endDay)),
      })
    })
}

interface Span {
  stepDays: number
  endDay: number
  sizes: Wish['sizes']
}

const leastOf = ({ least, leastSteps }: Row, { stepDays }: Span) =>
  leastSteps > 0 ? ((leastSteps * stepDays) / DAYS_PER_MONTH) * (1 + 1e-9) : least

function anyValue(its: Row, span: Span): fc.Arbitrary<number> {
  const least = leastOf(its, span)
  const most = span.sizes === 'usual' ? Math.max(least, its.usual) : its.most
  const usual = Math.max(least, its.usual)
  const between = fc
    .integer({ min: 0, max: 1000 })
    .map((part) => Math.min(usual, least + ((usual - least) * part) / 1000))
  const edge = span.sizes === 'usual' ? 1 : 4
  return fc.oneof(
    { arbitrary: between, weight: 8 },
    { arbitrary: fc.constant(least), weight: edge },
    { arbitrary: fc.constant(most), weight: edge },
  )
}

function anyDays(from: number, to: number, most: number): fc.Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: most })
    .map((days) => days.toSorted((a, b) => a - b))
}

function anySchedule(its: Row, span: Span): fc.Arbitrary<Schedule> {
  const value = anyValue(its, span)
  if (!its.dated) return value
  const points = anyDays(-60, span.endDay + 60, 4).chain((days) =>
    fc.tuple(...days.map((day) => value.map((size): Point => [dateOf(day), size]))),
  )
  return fc.oneof(value, points)
}

function anyParameters(span: Span): fc.Arbitrary<Parameters> {
  const schedules = Object.fromEntries(
    Object.entries(ROWS).map(([id, its]) => {
      const schedule = anySchedule(its, span)
      const mayBeAbsent = id.endsWith('.fixedOutput')
      return [id, mayBeAbsent ? fc.option(schedule, { freq: 1 }) : schedule]
    }),
  )
  return fc.record(schedules).map((parameters) => within(parameters, span) as unknown as Parameters)
}

/** The bounds that two parameters share. */
function within(parameters: Record<string, unknown>, { stepDays }: Span) {
  const number = (id: string) => parameters[id] as number
  const fireRate = Math.min(number('fireRate'), 1e15 / (2 * stepDays))
  return {
    ...parameters,
    'europe.drawWeight': number('europe.drawWeight') * (1 - number('us.drawWeight')),
    fireRate,
    roundsPerBreakdown: Math.max(number('roundsPerBreakdown'), 2 * fireRate * stepDays, 1),
  }
}

function anyInterventions(span: Span): fc.Arbitrary<Intervention[]> {
  const ids = Object.keys(ROWS).filter((id) => ROWS[id]!.dated)
  const changed = [...ids, 'us.fixedOutput', 'europe.fixedOutput', 'europe.jointShare']
  return fc
    .uniqueArray(fc.constantFrom(...changed), { maxLength: 6 })
    .chain((some) => fc.tuple(...some.map((id) => interventionsOn(id as ParameterId, span))))
    .map((lists) => lists.flat())
}

function interventionsOn(id: ParameterId, span: Span): fc.Arbitrary<Intervention[]> {
  const its = ROWS[id]!
  return anyDays(1, span.endDay, 3).chain((days) =>
    fc.tuple(
      ...days.map((day) =>
        fc
          .tuple(
            anyTarget(id, its, span),
            fc.option(fc.double({ min: 0, max: 12, noNaN: true }), { nil: undefined }),
          )
          .map(([target, rampMonths]): Intervention => {
            const ramp = rampMonths === undefined ? {} : { rampMonths }
            return { parameter: id, ...target, from: dateOf(day), ...ramp }
          }),
      ),
    ),
  )
}

type Target = { value: number | null } | { factor: number }

function anyTarget(id: string, its: Row, span: Span): fc.Arbitrary<Target> {
  const value = anyValue(its, span)
  if (id.endsWith('.fixedOutput'))
    return fc.option(value, { freq: 3 }).map((target) => ({ value: target }))
  // A factor must not lead out of the bounds that the parameter itself keeps.
  const [min, max] = leastOf(its, span) > 0 ? [1, 3] : its.most === 1 ? [0, 1] : [0, 3]
  const factor = fc.oneof(fc.constant(1), fc.double({ min, max, noNaN: true }))
  const roomy = span.sizes === 'usual' || its.most === 1
  return fc.oneof(
    value.map((target) => ({ value: target })),
    (roomy ? factor : fc.constant(1)).map((times) => ({ factor: times })),
  )
}
