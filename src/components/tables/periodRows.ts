import { limitWord, type LimitId, type LimitWord } from '../../model/limits.ts'
import type { Run } from '../../model/run.ts'
import { dayOf, isoOf } from '../../model/time.ts'
import { inputOf } from '../charts/runInput.ts'
import { lineValues, type PanelSpec } from '../charts/timeline.ts'

export interface TableRow {
  readonly date: string
  readonly values: readonly number[]
  /** What limits, one a limit asked for; null where nothing is meant to be fired. */
  readonly limits: readonly (LimitWord | null)[]
}

/** Rounds, or rounds a month, to the nearest hundred: the sources know no finer. */
const GRAIN = 100

interface Shown {
  readonly lastDay: number
  /** A row a quarter; else a row a year. */
  readonly isFine: boolean
  readonly limits?: readonly LimitId[]
}

/** The lines of a run's panels, thinned to the first row of each quarter or year until the last day shown. */
export function periodRows(
  run: Run,
  panels: readonly PanelSpec[],
  { lastDay, isFine, limits = ['ukraine.limit'] }: Shown,
): TableRow[] {
  const rows: TableRow[] = []
  const { days } = run.tables
  const columns = panels.flatMap(({ lines, grain = GRAIN }) =>
    lines.map((line) => ({ grain, values: lineValues(line, inputOf(run, lastDay)) })),
  )
  for (let quarter = 0; ; quarter += isFine ? 1 : 4) {
    const month = String((quarter % 4) * 3 + 1).padStart(2, '0')
    const day = dayOf(`${2022 + Math.floor(quarter / 4)}-${month}-01`)
    const k = days.findIndex((each) => each >= day)
    if (k < 0 || days[k]! > lastDay) return rows
    rows.push({
      date: isoOf(days[k]!),
      values: columns.map(({ grain, values }) => Math.round(values[k]! / grain) * grain),
      limits: limits.map((id) =>
        id === 'ukraine.limit' && !(run.columns.shared.need[k]! > 0)
          ? null
          : limitWord(run.limits, id, k),
      ),
    })
  }
}
