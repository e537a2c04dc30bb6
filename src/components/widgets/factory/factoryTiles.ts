import type { FactoryStrings } from '../../../data/strings/en/factory.ts'
import { formatCompact, formatNumber, settled } from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import { FIRED_YEAR, firedInYear, peakOf, shortfallOf } from '../../../model/outcomesByDay.ts'
import type { ProducerId } from '../../../model/producers.ts'
import type { Run } from '../../../model/run.ts'
import { isoOf } from '../../../model/time.ts'
import type { Tile } from '../Tiles.svelte'
import { tileBeside } from '../tileBeside.ts'

interface Words {
  readonly strings: FactoryStrings
  readonly producer: ProducerId
  readonly language: Language
  readonly lastDay: number
}

/** What is fired in the year after next, what is missing in the end, how long the wait becomes: now, and in the baseline. */
export function factoryTiles(
  { run, baseline }: { readonly run: Run; readonly baseline: Run },
  { strings: { tiles }, producer, language, lastDay }: Words,
): Tile[] {
  const places = { year: String(FIRED_YEAR), end: isoOf(lastDay).slice(0, 4) }
  const tile = tileBeside({ run, baseline }, tiles, places)
  const rounds = (count: number) => formatCompact(settled(count), language)
  return [
    tile('missing', (each) => rounds(shortfallOf(each, lastDay))),
    tile('fired', (each) => rounds(firedInYear(each))),
    tile('wait', (each) =>
      formatNumber(peakOf(each, `${producer}.leadTime`, lastDay).value, language),
    ),
  ]
}
