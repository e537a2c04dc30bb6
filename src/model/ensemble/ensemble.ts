import type { ParameterId } from '../../data/parameters.ts'
import { checkScenario } from '../check.ts'
import { finished } from '../answers/finished.ts'
import { stepMember } from '../generated/stepMember.ts'
import { completeScenario, type Parameters, type Scenario } from '../scenario.ts'
import { LEVELS, Quantiles } from './bands.ts'
import { drawMembers } from './draws.ts'
import { KeptRows } from './keptRows.ts'
import { MemberTables } from './member.ts'
import { makeMemberColumns, type MemberColumns } from './memberColumns.ts'
import { MemberOutcomes, type EnsembleOutcomes } from './memberOutcomes.ts'
import { measureMembers, measuresOf, type MeasureId } from './measures.ts'
import { noTotals } from './memberTotals.ts'
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
  /** What to take of every member's whole run, up to a day. */
  readonly measure?: { readonly ids: readonly MeasureId[]; readonly lastDay: number }
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
  /** One value a member for each measure that was asked for. */
  readonly measured: Readonly<Partial<Record<MeasureId, Float64Array>>>
}

/** The members' runs. */
export interface KeptRuns {
  readonly days: Float64Array
  readonly members: number
  readonly kept: Readonly<Record<KeptSeries, KeptRows>>
  readonly outcomes: EnsembleOutcomes
  readonly varied: readonly ParameterId[]
}

/** Runs an ensemble to its end. A scenario outside a bound is refused (`Refusal`). */
export function runEnsemble(request: EnsembleRequest): EnsembleResult {
  return finished(ensembleInSlices(request))
}

/** How much of the work the runs are; the bands are the rest. */
const RUN_SHARE = 0.8
/** How much of it both are, where whole runs are measured besides. */
const KEPT_SHARE = 0.4

/** Work that tells how much of all it has done: from one share to another. */
function* within<T>(work: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    yield from + (to - from) * value
  }
}

/**
 * The same, piece by piece: yields after each member, and then after each row of the bands, how
 * much of the work is done (0–1); returns the result. Who drives it may pause or stop at any yield.
 */
export function* ensembleInSlices(request: EnsembleRequest): Generator<number, EnsembleResult> {
  const { seed, measure } = request
  const share = measure ? KEPT_SHARE : 1
  const runs = yield* within(runMembers(request), 0, share)
  const bands = yield* within(bandsOf(runs), 0, share)
  const measured = measure
    ? yield* within(measureMembers({ ...request, ...measure }, measuresOf(measure.ids)), share, 1)
    : {}
  const { members, varied, days, outcomes } = runs
  return { seed, members, varied, days, levels: LEVELS, bands, outcomes, measured }
}

/** The quantiles of each series at each row, yielding after each row how much of all the work is done. */
export function* bandsOf(runs: KeptRuns): Generator<number, EnsembleResult['bands']> {
  const rows = runs.days.length
  const quantiles = new Quantiles(runs.members)
  const bands = {} as Record<KeptSeries, Float64Array>
  for (const [s, id] of KEPT_SERIES.entries()) {
    const band = (bands[id] = new Float64Array(LEVELS.length * rows))
    for (let row = 0; row < rows; row++) {
      quantiles.of(runs.kept[id].row(row), band, row, rows)
      yield RUN_SHARE + ((1 - RUN_SHARE) * (s + row / rows)) / KEPT_SERIES.length
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
  const kept = KEPT_SERIES.map(() => new KeptRows(days.length, keepEvery, members))
  const outcomes = new MemberOutcomes(memberTables.tables, members)
  const columns = makeMemberColumns(memberTables.tables)
  const totals = noTotals()

  for (let member = 0; member < members; member++) {
    const tables = memberTables.fill(draws, member)
    stepMember(tables, columns, totals)
    outcomes.write(member, columns, totals)
    keptColumns(columns).forEach((column, s) => kept[s]!.keep(member, column))
    yield (RUN_SHARE * (member + 1)) / members
  }
  return {
    days: days.filter((_, k) => k % keepEvery === 0 || k === steps),
    members,
    kept: Object.fromEntries(KEPT_SERIES.map((id, s) => [id, kept[s]])) as KeptRuns['kept'],
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
