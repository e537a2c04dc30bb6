import { PRODUCERS, type ProducerId } from './producers.ts'

/** The words of each limit, in the order in which ties go to the first. */
export const LIMIT_WORDS = {
  'ukraine.limit': ['need', 'guns', 'stock'],
  productionLimit: ['capacity', 'inputs', 'book', 'fixed'],
  drawLimit: ['request', 'floor', 'authority'],
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

/** One limit's word at row `k`. */
export function limitWord(limits: LimitColumns, id: LimitId, k: number): LimitWord {
  if (id === 'ukraine.limit') return LIMIT_WORDS[id][limits.ukraine[k]!]!
  const [b, name] = id.split('.') as [ProducerId, ProducerLimit]
  return LIMIT_WORDS[name][limits[b][name][k]!]!
}
