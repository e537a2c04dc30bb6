import { parameters, type ParameterId } from '../data/parameters.ts'
import type { ParameterRow } from '../data/types.ts'
import { versions } from '../data/versions.ts'
import { ADDRESS_KEYS, ALL_ADDRESS_KEYS, isTracking } from './addressKeys.ts'
import { checkScenario } from './check.ts'
import { numberAt, onGrid } from './grid.ts'
import { decoded, mendedQuery, mendedValue } from './mendedQuery.ts'
import { Refusal } from './refusal.ts'
import { completeScenario, type Intervention, type Parameters, type Scenario } from './scenario.ts'
import { isFixedOutput } from './tables.ts'
import { DEFAULT_END, DEFAULT_STEP_DAYS, dayOf, isoOf } from './time.ts'

const FACTOR_STEP = 0.01
const RAMP_STEP = 0.5
/** Months; no schedule is drawn longer. */
export const LONGEST_RAMP = 120
/** What a field offers: whole months. */
export const RAMPS = { min: 0, max: LONGEST_RAMP, step: 1 } as const
const LARGEST_FACTOR = 10
const FIRST_DAY = 1
const LAST_END = '2049-12-31'
const HAND_BACK = 'end'

/** A part of an address that was changed or left out. */
export interface Notice {
  readonly kind: 'unknown' | 'unreadable' | 'clamped' | 'repeated' | 'refused' | 'version'
  readonly key: string
  readonly text: string
  /** The value used instead, if there is one. */
  readonly used?: string
}

interface Address {
  readonly scenario: Scenario
  /** Whether it speaks of a run at all: what campaigns add, or a page keeps for itself, does not. */
  readonly isSaid: boolean
  readonly notices: readonly Notice[]
  /** Unknown keys, as they stood, to be written back. */
  readonly kept: readonly string[]
}

/** A query's scenario, always one that runs over `baseline`, whose data are of the date `data`; bad values are clamped or left out, each with a notice. Refuses nothing; what campaigns add to a link is passed over. */
export function readQuery(
  baseline: Parameters,
  query: string,
  data: string = versions.data,
): Address {
  const notices: Notice[] = []
  const kept: string[] = []
  const values = new Map<string, string>()
  for (const part of mendedQuery(query).split('&').filter(Boolean)) {
    const [rawKey = '', ...rest] = part.split('=')
    const key = decoded(rawKey)
    const value = mendedValue(rest.join('='))
    if (isTracking(key)) continue
    if (!isKnown(key)) {
      kept.push(part)
      if (!ALL_ADDRESS_KEYS.has(key)) notices.push({ kind: 'unknown', key, text: value })
    } else if (values.has(key)) notices.push({ kind: 'repeated', key, text: value })
    else values.set(key, value)
  }
  checkVersions(values, data, notices)
  const reading = readScenario(values, notices)
  const scenario = withoutRefused(baseline, reading, notices)
  return { scenario, isSaid: values.size > 0, notices, kept }
}

/** The versions, with which each query begins; alone, they name the baseline where a page opens with another run. */
export const VERSIONS_QUERY = `m=${versions.model}&d=${versions.data}`

/** The query of a scenario: only what differs from `baseline`, in the parameter table's order, numbers at the row's step. */
export function writeQuery(
  baseline: Parameters,
  scenario: Scenario,
  kept: readonly string[] = [],
): string {
  const parts: string[] = []
  for (const row of parameters as readonly ParameterRow[]) {
    const id = row.id as ParameterId
    const set = scenario.parameters?.[id]
    const tokens: string[] = []
    if (typeof set === 'number' && set !== baseline[id]) tokens.push(numberAt(set, row.step))
    for (const intervention of scenario.interventions ?? [])
      if (intervention.parameter === id) tokens.push(tokenOf(intervention, row))
    if (tokens.length > 0) parts.push(`${id}=${tokens.join('*')}`)
  }
  const { end, stepDays = DEFAULT_STEP_DAYS } = scenario
  // The default end too, where the scenario names it: without an end, pictures stop in December 2026.
  if (end !== undefined) parts.push(`end=${end}`)
  if (stepDays !== DEFAULT_STEP_DAYS) parts.push(`stepDays=${stepDays}`)
  if (parts.length > 0) parts.unshift(VERSIONS_QUERY)
  return [...parts, ...kept].join('&')
}

function tokenOf({ value, factor, from, rampMonths = 0 }: Intervention, row: ParameterRow): string {
  if (value === null) return `${HAND_BACK}_${from}`
  const amount =
    value === undefined ? `x${numberAt(factor!, FACTOR_STEP)}` : numberAt(value, row.step)
  return rampMonths > 0
    ? `${amount}_${from}_${numberAt(rampMonths, RAMP_STEP)}`
    : `${amount}_${from}`
}

const ROWS = new Map<string, ParameterRow>(parameters.map((row) => [row.id, row]))

function isKnown(key: string): boolean {
  return ROWS.has(key) || ADDRESS_KEYS.run.some((each) => each === key)
}

function checkVersions(values: Map<string, string>, data: string, notices: Notice[]): void {
  const current = { m: String(versions.model), d: data }
  for (const key of ['m', 'd'] as const) {
    const text = values.get(key)
    if (text !== undefined && text !== current[key])
      notices.push({ kind: 'version', key, text, used: current[key] })
  }
}

