import type { SliderLever } from '../sliderLevers.ts'

/** What the challenge may be met with: what is made, and what is kept back. */
export const PLAN_LEVERS: readonly SliderLever[] = [
  { id: 'us.fixedOutput', how: 'from', group: 'production' },
  { id: 'europe.fixedOutput', how: 'from', group: 'production' },
  { id: 'us.reserveFloor', how: 'set', group: 'floor' },
  { id: 'europe.reserveFloor', how: 'set', group: 'floor' },
]
