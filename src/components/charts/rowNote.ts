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

function noteAt({ panel, input, series }: Drawn, row: number, lines: readonly string[]): Note {
  const y = yScale(panel)(input.values(series)[row]!)
  const { tone } = panel.lines.find(({ id }) => id === series)!
  const x = xScale(input)(input.days[row]!)
  return { onLine: true, x, y, top: Math.max(0, y - ABOVE), tone, lines }
}

const shownRows = ({ days, endDay }: TimelineInput) =>
  [...days.keys()].filter((row) => days[row]! <= endDay)

/** The highest place of a line, in the words given for its value and day (ISO date); nothing where it only falls from its first day. */
export function peakNote(
  drawn: Drawn,
  wordsOf: (value: number, day: string) => readonly string[],
): Note[] {
  const { input, series } = drawn
  const line = input.values(series)
  const peak = shownRows(input).reduce((most, row) => (line[row]! > line[most]! ? row : most), 0)
  return peak === 0 ? [] : [noteAt(drawn, peak, wordsOf(line[peak]!, isoOf(input.days[peak]!)))]
}

/** Where a line is from the day on that something holds for its row, in the words given for that day (ISO date); nothing where it never does, or does from the start. */
export function firstNote(
  drawn: Drawn,
  holds: (row: number) => boolean,
  wordsOf: (day: string) => readonly string[],
): Note[] {
  const row = shownRows(drawn.input).find(holds)
  return row === undefined || row === 0
    ? []
    : [noteAt(drawn, row, wordsOf(isoOf(drawn.input.days[row]!)))]
}
