import type { GunsStrings } from '../../../data/strings/en/guns.ts'
import { formatCompact, formatNumber, settled } from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import { gunLimit } from '../../../model/gunTipping.ts'
import { peakOf, totalOn } from '../../../model/outcomesByDay.ts'
import type { Run } from '../../../model/run.ts'
import { isoOf } from '../../../model/time.ts'
import type { Tile } from '../Tiles.svelte'
import { tileBeside } from '../tileBeside.ts'

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
  const tile = tileBeside({ run, baseline }, tiles, { end: isoOf(lastDay).slice(0, 4) })
  const count = (value: number) => formatNumber(value, language)
  return [
    tile('fired', (each) =>
      formatCompact(settled(totalOn(each, 'ukraine.firedTotal', lastDay)), language),
    ),
    tile('guns', (each) => count(gunLimit(each, lastDay).weeks)),
    tile('repair', (each) => count(Math.round(peakOf(each, 'guns.inRepair', lastDay).value))),
  ]
}
