import { fill, formatAmount, settled } from '../../data/strings/format.ts'
import type { Language } from '../../data/languages.ts'
import type { UnitWords } from '../../data/strings/en/units.ts'
import { shortfallOf } from '../../model/outcomesByDay.ts'
import type { Run } from '../../model/run.ts'
import type { Hole } from './hole.ts'
import type { Note } from './timeline.ts'

interface Words {
  readonly missing: string
  readonly rounds: UnitWords
  readonly language: Language
}

/** How many rounds the hole stands for, above the middle of its largest part; nothing where there is none. */
export function holeNotes(
  hole: Hole,
  run: Run,
  lastDay: number,
  { missing, rounds, language }: Words,
): Note[] {
  if (hole.path === '') return []
  const count = formatAmount(settled(shortfallOf(run, lastDay)), rounds, language)
  const lines = [fill(missing, { count })]
  return [{ onLine: false, x: hole.x, y: hole.y, tone: 'plan', lines }]
}
