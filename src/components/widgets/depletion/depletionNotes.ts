import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import { formatMonth } from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import { bareDayOf } from '../../../model/outcomesByDay.ts'
import { PRODUCERS } from '../../../model/producers.ts'
import type { Run } from '../../../model/run.ts'
import { rowOn } from '../../../model/tables.ts'
import { isoOf } from '../../../model/time.ts'
import { scalesOf, type Drawn } from '../../charts/runHole.ts'
import type { Note } from '../../charts/timeline.ts'

interface Words {
  readonly strings: DepletionStrings
  readonly language: Language
}

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
