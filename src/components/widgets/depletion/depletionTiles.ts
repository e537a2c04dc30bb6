import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import { formatCompact, formatNumber, settled } from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import { hungerWeeksOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import type { Run } from '../../../model/run.ts'
import { isoOf } from '../../../model/time.ts'
import { bareWords } from '../bareWords.ts'
import type { Tile } from '../Tiles.svelte'
import { tileBeside } from '../tileBeside.ts'

interface Words {
  readonly strings: DepletionStrings
  readonly language: Language
  readonly lastDay: number
}

/** What is missing, when America's shelf is down to its floor, for how many weeks fire is below half: now, and in the baseline. */
export function depletionTiles(
  { run, baseline }: { readonly run: Run; readonly baseline: Run },
  { strings: { tiles }, language, lastDay }: Words,
): Tile[] {
  const end = isoOf(lastDay).slice(0, 4)
  const tile = tileBeside({ run, baseline }, tiles, { end })
  return [
    tile('missing', (each) => formatCompact(settled(shortfallOf(each, lastDay)), language)),
    tile('bare', (each) => bareWords(each, tiles, lastDay, language)),
    tile('weeks', (each) => formatNumber(Math.round(hungerWeeksOf(each, lastDay)), language)),
  ]
}
