import { of100 } from './counts.ts'
import type { MeasureId } from './measures.ts'

/** How far the middle 80 of 100 runs reach. */
export interface MiddleRuns {
  /** In the value's unit: a tenth of the runs lie below, a tenth above; null where that is beyond the last day. */
  readonly low: number | null
  readonly high: number | null
  /** In how many of 100 runs it does not come by the last day. */
  readonly never: number
}

/** The middle 80 of 100 of one value a run (any unit; Infinity: not by the last day). Both ends are values of runs, none is interpolated. */
export function middleRuns(values: Float64Array): MiddleRuns {
  const sorted = values.toSorted()
  const left = Math.floor(sorted.length / 10)
  const finite = (value: number) => (value === Infinity ? null : value)
  return {
    low: finite(sorted[left]!),
    high: finite(sorted[sorted.length - 1 - left]!),
    never: of100(values.filter((value) => value === Infinity).length, sorted.length),
  }
}

/** How far each measure reaches. */
export type Ranges<Id extends MeasureId = MeasureId> = Readonly<Record<Id, MiddleRuns>>

export const rangesOf = <Id extends MeasureId>(
  measured: Readonly<Partial<Record<MeasureId, Float64Array>>>,
  ids: readonly Id[],
): Ranges<Id> => Object.fromEntries(ids.map((id) => [id, middleRuns(measured[id]!)])) as Ranges<Id>
