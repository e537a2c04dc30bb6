import type { ParameterId } from '../../data/parameters.ts'
import { LIMIT_WORDS, limitWord, type LimitId, type LimitWord } from '../limits.ts'
import { bareRow } from '../outcomes.ts'
import type { Run } from '../run.ts'
import { PRODUCERS, type ProducerId } from '../producers.ts'
import type { Goal } from './goal.ts'
import { goalRow, lowestRow } from './reading.ts'

/** What limits a flow most of the time, and what moves that limit. */
export interface Binding {
  readonly limit: LimitId
  readonly word: LimitWord
  /** Share (0–1) of the rows on which it is this word that limits. */
  readonly share: number
  /** The lever that moves it, then others; none where nothing limits. */
  readonly levers: readonly ParameterId[]
}

type LeversOf = (b: ProducerId) => readonly ParameterId[]

/** The levers that move each limit, of the producer whose limit it is. */
const LEVERS: Readonly<Record<LimitWord, LeversOf>> = {
  need: () => ['need'],
  guns: () => ['gunDeliveries', 'repairTime'],
  stock: () => ['us.fixedOutput', 'europe.fixedOutput', 'elsewhere'],
  capacity: (b) => [`${b}.shifts`, `${b}.buildTime`],
  inputs: (b) => [`${b}.inputs`],
  book: (b) => [`${b}.orders`],
  fixed: (b) => [`${b}.fixedOutput`],
  request: (b) => ['need', `${b}.drawWeight`],
  floor: (b) => [`${b}.reserveFloor`],
  authority: (b) => [`${b}.aidShare`],
  orders: (b) => [`${b}.orders`],
  visibility: (b) => [`${b}.contractYears`],
  budget: (b) => [`${b}.defenceShare`, `${b}.shellShare`],
  none: () => [],
}

/** The levers that move a limit while a word of it binds; none where nothing limits. */
export function limitLevers(limit: LimitId, word: LimitWord): readonly ParameterId[] {
  return LEVERS[word](limit.split('.')[0] as ProducerId)
}

/**
 * What binds while a run that does not meet a goal fails it, most telling limit at the head: on the
 * rows with rounds planned and not fired, or on those from the floor (or the lowest level) to the
 * goal's date.
 */
export function bindingsOf(goal: Goal, run: Run): Binding[] {
  const rows = failingRows(goal, run)
  return limitsOf(goal).map((limit) => mostFrequent(run, limit, rows))
}

function limitsOf(goal: Goal): LimitId[] {
  const ofProducer = (b: ProducerId): LimitId[] => [
    `${b}.productionLimit`,
    `${b}.growthLimit`,
    `${b}.drawLimit`,
  ]
  return goal.kind === 'shortfallAtMost'
    ? ['ukraine.limit', ...PRODUCERS.flatMap(ofProducer)]
    : ofProducer(goal.producer)
}

function failingRows(goal: Goal, { columns, tables }: Run): number[] {
  const { need, 'ukraine.fired': fired } = columns.shared
  if (goal.kind === 'shortfallAtMost')
    return range(0, goalRow(tables.days, goal.by)).filter((k) => fired[k]! < need[k]!)
  const { releasable } = columns[goal.producer]
  const bare = bareRow(releasable)
  const from = bare < 0 ? lowestRow(releasable) : bare
  const until = goalRow(tables.days, goal.date)
  // Where the stock begins at its floor, or is down to it after the date alone, all rows up to the date count.
  return releasable[0]! > 0 && from <= until ? range(from, until + 1) : range(0, until + 1)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** Ties go to the word named before the other in LIMIT_WORDS. */
function mostFrequent({ limits }: Run, limit: LimitId, rows: readonly number[]): Binding {
  const counts = new Map<LimitWord, number>()
  for (const k of rows) {
    const word = limitWord(limits, limit, k)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const words: readonly LimitWord[] = LIMIT_WORDS[kindOf(limit)]
  const countOf = (word: LimitWord) => counts.get(word) ?? 0
  const word = words.reduce((most, each) => (countOf(each) > countOf(most) ? each : most))
  return {
    limit,
    word,
    share: rows.length === 0 ? 0 : countOf(word) / rows.length,
    levers: limitLevers(limit, word),
  }
}

function kindOf(limit: LimitId): keyof typeof LIMIT_WORDS {
  return (limit === 'ukraine.limit' ? limit : limit.split('.')[1]) as keyof typeof LIMIT_WORDS
}
