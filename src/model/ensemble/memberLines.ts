import { stepMember } from '../generated/stepMember.ts'
import { rowOn } from '../tables.ts'
import type { KeptSeries } from './ensemble.ts'
import { makeMemberColumns, type MemberColumns } from './memberColumns.ts'
import { membersOf, type MembersRequest } from './members.ts'
import { noTotals } from './memberTotals.ts'

interface LinesRequest extends MembersRequest {
  readonly series: KeptSeries
  /** So many of the members, from the head. */
  readonly lines: number
  /** Days since 2022-01-01. */
  readonly lastDay: number
}

export interface MemberLines {
  readonly days: Float64Array
  /** One a member: its values on those days, in the series' unit. */
  readonly lines: readonly Float64Array[]
}

/** One series of some members of an ensemble, the same runs as its bands are made of. Yields how much is done (0–1). */
export function* memberLinesInSlices(request: LinesRequest): Generator<number, MemberLines> {
  const { series, members, lastDay } = request
  const count = Math.min(request.lines, members)
  const { tables, tablesOf } = membersOf(request)
  const rows = rowOn(tables.days, lastDay) + 1
  const [columns, totals] = [makeMemberColumns(tables), noTotals()]
  const lines: Float64Array[] = []
  for (let member = 0; member < count; member++) {
    stepMember(tablesOf(member), columns, totals)
    lines.push(columnOf(columns, series).slice(0, rows))
    yield (member + 1) / count
  }
  return { days: tables.days.slice(0, rows), lines }
}

function columnOf({ us, europe, shared }: MemberColumns, series: KeptSeries): Float64Array {
  if (series === 'ukraine.stock' || series === 'ukraine.fired') return shared[series]
  const [owner, name] = series.split('.') as ['us' | 'europe', 'releasable' | 'production']
  return { us, europe }[owner][name]
}
