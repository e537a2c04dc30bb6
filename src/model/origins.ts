import type { SeriesId } from './columns.ts'
import { yearsOf, type OutcomeColumns } from './outcomes.ts'
import type { Tables } from './tables.ts'

/** Where rounds for Ukraine come from: newly made by America or Europe, off a stock of theirs, or from elsewhere. */
export const ORIGINS = [
  'us.exports',
  'europe.exports',
  'us.drawdown',
  'europe.drawdown',
  'elsewhere',
] as const satisfies readonly SeriesId[]
export type Origin = (typeof ORIGINS)[number]

/** Of 100 rounds that leave for Ukraine in a calendar year, how many come from each origin (equations 2 and 4, and the input `elsewhere`). A year without a step, or in which none leave, is refused. */
export function of100Sent(
  { columns, tables }: { readonly columns: OutcomeColumns; readonly tables: Tables },
  name: number,
): Readonly<Record<Origin, number>> {
  const { us, europe, shared } = columns
  const year = yearsOf(tables).find((each) => each.name === name)
  if (!year) throw new RangeError(`The run has no step in ${name}.`)
  const sent = [us.exports, europe.exports, us.drawdown, europe.drawdown, shared.elsewhere].map(
    (flow) => flow.subarray(year.from, year.to).reduce((sum, rate) => sum + rate, 0),
  )
  const all = sent.reduce((sum, each) => sum + each, 0)
  if (!(all > 0)) throw new RangeError(`No round leaves for Ukraine in ${name}.`)
  return Object.fromEntries(ORIGINS.map((origin, i) => [origin, (100 * sent[i]!) / all])) as Record<
    Origin,
    number
  >
}
