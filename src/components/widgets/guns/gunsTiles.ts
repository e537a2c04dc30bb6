import type { GunsStrings } from '../../../data/strings/en/guns.ts'
import { fill, formatCompact, formatNumber, settled } from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import { gunLimit } from '../../../model/gunTipping.ts'
import { totalOn } from '../../../model/outcomesByDay.ts'
import type { Run } from '../../../model/run.ts'
import { isoOf } from '../../../model/time.ts'
import type { Tile } from '../Tiles.svelte'

interface Words {
  readonly strings: GunsStrings
  readonly language: Language
  readonly lastDay: number
}

/** What is fired by the last day shown, and for how many weeks guns and shells limit it: now, and in the baseline. */
export function gunsTiles(
  { run, baseline }: { readonly run: Run; readonly baseline: Run },
  { strings: { tiles }, language, lastDay }: Words,
): Tile[] {
  const tile = (id: 'fired' | 'guns' | 'repair', valueOf: (each: Run) => string): Tile => ({
    id,
    label: fill(tiles[id], { end: isoOf(lastDay).slice(0, 4) }),
    value: valueOf(run),
    base: fill(tiles.baseline, { value: valueOf(baseline) }),
  })
  const count = (value: number) => formatNumber(value, language)
  return [
    tile('fired', (each) =>
      formatCompact(settled(totalOn(each, 'ukraine.firedTotal', lastDay)), language),
    ),
    tile('guns', (each) => count(gunLimit(each, lastDay).weeks)),
    tile('repair', (each) => count(Math.round(mostInRepair(each, lastDay)))),
  ]
}

function mostInRepair({ columns, tables }: Run, lastDay: number): number {
  const line = columns.shared['guns.inRepair']
  return line.reduce(
    (most, guns, k) => (tables.days[k]! > lastDay ? most : Math.max(most, guns)),
    0,
  )
}
