import type { SeriesId } from '../../model/columns.ts'
import { isoOf } from '../../model/time.ts'
import { xScale, yScale, type DrawnPanel, type Note, type TimelineInput } from './timeline.ts'

interface Drawn {
  readonly panel: DrawnPanel
  readonly input: TimelineInput
  readonly series: SeriesId
}

/** Pixels above a place on a line that two lines of words and their leader take. */
const ABOVE = 44

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
  const top = Math.max(0, y - ABOVE)
  return [{ onLine: true, x: xScale(input)(day), y, top, tone, lines: wordsOn(isoOf(day)) }]
}
