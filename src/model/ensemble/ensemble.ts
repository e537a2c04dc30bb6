import type { ParameterId } from '../../data/parameters.ts'
import { checkScenario } from '../check.ts'
import { completeScenario, type Parameters, type Scenario } from '../scenario.ts'
import { LEVELS, Quantiles } from './bands.ts'
import { drawMembers } from './draws.ts'
import { MemberTables } from './member.ts'
import { makeMemberColumns, type MemberColumns } from './memberColumns.ts'
import { MemberOutcomes, type EnsembleOutcomes } from './memberOutcomes.ts'
import { noTotals, stepMember } from './stepMember.ts'
import { uncertainRows, type Range } from './uncertain.ts'

/** The series that are kept of every member, in the order of `keepRow`. */
export const KEPT_SERIES = [
  'us.releasable',
  'europe.releasable',
  'ukraine.stock',
  'ukraine.fired',
  'us.production',
  'europe.production',
] as const
export type KeptSeries = (typeof KEPT_SERIES)[number]

export interface EnsembleRequest {
  readonly baseline: Parameters
  readonly scenario: Scenario
  /** A whole number; the same seed gives the same bytes in every engine. */
  readonly seed: number
  readonly members: number
  /** Keeps every so many rows of each series, and the last. */
  readonly keepEvery: number
  /** The unknowns that vary; all that have a range, if it is not given. */
  readonly vary?: readonly ParameterId[]
  /** The ranges to draw from, by default those of the parameters' table. */
  readonly ranges?: readonly Range[]
}

export interface EnsembleResult {
  readonly seed: number
  readonly members: number
  /** The parameters that varied. */
  readonly varied: readonly ParameterId[]
  /** Days since 2022-01-01 of the rows that were kept. */
  readonly days: Float64Array
  /** The levels of the bands, 0–1. */
  readonly levels: readonly number[]
  /** Per series its quantiles: all rows of the first level, then all rows of the next. */
  readonly bands: Readonly<Record<KeptSeries, Float64Array>>
  readonly outcomes: EnsembleOutcomes
}

/** The members' runs: per series one member's kept rows after another's. */
export interface KeptRuns {
  readonly days: Float64Array
  readonly members: number
  readonly values: Readonly<Record<KeptSeries, Float32Array>>
  readonly outcomes: EnsembleOutcomes
  readonly varied: readonly ParameterId[]
}

/** Runs an ensemble to its end. A scenario outside a bound is refused (`Refusal`). */
export function runEnsemble(request: EnsembleRequest): EnsembleResult {
  const slices = ensembleInSlices(request)
  for (;;) {
    const { done, value } = slices.next()
    if (done) return value
  }
}

/** How much of the work the runs are; the bands are the rest. */
const RUN_SHARE = 0.8

/**
 * The same, piece by piece: yields after each member, and then after each row of the bands, how
 * much of the work is done (0–1); returns the result. Who drives it may pause or stop at any yield.
 */
export function* ensembleInSlices(request: EnsembleRequest): Generator<number, EnsembleResult> {
  const runs = yield* runMembers(request)
  const bands = yield* bandsOf(runs)
  const { members, varied, days, outcomes } = runs
  return { seed: request.seed, members, varied, days, levels: LEVELS, bands, outcomes }
}

/** So many rows' values are gathered while the memory around them is at hand. */
const ROWS_AT_ONCE = 16

/** The quantiles of each series at each row, yielding after each row how much of all the work is done. */
export function* bandsOf(runs: KeptRuns): Generator<number, EnsembleResult['bands']> {
  const { days, members, values } = runs
  const rows = days.length
  const quantiles = new Quantiles(members)
  const block = new Float32Array(ROWS_AT_ONCE * members)
  const ofRow = Array.from({ length: ROWS_AT_ONCE }, (_, i) =>
    block.subarray(i * members, (i + 1) * members),
  )
  const bands = {} as Record<KeptSeries, Float64Array>
  for (const [s, id] of KEPT_SERIES.entries()) {
    const band = (bands[id] = new Float64Array(LEVELS.length * rows))
    for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
      const count = Math.min(ROWS_AT_ONCE, rows - from)
      gatherRows(values[id], rows, from, count, block)
      for (let i = 0; i < count; i++) {
        quantiles.of(ofRow[i]!, band, from + i, rows)
        yield RUN_SHARE + ((1 - RUN_SHARE) * (s + (from + i) / rows)) / KEPT_SERIES.length
      }
    }
  }
  return bands
}

/** Runs the members alone, yielding after each how much of all the work is done. */
export function* runMembers(request: EnsembleRequest): Generator<number, KeptRuns> {
  const { baseline, scenario, seed, members, keepEvery, vary, ranges } = request
  const complete = completeScenario(baseline, scenario)
  checkScenario(complete)
  const rows = uncertainRows(complete, scenario, vary, ranges)
  const draws = drawMembers(rows, members, seed, complete)
  const memberTables = new MemberTables(complete, rows)
  const { days, steps } = memberTables.tables
  const keptRows = Uint32Array.from(days.keys()).filter((k) => k % keepEvery === 0 || k === steps)
  const values = KEPT_SERIES.map(() => new Float32Array(keptRows.length * members))
  const outcomes = new MemberOutcomes(memberTables.tables, members)
  const columns = makeMemberColumns(memberTables.tables)
  const totals = noTotals()

  for (let member = 0; member < members; member++) {
    const tables = memberTables.fill(draws, member)
    stepMember(tables, columns, totals)
    outcomes.write(member, columns, totals)
    keptColumns(columns).forEach((column, s) =>
      keepColumn(column, keepEvery, values[s]!, member * keptRows.length),
    )
    yield (RUN_SHARE * (member + 1)) / members
  }
  return {
    days: Float64Array.from(keptRows, (k) => days[k]!),
    members,
    values: Object.fromEntries(KEPT_SERIES.map((id, s) => [id, values[s]])) as KeptRuns['values'],
    outcomes: outcomes.outcomes,
    varied: rows.map(({ id }) => id),
  }
}

/** In the order of KEPT_SERIES. */
const keptColumns = ({ us, europe, shared }: MemberColumns) => [
  us.releasable,
  europe.releasable,
  shared['ukraine.stock'],
  shared['ukraine.fired'],
  us.production,
  europe.production,
]

/** Every so many rows of a column, and its last. */
function keepColumn(from: Float64Array, keepEvery: number, to: Float32Array, first: number): void {
  const last = from.length - 1
  let at = first
  for (let k = 0; k < last; k += keepEvery) to[at++] = from[k]!
  to[at] = from[last]!
}

/** A few rows' values of every member, row by row. */
function gatherRows(
  values: Float32Array,
  rows: number,
  from: number,
  count: number,
  block: Float32Array,
): void {
  const members = values.length / rows
  for (let member = 0; member < members; member++)
    for (let i = 0; i < count; i++) block[i * members + member] = values[member * rows + from + i]!
}
