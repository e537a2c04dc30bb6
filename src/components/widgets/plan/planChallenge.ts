import type { ParameterId } from '../../../data/parameters.ts'
import { PLAN_CHALLENGE } from '../../../data/plan.ts'
import { PLAN_LEVERS } from './planLevers.ts'

interface Attempt {
  readonly changed: readonly ParameterId[]
  /** Rounds missing by the last day shown. */
  readonly missing: number
}

/** How a plan stands to the challenge: met by one of the levers that the widget offers, met by more or by others, or not. */
export function planChallenge({ changed, missing }: Attempt): 'open' | 'met' | 'otherwise' {
  if (missing >= PLAN_CHALLENGE.missing) return 'open'
  const isOne = changed.length === 1 && PLAN_LEVERS.some(({ id }) => id === changed[0])
  return isOne ? 'met' : 'otherwise'
}
