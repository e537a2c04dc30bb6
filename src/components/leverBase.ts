import { baseline } from '../data/baseline.ts'
import { parameters } from '../data/parameters.ts'
import type { ParameterRow } from '../data/types.ts'
import type { Lever } from '../model/answers/lever.ts'
import { run, type Run } from '../model/run.ts'
import { scheduleOn } from '../model/schedule.ts'
import { KINDS, type ProducerId } from '../model/tables.ts'
import { dayOf } from '../model/time.ts'

const ROWS = new Map<string, ParameterRow>(parameters.map((row) => [row.id, row]))
let plain: Run | undefined

/** What a lever stands at in the baseline: its value, or of a factor 1; for a fixed output, what industry makes by itself; null for a value that changes with time. */
export function leverBase(lever: Lever): number | null {
  if (lever.how === 'factor') return 1
  if (lever.how === 'date') return null
  const schedule = baseline[lever.id]
  if (lever.how === 'set') return typeof schedule === 'number' ? schedule : null
  const day = dayOf(lever.from)
  if (schedule !== null)
    return scheduleOn(schedule, KINDS[lever.id], Float64Array.of(day), new Float64Array(1))[0]!
  plain ??= run(baseline)
  const row = plain.tables.days.findLastIndex((each) => each <= day)
  const [b] = lever.id.split('.') as [ProducerId]
  const made = plain.columns[b].production[Math.max(0, row)]!
  const { step } = ROWS.get(lever.id)!
  return Math.round(made / step) * step
}
