import { versions } from '../data/versions.ts'
import { column, SERIES } from './columns.ts'
import { LIMITS, limitWord } from './limits.ts'
import { outcomesOf } from './outcomes.ts'
import type { Run } from './run.ts'
import { isoOf } from './time.ts'

/** A whole run as plain data: versions, the scenario with nothing left to assume, series and limits by date, and outcomes. */
export function runReport({ scenario, columns, tables, limits }: Run) {
  const days = [...tables.days]
  return {
    versions,
    scenario,
    series: {
      date: days.map(isoOf),
      ...Object.fromEntries(SERIES.map((id) => [id, [...column(columns, id)]])),
    },
    limits: Object.fromEntries(
      LIMITS.map((id) => [id, days.map((_, k) => limitWord(limits, id, k))]),
    ),
    outcomes: outcomesOf({ columns, tables }),
  }
}
