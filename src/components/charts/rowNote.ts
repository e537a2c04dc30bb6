import type { SeriesId } from '../../model/columns.ts'
import { isoOf } from '../../model/time.ts'
import {
  WIDTH,
  xScale,
  yScale,
  type DrawnPanel,
  type Note,
  type TimelineInput,
} from './timeline.ts'

/** So near to a line's end, in shares of the width, its name stands where a dot would. */
const AT_END = 8

interface Drawn {
  readonly panel: DrawnPanel
  readonly input: TimelineInput
  readonly series: SeriesId
}

/** What a panel says of a line in a row of the run, in the words given for that row's day (ISO date); nothing of its first row, or where there is none (-1). */
export function rowNote(
  { panel, input, series }: Drawn,
  row: number,
  wordsOn: (day: string) => readonly string[],
): Note[] {
  if (row <= 0) return []
  const day = input.days[row]!
  const y = yScale(panel)(input.values(series)[row]!)
  const { tone } = panel.lines.find(({ id }) => id === series)!
  const x = xScale(input)(day)
  return [{ onLine: x < WIDTH - AT_END, x, y, tone, lines: wordsOn(isoOf(day)) }]
}
