import { rowsFrom } from './rows.ts'
import { PRODUCERS, type ProducerId } from './producers.ts'

// Object literals, not Object.fromEntries: its objects are dictionaries, and recording took twice as long.
const producerColumns = (next: () => Float64Array) => ({
  capacity: next(),
  building: next(),
  book: next(),
  leadTime: next(),
  price: next(),
  signed: next(),
  shifts: next(),
  production: next(),
  ownUse: next(),
  exports: next(),
  drawdown: next(),
  stock: next(),
  releasable: next(),
  sorting: next(),
  inTransit: next(),
  arrivals: next(),
  delivered: next(),
  produced: next(),
  signedValue: next(),
  ownTotal: next(),
  sold: next(),
  soldTotal: next(),
  workedCapacity: next(),
})

const sharedColumns = (next: () => Float64Array) => ({
  need: next(),
  elsewhere: next(),
  request: next(),
  elsewhereTotal: next(),
  'guns.ready': next(),
  'guns.inRepair': next(),
  'ukraine.stock': next(),
  'ukraine.arrivals': next(),
  'ukraine.fired': next(),
  'ukraine.firedTotal': next(),
  'ukraine.shortfall': next(),
})

type ProducerColumns = ReturnType<typeof producerColumns>
type SharedColumns = ReturnType<typeof sharedColumns>
export type ProducerSeries = keyof ProducerColumns
export type SharedSeries = keyof SharedColumns
export type SeriesId = SharedSeries | `${ProducerId}.${ProducerSeries}`

/** All series of a run, one value a row. */
export interface RunColumns {
  readonly shared: SharedColumns
  readonly us: ProducerColumns
  readonly europe: ProducerColumns
}

/** Room for every series over so many rows. */
export function makeColumns(rows: number): RunColumns {
  const next = rowsFrom(rows, SERIES.length)
  return { shared: sharedColumns(next), us: producerColumns(next), europe: producerColumns(next) }
}

const nothing = () => new Float64Array(0)
const PRODUCER_SERIES = Object.keys(producerColumns(nothing)) as ProducerSeries[]
const SHARED_SERIES = Object.keys(sharedColumns(nothing)) as SharedSeries[]

export const SERIES: readonly SeriesId[] = [
  ...SHARED_SERIES,
  ...PRODUCERS.flatMap((b) => PRODUCER_SERIES.map((name) => `${b}.${name}` as const)),
]

/** One series by its id. */
export function column(columns: RunColumns, id: SeriesId): Float64Array {
  const [owner, name] = id.split('.') as [string, string]
  if (owner === 'us' || owner === 'europe') return columns[owner][name as ProducerSeries]
  return columns.shared[id as SharedSeries]
}
