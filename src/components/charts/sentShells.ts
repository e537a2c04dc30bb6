import { ORIGINS, type Origin } from '../../model/origins.ts'
import type { ValueInRuns } from './hundredRange.ts'

/** Newly made by America or Europe, off a shelf of theirs, from elsewhere. */
export const GROUPS = ['made', 'shelf', 'elsewhere'] as const
export type Group = (typeof GROUPS)[number]

/** So many of the hundred shells, from the left, in the colour of whom they come from. */
export interface Shells {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly colour: string
}

const COLOUR_OF: Readonly<Record<Origin, string>> = {
  'us.exports': 'var(--us)',
  'europe.exports': 'var(--europe)',
  'us.drawdown': 'var(--us)',
  'europe.drawdown': 'var(--europe)',
  elsewhere: 'var(--faint)',
}

/** The hundred shells by origin, new ones leftmost. */
export function sentShells(sent: Readonly<Record<Origin, ValueInRuns>>): Shells[] {
  let from = 0
  return ORIGINS.map((id) => {
    const to = from + sent[id].best
    const part = { id, from, to, colour: COLOUR_OF[id] }
    from = to
    return part
  })
}

/** Shares of a hundred as whole numbers that come to a hundred: those cut off most are rounded up. */
export function wholeOf100<Id extends string>(
  shares: Readonly<Record<Id, number>>,
): Record<Id, number> {
  const ids = Object.keys(shares) as Id[]
  const whole = Object.fromEntries(ids.map((id) => [id, Math.floor(shares[id])])) as Record<
    Id,
    number
  >
  const left = 100 - ids.reduce((sum, id) => sum + whole[id], 0)
  const cutOff = (id: Id) => shares[id] - whole[id]
  for (const id of ids.toSorted((a, b) => cutOff(b) - cutOff(a)).slice(0, left)) whole[id]++
  return whole
}
