// A scenario in which nothing happens: a test adds the few numbers that its equation needs.
import type { ParameterId } from '../../src/data/parameters.ts'
import type { Parameters, Scenario } from '../../src/model/scenario.ts'
import { ROWS } from './anyScenario.ts'
import { runOf } from './starting.ts'

const DAYS_PER_MONTH = 30.4375

/** The model counts in months. So that a reader can check by hand, the tests count in days. */
export const aDay = (amount: number) => amount * DAYS_PER_MONTH
export const days = (count: number) => count / DAYS_PER_MONTH

const nothing = Object.fromEntries(Object.keys(ROWS).map((id) => [id, 0])) as Record<
  ParameterId,
  number
>
const producer = (b: 'us' | 'europe') => ({
  [`${b}.bookMonths0`]: 1,
  [`${b}.contractYears`]: 1,
  [`${b}.patience`]: 120,
  [`${b}.aidShare`]: 1,
  [`${b}.shifts`]: 1,
  [`${b}.inputs`]: 1e9,
  [`${b}.buildTime`]: days(300),
  [`${b}.price0`]: 1,
  [`${b}.gdp`]: 1e15,
  [`${b}.defenceShare`]: 1,
  [`${b}.shellShare`]: 1,
  [`${b}.fixedOutput`]: null,
})

export const quiet = {
  ...nothing,
  ...producer('us'),
  ...producer('europe'),
  adjustTime: days(100),
  rationTime: days(20),
  payback: 1,
  decisionTime: days(100),
  hiringTime: days(100),
  cycleTime: days(20),
  jointContractYears: 1,
  releaseTime: days(100),
  transitTime: days(300),
  sortTime: days(100),
  interchangeable: 1,
  fireRate: 50,
  roundsPerBreakdown: 1000,
  repairTime: days(100),
} as Parameters

/** A run of the quiet world in steps of 10 days, to 2022-02-20 unless said otherwise. */
export const quietRun = (parameters: Partial<Parameters>, scenario: Scenario = {}) =>
  runOf({ stepDays: 10, end: '2022-02-20', parameters, ...scenario }, quiet)
