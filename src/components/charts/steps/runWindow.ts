import { column, type SeriesId } from '../../../model/columns.ts'
import type { Run } from '../../../model/run.ts'
import { dayOf, isoOf } from '../../../model/time.ts'

const ROWS_A_POINT = 4

/** Rows of a run between two dates, thinned to about one a month. */
export function windowOf(run: Run, from: string, to: string) {
  const { days } = run.tables
  const rows = Array.from(days.keys()).filter(
    (k) => days[k]! >= dayOf(from) && days[k]! <= dayOf(to) && k % ROWS_A_POINT === 0,
  )
  return {
    dates: rows.map((k) => dateOf(days[k]!)),
    values: (id: SeriesId) => rows.map((k) => column(run.columns, id)[k]!),
  }
}

const dateOf = (day: number) => new Date(`${isoOf(day)}T00:00:00Z`)
