import type { ParameterId } from '../../data/parameters.ts'
import { finished } from '../answers/finished.ts'
import { stepMember } from '../generated/stepMember.ts'
import { LEVELS, Quantiles } from './bands.ts'
import { KeptRows } from './keptRows.ts'
import { makeMemberColumns, type MemberColumns } from './memberColumns.ts'
import { MemberOutcomes, type EnsembleOutcomes } from './memberOutcomes.ts'
import { LIGHT_MEASURES, roomFor, type LightMeasureId } from './measures.ts'
import { membersOf, type MembersRequest } from './members.ts'
import { noTotals } from './memberTotals.ts'

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

export interface EnsembleRequest extends MembersRequest {
  /** Keeps every so many rows of each series, and the last. */
  readonly keepEvery: number
  /** What to take of every member, up to a day. */
  readonly measure?: { readonly ids: readonly LightMeasureId[]; readonly lastDay: number }
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
  readonly measured: Readonly<Partial<Record<LightMeasureId, Float64Array>>>
}

/** The members' runs. */
export interface KeptRuns {
  readonly days: Float64Array
  readonly members: number
  readonly kept: Readonly<Record<KeptSeries, KeptRows>>
  readonly outcomes: EnsembleOutcomes
  readonly measured: EnsembleResult['measured']
  readonly varied: readonly ParameterId[]
}

/** Runs an ensemble to its end. A scenario outside a bound is refused (`Refusal`). */
export function runEnsemble(request: EnsembleRequest): EnsembleResult {
  return finished(ensembleInSlices(request))
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
  const { members, varied, days, outcomes, measured } = runs
  return { seed: request.seed, members, varied, days, levels: LEVELS, bands, outcomes, measured }
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
  const { members, keepEvery, measure } = request
  const { rows, tables, tablesOf } = membersOf(request)
  const { days, steps } = tables
  const kept = KEPT_SERIES.map(() => new KeptRows(days.length, keepEvery, members))
  const outcomes = new MemberOutcomes(tables, members)
  const columns = makeMemberColumns(tables)
  const totals = noTotals()
  const measured = roomFor(measure?.ids ?? [], members)

  for (let member = 0; member < members; member++) {
    stepMember(tablesOf(member), columns, totals)
    outcomes.write(member, columns, totals)
    keptColumns(columns).forEach((column, s) => kept[s]!.keep(member, column))
    for (const id of measure?.ids ?? [])
      measured[id][member] = LIGHT_MEASURES[id]({ columns, tables }, measure!.lastDay)
    yield (RUN_SHARE * (member + 1)) / members
  }
  return {
    days: days.filter((_, k) => k % keepEvery === 0 || k === steps),
    members,
    kept: Object.fromEntries(KEPT_SERIES.map((id, s) => [id, kept[s]])) as KeptRuns['kept'],
    outcomes: outcomes.outcomes,
    measured,
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
