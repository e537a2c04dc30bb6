import { isPoint, type Target } from './compare.ts'

/** Something published at a day (days since 2022-01-01): a level, or an increment as so much a day. */
export interface Known {
  readonly day: number
  readonly level: number
}

/** What a guess without a model could go by; null where no single middle was published. */
export function knownOf(target: Target): Known | null {
  const { least, most } = target
  if (!Number.isFinite(least) || !Number.isFinite(most)) return null
  const middle = isPoint(target) ? least : (least + most) / 2
  return { day: dayOfTarget(target), level: middle / lengthOf(target) }
}

/** No change: the last level known before. */
export function noChange(known: readonly Known[], target: Target): number | null {
  const last = known.filter(({ day }) => day < dayOfTarget(target)).at(-1)
  return last === undefined ? null : last.level * lengthOf(target)
}

/** The straight line through the last two days known before, and never below 0. */
export function straightLine(known: readonly Known[], target: Target): number | null {
  const day = dayOfTarget(target)
  const before = known.filter((other) => other.day < day)
  const last = before.at(-1)
  const earlier = before.findLast((other) => other.day < last!.day)
  if (last === undefined || earlier === undefined) return null
  const slope = (last.level - earlier.level) / (last.day - earlier.day)
  return Math.max(0, last.level + slope * (day - last.day)) * lengthOf(target)
}

/** What was known, by its day; what was not is left out. */
export const inOrder = (known: readonly (Known | null)[]): Known[] =>
  known.filter((one) => one !== null).toSorted((a, b) => a.day - b.day)

const middle = ({ from, to }: { from: number; to: number }) => (from + to) / 2

const dayOfTarget = (target: Target) =>
  target.since === null ? middle(target) : (middle(target.since) + middle(target)) / 2

/** Days that an increment took; 1 for a level. */
const lengthOf = (target: Target) =>
  target.since === null ? 1 : middle(target) - middle(target.since)
