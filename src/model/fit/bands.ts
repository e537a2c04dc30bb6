import { membersOf } from '../ensemble/members.ts'
import type { Range } from '../ensemble/uncertain.ts'
import { integrate } from '../run.ts'
import type { Parameters } from '../scenario.ts'
import { valuesOf, type Comparison } from './compare.ts'
import { bandOf } from './scores.ts'

interface BandRequest {
  readonly comparisons: readonly Comparison[]
  readonly parameters: Parameters
  /** What varies, and how far: every assumption that has a range. */
  readonly ranges: readonly Range[]
  readonly members: number
  readonly seed: number
  /** Runs end here (ISO date). */
  readonly end: string
}

/** Per comparison and target, the 80 % band of an ensemble around `parameters`, in the unit of its series. */
export const bandsFor = (request: BandRequest) =>
  memberValues(request).map((targets) => targets.map(bandOf))

/** Per comparison and target one value a member. */
export function memberValues({
  comparisons,
  parameters,
  ranges,
  members,
  seed,
  end,
}: BandRequest): Float32Array[][] {
  const { tablesOf } = membersOf({ baseline: parameters, scenario: { end }, ranges, members, seed })
  const values = comparisons.map(({ targets }) => targets.map(() => new Float32Array(members)))
  for (let member = 0; member < members; member++) {
    const tables = tablesOf(member)
    const run = { tables, ...integrate(tables) }
    comparisons.forEach((comparison, c) =>
      valuesOf(comparison, run).forEach((value, i) => (values[c]![i]![member] = value)),
    )
  }
  return values
}
