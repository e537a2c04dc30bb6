import type { ParameterId } from '../../../data/parameters.ts'
import { JOINT_EFFECTS, JOINT_FROM, withJointShare } from '../../../model/jointBuying.ts'
import type { SliderLever } from '../sliderLevers.ts'

/** The widget opens with all of Europe's orders placed jointly, to be compared with none. */
export const JOINT_START = withJointShare({}, 1)

export const EFFECT_LEVERS = JOINT_EFFECTS.map(
  (id) => ({ id, how: 'set', group: 'joint' }) as const,
)

/** Those that stand open. */
export const JOINT_OPEN: readonly ParameterId[] = ['europe.jointShare']

export const JOINT_LEVERS: readonly SliderLever[] = [
  { id: 'europe.jointShare', how: 'from', group: 'joint', from: JOINT_FROM },
  ...EFFECT_LEVERS,
]
