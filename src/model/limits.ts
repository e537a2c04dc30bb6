import type { Engine } from './engine.ts'
import type { Producer } from './producer.ts'
import { PRODUCERS, type ProducerId } from './tables.ts'

/** The words of each limit, in the order in which ties go to the first. */
export const LIMIT_WORDS = {
  'ukraine.limit': ['need', 'guns', 'stock'],
  productionLimit: ['capacity', 'inputs', 'book', 'fixed'],
  drawLimit: ['request', 'floor'],
  growthLimit: ['none', 'visibility', 'budget', 'orders'],
} as const

type ProducerLimit = Exclude<keyof typeof LIMIT_WORDS, 'ukraine.limit'>
const PRODUCER_LIMITS: readonly ProducerLimit[] = ['productionLimit', 'drawLimit', 'growthLimit']

export type LimitId = 'ukraine.limit' | `${ProducerId}.${ProducerLimit}`
export type LimitWord = (typeof LIMIT_WORDS)[keyof typeof LIMIT_WORDS][number]

export const LIMITS: readonly LimitId[] = [
  'ukraine.limit',
  ...PRODUCERS.flatMap((b) => PRODUCER_LIMITS.map((name) => `${b}.${name}` as const)),
]

/** What binds, row by row, as the position of its word in LIMIT_WORDS. */
export interface LimitColumns {
  readonly ukraine: Uint8Array
  readonly us: Record<ProducerLimit, Uint8Array>
  readonly europe: Record<ProducerLimit, Uint8Array>
}

/** Room for every limit over so many rows. */
export function makeLimits(rows: number): LimitColumns {
  const block = new Uint8Array(rows * LIMITS.length)
  let used = 0
  const next = () => block.subarray(used++ * rows, used * rows)
  const producer = () => ({ productionLimit: next(), drawLimit: next(), growthLimit: next() })
  return { ukraine: next(), us: producer(), europe: producer() }
}

/** Writes what binds in row `k`, once its flows are known. */
export function recordLimits(
  limits: LimitColumns,
  k: number,
  { us, europe, ukraine }: Engine,
): void {
  limits.ukraine[k] = lowestOf(ukraine.need, ukraine.byGuns, ukraine.byStock)
  recordProducerLimits(limits.us, k, us)
  recordProducerLimits(limits.europe, k, europe)
}

function recordProducerLimits(
  limits: Record<ProducerLimit, Uint8Array>,
  k: number,
  b: Producer,
): void {
  limits.productionLimit[k] = b.fixedInForce ? 3 : lowestOf(b.byCapacity, b.byInputs, b.byBook)
  limits.drawLimit[k] = b.asked <= b.givable ? 0 : 1
  limits.growthLimit[k] = growthLimit(b)
}

function lowestOf(first: number, second: number, third: number): number {
  if (first <= second && first <= third) return 0
  return second <= third ? 1 : 2
}

function growthLimit(b: Producer): number {
  if (b.start < 1e-9 * b.capacity) return 0
  if (b.byVisibility < b.signed) return 1
  if (b.affordable < b.wanted) return 2
  return 3
}

/** One limit's word at row `k`. */
export function limitWord(limits: LimitColumns, id: LimitId, k: number): LimitWord {
  if (id === 'ukraine.limit') return LIMIT_WORDS[id][limits.ukraine[k]!]!
  const [b, name] = id.split('.') as [ProducerId, ProducerLimit]
  return LIMIT_WORDS[name][limits[b][name][k]!]!
}
