import { column, type SeriesId } from '../../model/columns.ts'
import type { Run } from '../../model/run.ts'
import type { TimelineInput } from './timeline.ts'

/** What a timeline draws of a run, up to a day. */
export const inputOf = (run: Run, endDay: number): TimelineInput => ({
  days: run.tables.days,
  values: (id: SeriesId) => column(run.columns, id),
  endDay,
})
