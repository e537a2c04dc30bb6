import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import { fill, formatAmount, formatMonth, settled } from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import type { UnitWords } from '../../../data/strings/en/units.ts'
import { bareDayOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import { PRODUCERS } from '../../../model/producers.ts'
import type { Run } from '../../../model/run.ts'
import { rowOn } from '../../../model/tables.ts'
import { isoOf } from '../../../model/time.ts'
import { drawHole, type Hole } from '../../charts/hole.ts'
import { xScale, yScale, type DrawnPanel, type Note } from '../../charts/timeline.ts'

interface Drawn {
  readonly panel: DrawnPanel
  readonly lastDay: number
}

interface Words {
  readonly strings: DepletionStrings
  readonly rounds: UnitWords
  readonly language: Language
}

const scalesOf = (run: Run, { panel, lastDay }: Drawn) => ({
  x: xScale({ days: run.tables.days, endDay: lastDay }),
  y: yScale(panel),
})

/** The month in which each producer has nothing left to give, on its line: what is left by then is little, not always nothing. */
export function floorNotes(run: Run, drawn: Drawn, { strings, language }: Words): Note[] {
  const { x, y } = scalesOf(run, drawn)
  return PRODUCERS.flatMap((producer) => {
    const day = bareDayOf(run, drawn.lastDay, producer)
    if (day > drawn.lastDay) return []
    const left = run.columns[producer].releasable[rowOn(run.tables.days, day)]!
    const lines = [strings.atFloor[producer], formatMonth(isoOf(day), language)]
    return [{ onLine: true, x: x(day), y: y(left), tone: producer, lines }]
  })
}

/** The area between planned fire and rounds fired until the last day drawn. */
export function holeOf(run: Run, drawn: Drawn): Hole {
  const { days } = run.tables
  const after = days.findIndex((day) => day > drawn.lastDay)
  const rows = after < 0 ? days.length : after
  const { need, 'ukraine.fired': fired } = run.columns.shared
  const shown = (column: Float64Array) => column.subarray(0, rows)
  const flows = { days: shown(days), need: shown(need), fired: shown(fired) }
  return drawHole(flows, scalesOf(run, drawn))
}

/** How many rounds the hole stands for, above the middle of its largest part; nothing where there is none. */
export function holeNotes(
  hole: Hole,
  run: Run,
  { lastDay }: Drawn,
  { strings, rounds, language }: Words,
): Note[] {
  if (hole.path === '') return []
  const count = formatAmount(settled(shortfallOf(run, lastDay)), rounds, language)
  const lines = [fill(strings.missing, { count })]
  return [{ onLine: false, x: hole.x, y: hole.y, tone: 'plan', lines }]
}
