import { formatMonth } from '../../data/strings/format.ts'
import type { Language } from '../../data/languages.ts'
import { bareDayOf } from '../../model/outcomesByDay.ts'
import type { ProducerId } from '../../model/producers.ts'
import type { Run } from '../../model/run.ts'
import { rowOn } from '../../model/tables.ts'
import { isoOf } from '../../model/time.ts'
import { scalesOf, type Drawn } from './runHole.ts'
import type { Note } from './timeline.ts'

interface Words {
  readonly atFloor: Readonly<Record<ProducerId, string>>
  readonly language: Language
}

/** The month in which each producer has nothing left to give, on its line: what is left by then is little, not always nothing. */
export const floorNotes = (
  run: Run,
  drawn: Drawn,
  producers: readonly ProducerId[],
  { atFloor, language }: Words,
): Note[] => {
  const { x, y } = scalesOf(run, drawn)
  return producers.flatMap((producer) => {
    const day = bareDayOf(run, drawn.lastDay, producer)
    if (day > drawn.lastDay) return []
    const left = run.columns[producer].releasable[rowOn(run.tables.days, day)]!
    const lines = [atFloor[producer], formatMonth(isoOf(day), language)]
    return [{ onLine: true, x: x(day), y: y(left), tone: producer, lines }]
  })
}
