import { parameters, type ParameterId } from '../data/parameters.ts'
import type { Kind, Schedule } from '../data/types.ts'
import { blendFixedOutput, intervene, type FixedOutput } from './intervene.ts'
import type { CompleteScenario } from './scenario.ts'
import { rowsFrom } from './rows.ts'
import { scheduleOn } from './schedule.ts'
import { DAYS_PER_MONTH, dayOf, roundHalfUp } from './time.ts'

export const PRODUCERS = ['us', 'europe'] as const
export type ProducerId = (typeof PRODUCERS)[number]

export const KINDS = Object.fromEntries(parameters.map((row) => [row.id, row.kind])) as Record<
  ParameterId,
  Kind
>

/** What one producer's equations read: a number for the whole run, or one value a row. */
export interface ProducerTables {
  capacity0: number
  bookMonths0: number
  stock0: number
  drawWeight: number
  price0: number
  gdp: number
  cycleTime: number
  releaseTime: number
  hiringTime: number
  scarcity: number
  jointContractYears: number
  jointDiscount: number
  jointStandardGain: number
  reserveFloor: Float64Array
  ownUse: Float64Array
  orders: Float64Array
  jointShare: Float64Array
  /** Orders and joint share as decided `jointDelay` earlier. */
  lateOrders: Float64Array
  lateJointShare: Float64Array
  contractYears: Float64Array
  shifts: Float64Array
  inputs: Float64Array
  buildTime: Float64Array
  exportShare: Float64Array
  defenceShare: Float64Array
  shellShare: Float64Array
  payback: Float64Array
  decisionTime: Float64Array
  transitTime: Float64Array
  sortTime: Float64Array
  interchangeable: Float64Array
  fixedOutput: FixedOutput
}

export interface UkraineTables {
  stock0: number
  guns0: number
  adjustTime: number
  rationTime: number
  fireRate: number
  roundsPerBreakdown: number
  scrapShare: number
  need: Float64Array
  elsewhere: Float64Array
  coverWanted: Float64Array
  gunDeliveries: Float64Array
  repairTime: Float64Array
}

export interface Tables {
  /** Months a step. */
  dt: number
  /** Steps; there is one row more. */
  steps: number
  stepDays: number
  /** Day of each row, counted from 2022-01-01. */
  days: Float64Array
  us: ProducerTables
  europe: ProducerTables
  ukraine: UkraineTables
}

/** The day (from 2022-01-01) of each row of a run: steps of whole days to `end`, rounded half up, and one row more. */
export function rowDays(stepDays: number, end: string): Float64Array {
  const days = new Float64Array(roundHalfUp(dayOf(end) / stepDays) + 1)
  for (let k = 0; k < days.length; k++) days[k] = k * stepDays
  return days
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

function interventionsOn({ interventions }: CompleteScenario, id: ParameterId) {
  // Most scenarios have none, and forty filters took a tenth of a run's tables.
  if (interventions.length === 0) return interventions
  return interventions.filter(({ parameter }) => parameter === id)
}

/** Arrays that a run's tables take: one a parameter that may change; two more for the fixed outputs, which have two each; four late ones and their days. */
const ARRAYS = parameters.filter(({ kind }) => kind !== 'number').length + 2 + 4 + 1

/** Everything the equations read, tabulated once for a whole run. Expects a scenario that `checkScenario` let pass. */
export function tabulate(scenario: CompleteScenario): Tables {
  const days = rowDays(scenario.stepDays, scenario.end)
  const nextTable = rowsFrom(days.length, ARRAYS)
  const table = (id: ParameterId) => tableOf(scenario, id, days, nextTable())
  const number = (id: ParameterId) => scenario.parameters[id] as number
  const lateBy = roundHalfUp(number('jointDelay') * DAYS_PER_MONTH)
  const lateDays = nextTable()
  for (let k = 0; k < days.length; k++) lateDays[k] = days[k]! - lateBy

  const shared = {
    cycleTime: number('cycleTime'),
    releaseTime: number('releaseTime'),
    hiringTime: number('hiringTime'),
    scarcity: number('scarcity'),
    jointContractYears: number('jointContractYears'),
    jointDiscount: number('jointDiscount'),
    jointStandardGain: number('jointStandardGain'),
    payback: table('payback'),
    decisionTime: table('decisionTime'),
    transitTime: table('transitTime'),
    sortTime: table('sortTime'),
    interchangeable: table('interchangeable'),
  }
  const producer = (b: ProducerId): ProducerTables => ({
    ...shared,
    capacity0: number(`${b}.capacity0`),
    bookMonths0: number(`${b}.bookMonths0`),
    stock0: number(`${b}.stock0`),
    drawWeight: number(`${b}.drawWeight`),
    price0: number(`${b}.price0`),
    gdp: number(`${b}.gdp`),
    reserveFloor: table(`${b}.reserveFloor`),
    ownUse: table(`${b}.ownUse`),
    orders: table(`${b}.orders`),
    jointShare: table(`${b}.jointShare`),
    lateOrders: tableOf(scenario, `${b}.orders`, lateDays, nextTable()),
    lateJointShare: tableOf(scenario, `${b}.jointShare`, lateDays, nextTable()),
    contractYears: table(`${b}.contractYears`),
    shifts: table(`${b}.shifts`),
    inputs: table(`${b}.inputs`),
    buildTime: table(`${b}.buildTime`),
    exportShare: table(`${b}.exportShare`),
    defenceShare: table(`${b}.defenceShare`),
    shellShare: table(`${b}.shellShare`),
    fixedOutput: fixedOutputOf(scenario, b, days, nextTable),
  })

  return {
    dt: scenario.stepDays / DAYS_PER_MONTH,
    steps: days.length - 1,
    stepDays: scenario.stepDays,
    days,
    us: producer('us'),
    europe: producer('europe'),
    ukraine: {
      stock0: number('ukraine.stock0'),
      guns0: number('guns0'),
      adjustTime: number('adjustTime'),
      rationTime: number('rationTime'),
      fireRate: number('fireRate'),
      roundsPerBreakdown: number('roundsPerBreakdown'),
      scrapShare: number('scrapShare'),
      need: table('need'),
      elsewhere: table('elsewhere'),
      coverWanted: table('coverWanted'),
      gunDeliveries: table('gunDeliveries'),
      repairTime: table('repairTime'),
    },
  }
}

/** How `fixedOutput` (rounds/month) of one producer stands on each day, written to two arrays that `next` hands out. */
export function fixedOutputOf(
  scenario: CompleteScenario,
  b: ProducerId,
  days: Float64Array,
  next: () => Float64Array,
): FixedOutput {
  const id: ParameterId = `${b}.fixedOutput`
  const schedule = scenario.parameters[id]
  return blendFixedOutput(
    schedule === null ? null : scheduleOn(schedule, KINDS[id], days, new Float64Array(days.length)),
    days,
    interventionsOn(scenario, id),
    next,
  )
}
