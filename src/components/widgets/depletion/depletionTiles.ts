import type { DepletionStrings } from '../../../data/strings/en/depletion.ts'
import {
  fill,
  formatCompact,
  formatMonth,
  formatNumber,
  settled,
} from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import { bareDayOf, hungerWeeksOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import type { Run } from '../../../model/run.ts'
import { isoOf } from '../../../model/time.ts'
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
    tile('bare', (each) => {
      if (each.columns.us.releasable[0]! <= 0) return tiles.atOnce
      const day = bareDayOf(each, lastDay)
      return day > lastDay ? fill(tiles.later, { end }) : formatMonth(isoOf(day), language)
    }),
    tile('weeks', (each) => formatNumber(Math.round(hungerWeeksOf(each, lastDay)), language)),
  ]
}
