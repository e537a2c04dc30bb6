import {
  CHECK_ITEMS,
  type CheckItem,
  type CheckSet,
  type CrossingItem,
} from '../data/checkItems.ts'
import { fillTub } from './bathtub.ts'

export const itemsOf = (set: CheckSet): readonly CheckItem[] =>
  CHECK_ITEMS.filter((item) => item.set === set)

/** Which option is right, from 0: worked out from the item's flows, so that no key can contradict them. */
export function rightOption(item: CheckItem): number {
  return (item.options as readonly string[]).indexOf(rightAnswer(item))
}

function rightAnswer(item: CheckItem): string {
  const { level } = fillTub(item.flows)
  if (item.kind === 'square') return 'addsUp'
  if (item.kind === 'crossing') return 'crossing'
  const [start, end] = [level[0]!, level.at(-1)!]
  return end > start ? 'rises' : end < start ? 'falls' : 'stays'
}

/** The times that the options of a crossing name: the step (from 1) at whose end each would hold. */
export function timesOf({ flows }: CrossingItem): Record<'mostIn' | 'widest' | 'crossing', number> {
  const { level, net, inflow } = fillTub(flows)
  return {
    mostIn: highest(inflow) + 1,
    widest: highest(net) + 1,
    crossing: highest(level),
  }
}

/** Four paths that a level is held to take where the inflow jumps and the outflow holds. */
export function squarePaths({ flows }: Pick<CheckItem, 'flows'>) {
  const { level, inflow, wanted } = fillTub(flows)
  const start = level[0]!
  const span = Math.max(...level) - start
  const widest = Math.max(...inflow.map((value, k) => Math.abs(value - wanted[k]!)))
  return {
    addsUp: [...level],
    /** Held for each whole step: a value at the beginning and the end of each. */
    copies: inflow.map((value, k) => start + ((value - wanted[k]!) / widest) * span),
    mirrors: level.map((value) => 2 * start - value),
    stays: level.map(() => start),
  }
}

const highest = (values: readonly number[]) => values.indexOf(Math.max(...values))
