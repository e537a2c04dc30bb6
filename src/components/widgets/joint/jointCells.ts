import { baseline } from '../../../data/baseline.ts'
import { withJointShare } from '../../../model/jointBuying.ts'
import { MAP_DELAYS, MAP_SHARES } from '../../../model/jointMap.ts'
import type { Scenario } from '../../../model/scenario.ts'
import type { Cell } from './jointSentence.ts'

const withoutDelay = ({ parameters: { jointDelay: _, ...rest } = {}, ...scenario }: Scenario) => ({
  ...scenario,
  parameters: rest,
})

/** Whether two scenarios have one map: it is drawn for a scenario whatever its share and its delay. */
export function isSameMap(a: Scenario, b: Scenario): boolean {
  const key = (each: Scenario) => JSON.stringify(withoutDelay(withJointShare(each, 1)))
  return a === b || key(a) === key(b)
}

/** A scenario with a cell's share and delay. */
export function atCell(scenario: Scenario, { row, column }: Cell): Scenario {
  const moved = withoutDelay(withJointShare(scenario, MAP_SHARES[column]!))
  const months = MAP_DELAYS[row]!
  return months === baseline.jointDelay
    ? moved
    : { ...moved, parameters: { ...moved.parameters, jointDelay: months } }
}