function readScenario(values: Map<string, string>, notices: Notice[]): Scenario {
  const end = readEnd(values.get('end'), notices)
  const stepDays = readStepDays(values.get('stepDays'), notices)
  const set: Partial<Record<ParameterId, number>> = {}
  const interventions: Intervention[] = []
  for (const [key, text] of values) {
    const row = ROWS.get(key)
    if (!row) continue
    const own: Intervention[] = []
    for (const token of text.split('*')) {
      const read = readToken(row, token, end ?? DEFAULT_END, notices)
      if (typeof read !== 'number') {
        if (read) own.push(read)
      } else if (row.id in set) notices.push({ kind: 'repeated', key, text: token })
      else set[row.id as ParameterId] = read
    }
    interventions.push(...inOrder(own, notices))
  }
  return {
    ...(Object.keys(set).length > 0 ? { parameters: set } : {}),
    ...(interventions.length > 0 ? { interventions } : {}),
    ...(end === undefined ? {} : { end }),
    ...(stepDays === undefined ? {} : { stepDays }),
  }
}

function readToken(
  row: ParameterRow,
  token: string,
  end: string,
  notices: Notice[],
): number | Intervention | undefined {
  const unreadable = () => {
    notices.push({ kind: 'unreadable', key: row.id, text: token })
    return undefined
  }
  const [amount = '', from, ramp, ...rest] = token.split('_')
  const handBack = amount === HAND_BACK && isFixedOutput(row.id as ParameterId)
  const isFactor = amount.startsWith('x')
  if (rest.length > 0 || (isFactor && isFixedOutput(row.id as ParameterId))) return unreadable()
  const number = handBack ? 0 : readNumber(isFactor ? amount.slice(1) : amount)
  if (Number.isNaN(number)) return unreadable()

  const say = (text: string, used: string) => {
    if (text !== used) notices.push({ kind: 'clamped', key: row.id, text, used })
  }
  const grid = isFactor
    ? { min: 0, max: LARGEST_FACTOR, step: FACTOR_STEP }
    : { min: row.min, max: row.max, step: row.step }
  const value = handBack ? 0 : onGrid(number, grid)
  if (!handBack && value !== number) say(amount, (isFactor ? 'x' : '') + numberAt(value, grid.step))
  if (from === undefined) return isFactor || handBack ? unreadable() : value

  if (row.kind === 'number') return unreadable()
  const day = dayOf(from)
  const months = ramp === undefined ? 0 : readNumber(ramp)
  if (Number.isNaN(day) || Number.isNaN(months)) return unreadable()
  const start = isoOf(Math.min(Math.max(day, FIRST_DAY), dayOf(end)))
  say(from, start)
  // Production is handed back on one day, without a ramp.
  const longest = handBack ? 0 : LONGEST_RAMP
  const rampMonths = onGrid(months, { min: 0, max: longest, step: RAMP_STEP })
  if (rampMonths !== months) say(ramp!, numberAt(rampMonths, RAMP_STEP))
  return {
    parameter: row.id as ParameterId,
    ...(isFactor ? { factor: value } : { value: handBack ? null : value }),
    from: start,
    ...(rampMonths > 0 ? { rampMonths } : {}),
  }
}

function readNumber(text: string): number {
  return /^-?\d{1,16}(\.\d{1,16})?$/.test(text) ? Number(text) : NaN
}

function inOrder(own: Intervention[], notices: Notice[]): Intervention[] {
  const sorted = own.toSorted((a, b) => dayOf(a.from) - dayOf(b.from))
  return sorted.filter((intervention, i) => {
    if (i === 0 || sorted[i - 1]!.from !== intervention.from) return true
    notices.push({ kind: 'repeated', key: intervention.parameter, text: intervention.from })
    return false
  })
}

function readEnd(text: string | undefined, notices: Notice[]): string | undefined {
  if (text === undefined) return undefined
  const day = dayOf(text)
  if (Number.isNaN(day)) {
    notices.push({ kind: 'unreadable', key: 'end', text })
    return undefined
  }
  const end = isoOf(Math.min(Math.max(day, 366), dayOf(LAST_END)))
  if (end !== text) notices.push({ kind: 'clamped', key: 'end', text, used: end })
  return end
}

function readStepDays(text: string | undefined, notices: Notice[]): number | undefined {
  if (text === undefined) return undefined
  const days = /^\d{1,2}$/.test(text) ? Number(text) : NaN
  if (days >= 1 && days <= 10) return days
  notices.push({ kind: 'unreadable', key: 'stepDays', text })
  return undefined
}

function withoutRefused(baseline: Parameters, reading: Scenario, notices: Notice[]): Scenario {
  let scenario = reading
  for (;;) {
    try {
      checkScenario(completeScenario(baseline, scenario))
      return scenario
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const ids = SHARED_BOUNDS[error.subject] ?? error.subject.split(' + ')
      const smaller = without(scenario, ids)
      // If the scenario sets none of the parameters at fault, its step length is the cause.
      const { stepDays: _, ...atOwnStep } = scenario
      const key = smaller ? ids.join(' + ') : 'stepDays'
      notices.push({ kind: 'refused', key, text: error.message })
      if (!smaller && scenario.stepDays === undefined) return {}
      scenario = smaller ?? atOwnStep
    }
  }
}

/** Refusals that name one parameter although another may have led to them. */
const SHARED_BOUNDS: Readonly<Record<string, readonly string[]>> = {
  roundsPerBreakdown: ['fireRate', 'roundsPerBreakdown'],
}

/** The scenario without what it says of some parameters; null if it says nothing of them. */
function without(scenario: Scenario, ids: readonly string[]): Scenario | null {
  const { parameters: set = {}, interventions = [] } = scenario
  const left = Object.entries(set).filter(([id]) => !ids.includes(id))
  const still = interventions.filter(({ parameter }) => !ids.includes(parameter))
  if (left.length === Object.keys(set).length && still.length === interventions.length) return null
  return { ...scenario, parameters: Object.fromEntries(left), interventions: still }
}
