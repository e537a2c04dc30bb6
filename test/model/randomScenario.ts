import { parameters as rows, type ParameterId } from '../../src/data/parameters.ts'
import type { Kind, Point, Schedule } from '../../src/data/types.ts'
import { BOUNDS } from '../../src/model/bounds.ts'
import { PRODUCERS } from '../../src/model/producers.ts'
import type { CompleteScenario, Intervention, Parameters } from '../../src/model/scenario.ts'
import { DAYS_PER_MONTH, DEFAULT_END, dayOf, isoOf } from '../../src/model/time.ts'
import { Dice } from './dice.ts'
import { starting } from './starting.ts'

/** What a scenario may hold that tests of other engines must meet. */
export const FEATURES = {
  interventions: ({ interventions }: CompleteScenario) => interventions.length > 1,
  'several on one parameter': ({ interventions }: CompleteScenario) =>
    new Set(interventions.map(({ parameter }) => parameter)).size < interventions.length,
  ramps: ({ interventions }: CompleteScenario) =>
    interventions.some(({ rampMonths }) => rampMonths),
  factors: ({ interventions }: CompleteScenario) => interventions.some(({ factor }) => factor),
  'aid held back': ({ parameters }: CompleteScenario) => parameters['us.aidShare'] !== 1,
  'rounds sold to others': ({ parameters }: CompleteScenario) =>
    isPositive(parameters['us.soldShare']),
  'impatient buyers': ({ parameters }: CompleteScenario) =>
    (parameters['europe.patience'] as number) < 40,
  'joint buying': ({ parameters, interventions }: CompleteScenario) =>
    isPositive(parameters['europe.jointShare']) ||
    interventions.some(({ parameter }) => parameter.endsWith('.jointShare')),
  'joint buying while orders change': ({ parameters, interventions }: CompleteScenario) =>
    isPositive(parameters['europe.jointShare']) &&
    interventions.some(({ parameter }) => parameter === 'europe.orders'),
  'fixed output as a parameter': ({ parameters }: CompleteScenario) =>
    parameters['us.fixedOutput'] !== null || parameters['europe.fixedOutput'] !== null,
  'fixed output from a date': ({ interventions }: CompleteScenario) =>
    interventions.some(({ parameter, value }) => isFixedOutput(parameter) && value !== null),
  'output handed back': ({ interventions }: CompleteScenario) =>
    interventions.some(({ value }) => value === null),
  'long delays': ({ parameters }: CompleteScenario) =>
    (parameters.jointDelay as number) > 12 && (parameters.transitTime as number) > 4,
  'steps off the weekly grid': ({ stepDays }: CompleteScenario) => stepDays !== 7,
} satisfies Record<string, (scenario: CompleteScenario) => unknown>

/**
 * A scenario near the starting values, inside every bound, the same for the same seed: each
 * parameter moved, some turned into schedules, some intervened on. (`anyScenario` draws from all
 * that the bounds allow, mostly far from any war; this one keeps all parts of the model busy.)
 */
export function randomScenario(seed: number): CompleteScenario {
  const dice = new Dice(seeded(seed))
  const stepDays = dice.chance(0.4) ? 7 : dice.whole(1, 10)
  const endDay = dice.whole(500, dayOf(DEFAULT_END))
  const draw: Draw = { dice, stepDays, endDay }
  const parameters = drawParameters(draw)
  return {
    parameters,
    interventions: drawInterventions(draw, parameters),
    stepDays,
    end: isoOf(endDay),
  }
}

interface Draw {
  readonly dice: Dice
  readonly stepDays: number
  readonly endDay: number
}

