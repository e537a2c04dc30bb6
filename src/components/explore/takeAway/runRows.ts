import type { TakeAwayStrings } from '../../../data/strings/en/exploreTakeAway.ts'
import { versions } from '../../../data/versions.ts'
import { column, SERIES } from '../../../model/columns.ts'
import type { Run } from '../../../model/run.ts'
import { isoOf } from '../../../model/time.ts'
import { commandOf } from './commandOf.ts'
import type { Cell } from './csvForms.ts'
import { unitOfSeries } from './unitOfSeries.ts'

/** What a file says of its run. */
export interface RunAbout {
  readonly title: string
  /** The scenario as an address says it; nothing for the baseline. */
  readonly query: string
  /** Opens the page with this scenario. */
  readonly link: string
  readonly licence: string
}

/** A run as a table: what it is, its series with their units, then a row a step. The first column is the date. */
export function runRows(
  run: Run,
  { title, query, link, licence }: RunAbout,
  words: TakeAwayStrings['file'],
): Cell[][] {
  const columns = SERIES.map((id) => column(run.columns, id))
  return [
    [title, words.note],
    [words.scenario, query || words.baseline],
    [words.link, link],
    [words.command, commandOf(query)],
    [words.model, versions.model],
    [words.data, versions.data],
    [words.licence, licence],
    [],
    ['date', ...SERIES],
    [words.dates, ...SERIES.map(unitOfSeries)],
    ...Array.from(run.tables.days, (day, k) => [
      isoOf(day),
      ...columns.map((values) => values[k]!),
    ]),
  ]
}
