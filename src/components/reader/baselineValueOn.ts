import { baseline } from '../../data/baseline.ts'
import type { ParameterId } from '../../data/parameters.ts'
import { numberAt } from '../../model/grid.ts'
import { parameterRow } from '../../model/parameterRow.ts'
import type { ProducerId } from '../../model/producers.ts'
import type { Run } from '../../model/run.ts'
import { scheduleOn } from '../../model/schedule.ts'
import { rowOn } from '../../model/tables.ts'

/**
 * What a parameter stands at in the baseline on a day (its unit, on the slider's grid); for a fixed
 * output, what industry makes by itself in the baseline's run.
 */
export function baselineValueOn(day: number, id: ParameterId, plain: () => Run): number {
  const { kind, step } = parameterRow(id)
  const schedule = baseline[id]
  const value =
    schedule === null
      ? madeOn(day, id, plain())
      : scheduleOn(schedule, kind, Float64Array.of(day), new Float64Array(1))[0]!
  return Number(numberAt(value, step))
}

function madeOn(day: number, id: ParameterId, { tables, columns }: Run): number {
  const [b] = id.split('.') as [ProducerId]
  return columns[b].production[rowOn(tables.days, day)]!
}
