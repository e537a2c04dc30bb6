import { parameters, type ParameterId } from '../data/parameters.ts'
import type { Schedule } from '../data/types.ts'
import { checkNumber, checkTable, checkTogether, isWithin, LARGEST } from './bounds.ts'
import { Refusal } from './refusal.ts'
import type { CompleteScenario, Intervention } from './scenario.ts'
import { PRODUCERS } from './producers.ts'
import { isFixedOutput, KINDS, LATE, rowsOf, tabulate, type Tables } from './tables.ts'
import { dayOf } from './time.ts'

/** A scenario's tables, once every bound (`bounds.ts`) holds at every row; else a `Refusal` that names what is outside. */
export function checkScenario(scenario: CompleteScenario): Tables {
  checkSpan(scenario)
  for (const { id } of parameters) checkSchedule(id, scenario.parameters[id])
  checkInterventions(scenario)
  const tables = tabulate(scenario)
  checkTables(scenario, tables)
  checkTogether(tables)
  return tables
}

function checkSpan({ stepDays, end }: CompleteScenario): void {
  if (!Number.isInteger(stepDays) || stepDays < 1 || stepDays > 10)
    throw new Refusal(
      'step-days',
      'stepDays',
      `stepDays is ${stepDays}, but it must be a whole number of days from 1 to 10.`,
    )
  const days = dayOf(end)
  if (Number.isNaN(days))
    throw new Refusal('bad-date', 'end', `end is "${end}", which is not a date (YYYY-MM-DD).`)
  if (days < stepDays)
    throw new Refusal(
      'end',
      'end',
      `end is ${end}, but it must be at least one step after the start, 2022-01-01.`,
    )
}

function checkSchedule(id: ParameterId, schedule: Schedule | null): void {
  if (schedule === null) {
    if (!isFixedOutput(id))
      throw new Refusal('not-a-number', id, `${id} is null, but it must be a number.`)
    return
  }
  if (typeof schedule === 'number') {
    checkFinite(id, schedule)
    return
  }
  if (KINDS[id] === 'number')
    throw new Refusal(
      'not-a-schedule',
      id,
      `${id} is one number for the whole run, but dated values were given.`,
    )
  if (schedule.length === 0)
    throw new Refusal('shape', id, `${id} is a list without a dated value.`)
  let before = -Infinity
  for (const [date, value] of schedule) {
    const day = checkDate(id, date)
    if (day <= before)
      throw new Refusal(
        'unsorted-dates',
        id,
        `${id} has ${date} out of order: its dates must rise strictly.`,
      )
    before = day
    checkFinite(id, value)
  }
}

function checkInterventions({ interventions, end }: CompleteScenario): void {
  const last = new Map<ParameterId, number>()
  for (const intervention of interventions) {
    const { parameter: id, from } = intervention
    if (!(id in KINDS)) throw new Refusal('unknown-parameter', id, `"${id}" is not a parameter.`)
    if (KINDS[id] === 'number')
      throw new Refusal(
        'not-intervenable',
        id,
        `${id} is one number for the whole run: set it as a parameter, it cannot change on a date.`,
      )
    checkAmount(intervention)
    const day = checkDate(id, from)
    if (day <= 0)
      throw new Refusal(
        'early-date',
        id,
        `${id} has an intervention from ${from}, but it must start after 2022-01-01.`,
      )
    if (day > dayOf(end))
      throw new Refusal(
        'late-date',
        id,
        `${id} has an intervention from ${from}, after the end, ${end}.`,
      )
    if (day <= (last.get(id) ?? 0))
      throw new Refusal(
        'unsorted-dates',
        id,
        `${id} has an intervention from ${from} out of order: give them by rising date, one a date.`,
      )
    last.set(id, day)
  }
}

function checkAmount({ parameter: id, value, factor, rampMonths = 0 }: Intervention): void {
  if (isFixedOutput(id)) {
    if (factor !== undefined || value === undefined)
      throw new Refusal(
        'only-value',
        id,
        `${id} takes a value, or null to hand production back, and no factor.`,
      )
  } else if ((value === undefined || value === null) === (factor === undefined)) {
    throw new Refusal('value-or-factor', id, `${id} needs exactly one of value and factor.`)
  }
  if (typeof value === 'number') checkFinite(id, value)
  if (factor !== undefined) checkWeight(id, 'factor', factor)
  checkWeight(id, 'rampMonths', rampMonths)
}

function checkWeight(id: ParameterId, name: string, number: number): void {
  checkFinite(`${id} (${name})`, number)
  if (number < 0)
    throw new Refusal('bound', id, `${id} has the ${name} ${number}, but it must not be negative.`)
}

/** Only what may leave its bound is gone through row by row: a schedule with a value outside, or with an intervention. */
function checkTables({ parameters: schedules, interventions }: CompleteScenario, tables: Tables) {
  const { days, dt, rows } = tables
  const changed = new Set(interventions.map(({ parameter }) => parameter))
  const mayLeave = (id: ParameterId) =>
    changed.has(id) || (schedules[id] !== null && !isWithin(id, schedules[id], dt))
  for (const { id } of parameters) {
    if (!mayLeave(id)) continue
    const schedule = schedules[id]
    if (typeof schedule === 'number' && !changed.has(id)) checkNumber(id, schedule, dt)
    else checkTable(id, rowsOf(tables, id), days, dt)
  }
  // What was decided `jointDelay` earlier falls between the rows, where a bound may be crossed too.
  for (const b of PRODUCERS)
    for (const [name, of] of LATE) {
      const id = `${b}.${of}` as const
      if (mayLeave(id)) checkTable(id, rows[`${b}.${name}`], days, dt)
    }
}

function checkDate(id: ParameterId, date: string): number {
  const day = dayOf(date)
  if (Number.isNaN(day))
    throw new Refusal('bad-date', id, `${id} has "${date}", which is not a date (YYYY-MM-DD).`)
  return day
}

function checkFinite(subject: string, number: number): void {
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw new Refusal(
      'not-a-number',
      subject,
      `${subject} is ${JSON.stringify(number)}, which is not a number.`,
    )
  if (Math.abs(number) > LARGEST)
    throw new Refusal('too-large', subject, `${subject} is ${number}, but it must be at most 1e15.`)
}