/** Numbers from 0 to 1 out of a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function drawParameters(draw: Draw): Parameters {
  const { dice, stepDays } = draw
  const drawn = Object.fromEntries(
    rows.map(({ id, kind }) => [id, drawSchedule(draw, id, kind, starting[id])]),
  ) as Record<ParameterId, Schedule | null>

  if (dice.chance(0.5))
    drawn['europe.jointShare'] = inBounds(draw, 'europe.jointShare', dice.next())
  if (dice.chance(0.4)) {
    drawn.jointDelay = dice.between(12, 36)
    drawn.transitTime = dice.between(4, 12)
    drawn.sortTime = dice.between(6, 24)
    drawn['us.buildTime'] = dice.between(30, 60)
  }
  // From their neutral values nothing near them would move.
  for (const b of PRODUCERS) {
    drawn[`${b}.aidShare`] = dice.chance(0.5)
      ? drawPoints(draw, `${b}.aidShare`, dice.next(), 3)
      : 1
    drawn[`${b}.soldShare`] = dice.chance(0.5) ? drawPoints(draw, `${b}.soldShare`, 0.5, 3) : 0
    drawn[`${b}.patience`] = dice.chance(0.5) ? dice.between(6, 60) : 120
  }
  for (const id of ['us.fixedOutput', 'europe.fixedOutput'] as const)
    drawn[id] = dice.chance(0.15) ? drawPoints(draw, id, dice.between(0, 150_000), 3) : null

  const us = dice.next()
  drawn['us.drawWeight'] = us
  drawn['europe.drawWeight'] = (1 - us) * (dice.chance(0.5) ? 1 : dice.next())
  drawn.roundsPerBreakdown = Math.max(
    drawn.roundsPerBreakdown as number,
    2 * (drawn.fireRate as number) * stepDays * 1.001,
  )
  return drawn
}

function drawSchedule(draw: Draw, id: ParameterId, kind: Kind, schedule: Schedule | null) {
  const { dice } = draw
  const size = dice.chance(0.3) ? 1 : dice.between(0.4, 2.2)
  const moved = (value: number) => inBounds(draw, id, value * size * dice.between(0.9, 1.1))
  if (schedule === null) return null
  if (typeof schedule !== 'number')
    return schedule.map(([date, value]): Point => [date, moved(value)])
  return kind !== 'number' && dice.chance(0.3)
    ? drawPoints(draw, id, moved(schedule), dice.whole(1, 4))
    : moved(schedule)
}

/** Dated values about one size; the first date may lie before the start. */
function drawPoints(draw: Draw, id: ParameterId, size: number, count: number): Point[] {
  const { dice, endDay } = draw
  return dice
    .days(count, -300, endDay)
    .map((day) => [isoOf(day), inBounds(draw, id, size * dice.between(0.5, 1.5))])
}

function inBounds({ stepDays }: Draw, id: ParameterId, value: number): number {
  const { least, most } = BOUNDS[id]
  // A hair above: blends of two values at a bound may round below it.
  return Math.min(most, Math.max(least(stepDays / DAYS_PER_MONTH) * (1 + 1e-9), value))
}

const INTERVENABLE = rows.filter(({ kind }) => kind !== 'number').map(({ id }) => id)

function drawInterventions(draw: Draw, parameters: Parameters): Intervention[] {
  const { dice } = draw
  const some = Array.from({ length: dice.whole(0, 5) }, () => dice.pick(INTERVENABLE))
  if (dice.chance(0.35)) some.push(dice.pick(['us.fixedOutput', 'europe.fixedOutput'] as const))
  if (dice.chance(0.3)) some.push('europe.jointShare')
  if (dice.chance(0.4)) some.push('europe.orders')
  return [...new Set(some)].flatMap((id) => drawInterventionsOn(draw, id, parameters[id]))
}

function drawInterventionsOn(draw: Draw, id: ParameterId, schedule: Schedule | null) {
  const { dice, endDay } = draw
  return dice.days(dice.whole(1, 3), 1, endDay).map((day, i): Intervention => {
    const from = isoOf(day)
    const ramp = dice.chance(0.5) ? { rampMonths: dice.between(0, 18) } : {}
    if (isFixedOutput(id)) {
      const value = i > 0 && dice.chance(0.6) ? null : dice.between(0, 150_000)
      return { parameter: id, value, from, ...ramp }
    }
    if (dice.chance(0.4)) return { parameter: id, factor: drawFactor(draw, id), from, ...ramp }
    const size = typeof schedule === 'number' ? schedule : dice.pick(schedule!)[1]
    const value = inBounds(draw, id, size * dice.between(0.3, 2) + dice.next() * 0.2)
    return { parameter: id, value, from, ...ramp }
  })
}

/** Never one that leads out of the bounds that the parameter itself keeps. */
function drawFactor({ dice, stepDays }: Draw, id: ParameterId): number {
  const { least, most } = BOUNDS[id]
  const low = least(stepDays / DAYS_PER_MONTH) > 0 ? 1 : 0.2
  return dice.chance(0.2) ? 1 : dice.between(low, most <= 1 ? 1 : 2.5)
}

function isFixedOutput(id: ParameterId): boolean {
  return id.endsWith('.fixedOutput')
}

function isPositive(schedule: Schedule | null): boolean {
  return typeof schedule === 'number' ? schedule > 0 : schedule !== null
}
