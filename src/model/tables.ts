import { parameters, type ParameterId } from '../data/parameters.ts'
import type { Kind, Schedule } from '../data/types.ts'
import { makeNumbers, makeRows } from './generated/inputs.ts'
import { blendFixedOutput, intervene } from './intervene.ts'
import { PRODUCERS, type ProducerId } from './producers.ts'
import type { CompleteScenario } from './scenario.ts'
import { rowsFrom } from './rows.ts'
import { scheduleOn } from './schedule.ts'
import { DAYS_PER_MONTH, dayOf, roundHalfUp } from './time.ts'

export type { ProducerId }

export const KINDS = Object.fromEntries(parameters.map((row) => [row.id, row.kind])) as Record<
  ParameterId,
  Kind
>

type Numbers = ReturnType<typeof makeNumbers>
type Rows = ReturnType<typeof makeRows>
type FixedOutputId = `${ProducerId}.fixedOutput`

/** What the equations read. */
export interface Tables {
  /** Months a step. */
  dt: number
  /** Steps; there is one row more. */
  steps: number
  stepDays: number
  /** Day of each row, counted from 2022-01-01. */
  days: Float64Array
  /** Parameters that are one number for the whole run. */
  numbers: Numbers
  /** One value a row: parameters that may change, and what follows from some of them (`producerInputs`). */
  rows: Rows
}

/** What is read as it was decided `jointDelay` earlier, and of which parameter. */
export const LATE = [
  ['lateOrders', 'orders'],
  ['lateJointShare', 'jointShare'],
] as const

/** The day (from 2022-01-01) of each row of a run: steps of whole days to `end`, rounded half up, and one row more. */
export function rowDays(stepDays: number, end: string): Float64Array {
  const days = new Float64Array(roundHalfUp(dayOf(end) / stepDays) + 1)
  for (let k = 0; k < days.length; k++) days[k] = k * stepDays
  return days
}

/** The row in force on a day (from 2022-01-01): the latest on or before it, else the first. */
export function rowOn(days: Float64Array, day: number): number {
  let row = days.length - 1
  while (row > 0 && days[row]! > day) row--
  return row
}

/** A parameter's value (its own unit) on each day, interventions included, written to `out`. */
export function tableOf(
  scenario: CompleteScenario,
  id: ParameterId,
  days: Float64Array,
  out: Float64Array = new Float64Array(days.length),
): Float64Array {
  const table = scheduleOn(scenario.parameters[id] as Schedule, KINDS[id], days, out)
  return intervene(table, days, interventionsOn(scenario, id))
}

/** A scenario's interventions on one parameter, in their order. */
export function interventionsOn({ interventions }: CompleteScenario, id: ParameterId) {
  // Most scenarios have none, and forty filters took a tenth of a run's tables.
  if (interventions.length === 0) return interventions
  return interventions.filter(({ parameter }) => parameter === id)
}

/** Whether a parameter is a fixed output, the one that may be absent (null). */
export function isFixedOutput(id: ParameterId): id is FixedOutputId {
  return id.endsWith('.fixedOutput')
}

/** Whether a parameter is one number for the whole run. */
export function isNumber(id: ParameterId): id is keyof Numbers & ParameterId {
  return KINDS[id] === 'number'
}

/** A parameter's values row by row (its own unit); of a fixed output, what it adds to production. */
export function rowsOf({ rows }: Tables, id: ParameterId): Float64Array {
  if (isFixedOutput(id)) return rows[`${id.split('.')[0] as ProducerId}.fixed`]
  return rows[id as keyof Rows]
}

/** Arrays that a run's tables take: the rows, and the late days. */
const ARRAYS = Object.keys(makeRows(() => new Float64Array(0))).length + 1

/** Everything the equations read, tabulated once for a whole run. Expects a scenario that `checkScenario` let pass. */
export function tabulate(scenario: CompleteScenario): Tables {
  const { stepDays, parameters: given } = scenario
  const days = rowDays(stepDays, scenario.end)
  const nextTable = rowsFrom(days.length, ARRAYS)
  const numbers = makeNumbers()
  const rows = makeRows(nextTable)
  for (const { id } of parameters)
    if (isNumber(id)) numbers[id] = given[id] as number
    else if (isFixedOutput(id)) fixedOutputOf(scenario, id, days, rows)
    else tableOf(scenario, id, days, rows[id as keyof Rows])

  const late = lateDays(scenario, days, nextTable())
  for (const b of PRODUCERS)
    for (const [name, of] of LATE) tableOf(scenario, `${b}.${of}`, late, rows[`${b}.${name}`])
  return { dt: stepDays / DAYS_PER_MONTH, steps: days.length - 1, stepDays, days, numbers, rows }
}

/** The days (from 2022-01-01) on which what joint buying brings on each of `days` was decided. */
export function lateDays(
  { parameters: given }: CompleteScenario,
  days: Float64Array,
  out: Float64Array = new Float64Array(days.length),
): Float64Array {
  const lateBy = roundHalfUp((given.jointDelay as number) * DAYS_PER_MONTH)
  for (let k = 0; k < days.length; k++) out[k] = days[k]! - lateBy
  return out
}

/** Tabulates how a fixed output (rounds/month) stands on each day. */
export function fixedOutputOf(
  scenario: CompleteScenario,
  id: FixedOutputId,
  days: Float64Array,
  rows: Rows,
): void {
  const b = id.split('.')[0] as ProducerId
  const schedule = scenario.parameters[id]
  blendFixedOutput(
    schedule === null ? null : scheduleOn(schedule, KINDS[id], days, new Float64Array(days.length)),
    days,
    interventionsOn(scenario, id),
    {
      inForce: rows[`${b}.fixedInForce`],
      grownShare: rows[`${b}.grownShare`],
      fixed: rows[`${b}.fixed`],
    },
  )
}
