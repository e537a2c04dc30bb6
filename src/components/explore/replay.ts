import type { ParameterId } from '../../data/parameters.ts'
import { changesOf, withChanges, type Change } from '../../model/changes.ts'
import { changedIn } from '../../model/planOf.ts'
import type { Scenario } from '../../model/scenario.ts'

/** What a parameter is in the baseline, on a date or for the whole run. */
export type BaselineValue = (id: ParameterId, from: string | undefined) => number

/** A scenario on the way from one to another, `share` (0–1) of it gone: what has a number in both goes evenly, what comes or goes does so from the baseline. */
export function between(
  before: Scenario,
  after: Scenario,
  share: number,
  baselineValue: BaselineValue,
): Scenario {
  if (share <= 0) return before
  if (share >= 1) return after
  const ids = [...new Set([...changedIn(before), ...changedIn(after)])]
  return ids.reduce((scenario, id) => {
    const [old, young] = [changesOf(before, id), changesOf(after, id)]
    if (JSON.stringify(old) === JSON.stringify(young)) return scenario
    const changes = [
      ...young.map((change) => blend(old.find(isLike(change)), change, share)),
      ...old
        .filter((change) => !young.some(isLike(change)))
        .map((change) => blend(undefined, change, 1 - share)),
    ]
    return withChanges(scenario, id, changes)

    function blend(from: Change | undefined, to: Change, part: number): Change {
      const mix = (a: number, b: number) => a + (b - a) * part
      if (to.factor !== undefined) return { ...to, factor: mix(from?.factor ?? 1, to.factor) }
      if (typeof to.value !== 'number') return to
      const start = typeof from?.value === 'number' ? from.value : baselineValue(id, to.from)
      return { ...to, value: mix(start, to.value) }
    }
  }, after)
}

/** Of one kind, and from one date: the same change with another amount. */
const isLike = (change: Change) => (other: Change) =>
  other.from === change.from && kindOf(other) === kindOf(change)

const kindOf = (change: Change) =>
  change.value === null ? 'end' : change.value === undefined ? 'factor' : 'value'
