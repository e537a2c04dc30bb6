import { scenarioAt, type Lever } from './answers/lever.ts'
import { numberAt } from './grid.ts'
import { LIMIT_WORDS } from './limits.ts'
import { parameterRow } from './parameterRow.ts'
import { unlessRefused } from './refusal.ts'
import { run, type Run } from './run.ts'
import type { Parameters, Scenario } from './scenario.ts'

/** Guns count as the limit only where they limit fire for this many days in a row. */
export const TIPPING_DAYS = 28

const GUNS = LIMIT_WORDS['ukraine.limit'].indexOf('guns')
const STOCK = LIMIT_WORDS['ukraine.limit'].indexOf('stock')

/** How long guns limit fire in a run, up to a day (from 2022-01-01): in all (weeks), and at the longest (days). */
export function gunLimit(
  { limits, tables }: Run,
  lastDay: number,
): { readonly weeks: number; readonly longestDays: number } {
  let rows = 0
  let spell = 0
  let longest = 0
  for (let k = 0; k < tables.steps && tables.days[k]! <= lastDay; k++) {
    spell = limits.ukraine[k] === GUNS ? spell + 1 : 0
    if (spell > 0) rows++
    longest = Math.max(longest, spell)
  }
  return { weeks: (rows * tables.stepDays) / 7, longestDays: longest * tables.stepDays }
}

/** Weeks up to a day in which rounds at hand limit fire. */
export function shellLimitWeeks({ limits, tables, columns }: Run, lastDay: number): number {
  let rows = 0
  for (let k = 0; k < tables.steps && tables.days[k]! <= lastDay; k++)
    if (limits.ukraine[k] === STOCK && columns.shared.need[k]! > 0) rows++
  return (rows * tables.stepDays) / 7
}

interface GunTippingRequest {
  readonly baseline: Parameters
  readonly scenario: Scenario
  readonly lastDay: number
}

/** At which stop of a lever guns become the limit; `always` at the end the search begins from, `never` at none. */
export interface GunTipping {
  readonly kind: 'at' | 'always' | 'never'
  /** In the parameter's unit, or a factor; null for `never`. */
  readonly stop: number | null
}

const REPAIR: Lever = { id: 'repairTime', how: 'set' }

/** The shortest repair time (months) at which guns are the limit for four weeks in a row: its stops are run from the shortest up. */
export function* repairTipping(request: GunTippingRequest): Generator<void, GunTipping> {
  const { min, max, step } = parameterRow('repairTime')
  const stops: number[] = []
  for (let i = Math.round(min / step); i <= Math.round(max / step); i++)
    stops.push(Number(numberAt(i * step, step)))
  return yield* headOf(stops, REPAIR, request)
}

const FEWEST_GUNS: Lever = { id: 'gunDeliveries', how: 'factor', from: '2022-01-02' }
const FACTOR_STEPS = 20

/** The most guns delivered (times the baseline's, from all of them down) at which guns are the limit for four weeks in a row. */
export function* deliveryTipping(request: GunTippingRequest): Generator<void, GunTipping> {
  const stops: number[] = []
  for (let i = FACTOR_STEPS; i >= 0; i--) stops.push(i / FACTOR_STEPS)
  return yield* headOf(stops, FEWEST_GUNS, request)
}

/** Runs stops in their order, one a slice, until guns limit; a stop that the model refuses is passed over. */
function* headOf(
  stops: readonly number[],
  lever: Lever,
  { baseline, scenario, lastDay }: GunTippingRequest,
): Generator<void, GunTipping> {
  for (const stop of stops) {
    if (limitsAt(stop)) return { kind: stop === stops[0] ? 'always' : 'at', stop }
    yield
  }
  return { kind: 'never', stop: null }

  function limitsAt(stop: number): boolean {
    const itsRun = unlessRefused(() => run(baseline, scenarioAt(scenario, lever, stop)))
    return itsRun !== null && gunLimit(itsRun, lastDay).longestDays >= TIPPING_DAYS
  }
}
