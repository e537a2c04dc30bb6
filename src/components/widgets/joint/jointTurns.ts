import type { ParameterId } from '../../../data/parameters.ts'
import { JOINT_EFFECTS } from '../../../model/jointBuying.ts'
import { jointMore, type JointRequest } from '../../../model/jointMap.ts'
import { baselineAt, UNCERTAIN, type UncertainRow } from '../../../model/sensitivity.ts'
import { inSlices } from '../../reader/inSlices.ts'

/** An assumption at an end of its range. */
export interface RangeEnd {
  readonly id: ParameterId
  readonly end: 'low' | 'high'
}

const FOUR: readonly ParameterId[] = JOINT_EFFECTS

/** At which ends of one assumption joint buying does the opposite of what it does in the scenario; the four numbers of joint buying are told apart. */
function turnsOn(row: UncertainRow, more: number, request: JointRequest): RangeEnd[] {
  const { baseline, scenario } = request
  if (FOUR.includes(row.id) || (scenario.parameters && row.id in scenario.parameters)) return []
  return (['low', 'high'] as const)
    .filter((end) => {
      const moved = jointMore({ ...request, baseline: baselineAt(baseline, row, end) })
      return moved !== 0 && Math.sign(moved) !== Math.sign(more)
    })
    .map((end) => ({ id: row.id, end }))
}

/** All of them, for the page's first picture. */
export function jointTurns(request: JointRequest): RangeEnd[] {
  const more = jointMore(request)
  return more === 0 ? [] : UNCERTAIN.flatMap((row) => turnsOn(row, more, request))
}

/** The same in slices; returns what stops it. */
export function findJointTurns(
  request: JointRequest,
  found: (turns: readonly RangeEnd[]) => void,
): () => void {
  const more = jointMore(request)
  const turns: RangeEnd[] = []
  return inSlices(
    function* () {
      if (more !== 0) for (const row of UNCERTAIN) yield turns.push(...turnsOn(row, more, request))
    },
    () => found(turns),
  )
}
