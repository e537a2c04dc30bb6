import type { Engine } from './engine.ts'
import type { Producer } from './producer.ts'
import { rowsFrom } from './rows.ts'
import { PRODUCERS, type ProducerId, type Tables } from './tables.ts'

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

/** Writes row `k`: the state at the start of the step and the flows that follow from it. */
export function record(columns: RunColumns, k: number, engine: Engine, tables: Tables): void {
  recordProducer(columns.us, k, engine.us, tables.us.reserveFloor[k]!)
  recordProducer(columns.europe, k, engine.europe, tables.europe.reserveFloor[k]!)
  const { shared } = columns
  const { us, europe, ukraine } = engine
  shared.need[k] = ukraine.need
  shared.elsewhere[k] = ukraine.elsewhere
  shared.request[k] = ukraine.request
  shared.elsewhereTotal[k] = ukraine.elsewhereTotal
  shared['guns.ready'][k] = ukraine.gunsReady
  shared['guns.inRepair'][k] = ukraine.gunsInRepair
  shared['ukraine.stock'][k] = ukraine.stock
  shared['ukraine.arrivals'][k] = us.arrivals + europe.arrivals
  shared['ukraine.fired'][k] = ukraine.fired
  shared['ukraine.firedTotal'][k] = ukraine.firedTotal
  shared['ukraine.shortfall'][k] = ukraine.shortfall
}

function recordProducer(
  columns: ProducerColumns,
  k: number,
  b: Producer,
  reserveFloor: number,
): void {
  columns.capacity[k] = b.capacity
  columns.building[k] = b.building
  columns.book[k] = b.book
  columns.leadTime[k] = b.lead
  columns.price[k] = b.price
  columns.signed[k] = b.signed
  columns.shifts[k] = b.shift
  columns.production[k] = b.production
  columns.ownUse[k] = b.own
  columns.exports[k] = b.exported
  columns.drawdown[k] = b.draw
  columns.stock[k] = b.stock
  columns.releasable[k] = b.stock - reserveFloor
  columns.sorting[k] = b.sorting
  columns.inTransit[k] = b.a1 + b.a2 + b.a3
  columns.arrivals[k] = b.arrivals
  columns.delivered[k] = b.delivered
  columns.produced[k] = b.produced
  columns.signedValue[k] = b.signedValue
  columns.ownTotal[k] = b.ownTotal
}

/** One series by its id. */
export function column(columns: RunColumns, id: SeriesId): Float64Array {
  const [owner, name] = id.split('.') as [string, string]
  if (owner === 'us' || owner === 'europe') return columns[owner][name as ProducerSeries]
  return columns.shared[id as SharedSeries]
}
