import type { FactoryStrings } from '../../../data/strings/en/factory.ts'
import { formatCompact, formatMonth, formatNumber, settled } from '../../../data/strings/format.ts'
import type { Language } from '../../../data/languages.ts'
import { FIRED_YEAR, firedInYear, shortfallOf } from '../../../model/outcomesByDay.ts'
import type { ProducerId } from '../../../model/producers.ts'
import type { Run } from '../../../model/run.ts'
import { rowOn } from '../../../model/tables.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import { bareWords } from '../bareWords.ts'
import type { Tile } from '../Tiles.svelte'
import type { FactoryLevers } from './factoryLevers.ts'
import { tileBeside } from '../tileBeside.ts'

/** By then longer shifts and faster building have both shortened the wait; its longest comes at a run's end, whatever was done. */
const WAIT_SHOWN = '2023-07-01'

interface Words {
  readonly strings: FactoryStrings
  readonly levers: FactoryLevers
  readonly producer: ProducerId
  readonly language: Language
  readonly lastDay: number
}

/** What is missing in the end, what is fired in the year after next, and how long the plants' wait is in the war's second summer or, of contracts, when America's shelf is down to its floor: now, and in the baseline. */
export function factoryTiles(
  { run, baseline }: { readonly run: Run; readonly baseline: Run },
  { strings: { tiles }, levers, producer, language, lastDay }: Words,
): Tile[] {
  const places = {
    year: String(FIRED_YEAR),
    end: isoOf(lastDay).slice(0, 4),
    month: formatMonth(WAIT_SHOWN, language),
  }
  const tile = tileBeside({ run, baseline }, tiles, places)
  const rounds = (count: number) => formatCompact(settled(count), language)
  const missing = tile('missing', (each) => rounds(shortfallOf(each, lastDay)))
  const fired = tile('fired', (each) => rounds(firedInYear(each)))
  if (levers === 'contracts')
    return [missing, tile('bare', (each) => bareWords(each, tiles, lastDay, language)), fired]
  const wait = ({ tables, columns }: Run) =>
    formatNumber(columns[producer].leadTime[rowOn(tables.days, dayOf(WAIT_SHOWN))]!, language)
  return [missing, fired, tile('wait', wait)]
}
