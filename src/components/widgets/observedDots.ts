import { comparisons } from '../../data/comparisons.ts'
import { observationsOf } from '../../data/published.ts'
import type { Fact } from '../../data/types.ts'
import { dayOf } from '../../model/time.ts'
import { lineId, type Observed, type PanelSpec } from '../charts/timeline.ts'

const FAIR = comparisons.filter(({ likeWithLike }) => likeWithLike)

/** What was published of the lines drawn, in their unit, where it compares like with like. */
export function observedFor(panels: readonly PanelSpec[]): Observed[] {
  const lines = new Set(panels.flatMap((panel) => panel.lines.map(lineId)))
  return FAIR.filter(
    ({ model, accumulate }) => model !== null && lines.has(model) && !accumulate,
  ).flatMap(({ series, model, factor }) =>
    observationsOf(series).flatMap((row) => {
      const value = middleOf(row)
      return value === null
        ? []
        : [
            {
              line: model!,
              from: dayOf(row.date.from),
              to: dayOf(row.date.to),
              value: value * factor,
              fact: row.id,
            },
          ]
    }),
  )
}

/** The last date for which anything that compares was published. */
export function lastObservation(): string {
  const dates = FAIR.flatMap(({ series }) => observationsOf(series).map((row) => row.date.to))
  return dates.toSorted().at(-1)!
}

function middleOf({ value, low, high }: Fact): number | null {
  if (value !== null) return value
  return low !== null && high !== null ? (low + high) / 2 : (low ?? high)
}
