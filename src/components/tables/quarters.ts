import { limitWord } from '../../model/limits.ts'
import type { Run } from '../../model/run.ts'
import { dayOf, isoOf } from '../../model/time.ts'
import type { FireLimit } from '../charts/strip.ts'

export interface TableRow {
  readonly date: string
  /** Rounds, or rounds a month, to the nearest hundred: the sources know no finer. */
  readonly values: readonly number[]
  readonly limit: FireLimit | null
}

/** A run thinned to the first row of each quarter until the last day told. */
export function quarterRows(
  run: Run,
  columns: readonly Float64Array[],
  lastDay: number,
): TableRow[] {
  const rows: TableRow[] = []
  const { days } = run.tables
  for (let quarter = 0; ; quarter++) {
    const month = String((quarter % 4) * 3 + 1).padStart(2, '0')
    const day = dayOf(`${2022 + Math.floor(quarter / 4)}-${month}-01`)
    const k = days.findIndex((each) => each >= day)
    if (k < 0 || days[k]! > lastDay) return rows
    rows.push({
      date: isoOf(days[k]!),
      values: columns.map((values) => Math.round(values[k]! / 100) * 100),
      limit:
        run.columns.shared.need[k]! > 0
          ? (limitWord(run.limits, 'ukraine.limit', k) as FireLimit)
          : null,
    })
  }
}
