import { answerOf, type Answer } from './answers/answer.ts'
import { LightRuns } from './answers/lightRuns.ts'
import { alone, JOINT_EFFECTS, NEUTRAL, withJointShare, type JointEffect } from './jointBuying.ts'
import { completeScenario, type Parameters, type Scenario } from './scenario.ts'
import { uncertainRow } from './sensitivity.ts'
import { isoOf } from './time.ts'

export interface JointRequest {
  readonly baseline: Parameters
  /** Its joint share is replaced by those of the map; the date from which it holds is kept. */
  readonly scenario: Scenario
  /** Shortfall is read on this day (from 2022-01-01), which the run must reach. */
  readonly lastDay: number
}

const SHARE_STEPS = 10
const LONGEST_DELAY = uncertainRow('jointDelay').high

/** Shares (0–1) and delays (months) of the map. */
export const MAP_SHARES = Array.from({ length: SHARE_STEPS }, (_, i) => (i + 1) / SHARE_STEPS)
export const MAP_DELAYS = Array.from({ length: LONGEST_DELAY + 1 }, (_, months) => months)

/** Shortfall (rounds) alone, and how much more of it (below 0: less) each delay and share bring together. */
export interface JointMap {
  readonly alone: number
  /** One row a delay, one value a share; null where the model refuses the pair. */
  readonly more: readonly (readonly (number | null)[])[]
}

/** Reads the shortfall (rounds) of one scenario after another that differ in joint buying alone. */
function shortfalls({ baseline, lastDay }: JointRequest) {
  const runs = new LightRuns({ kind: 'shortfallAtMost', rounds: 0, by: isoOf(lastDay) }, [
    'europe.jointShare',
    ...JOINT_EFFECTS,
  ])
  return (scenario: Scenario) =>
    runs.readIfAllowed(completeScenario(baseline, scenario))?.value ?? null
}

const setTo = (scenario: Scenario, effect: JointEffect, value: number): Scenario => ({
  ...scenario,
  parameters: { ...scenario.parameters, [effect]: value },
})

/** Delay by share: what joint buying does to the shortfall; yields after each row. All pairs are run. */
export function* jointMapInSlices(request: JointRequest): Generator<void, JointMap> {
  const { scenario } = request
  const read = shortfalls(request)
  const withoutIt = read(alone(scenario)) ?? 0
  const more: (number | null)[][] = []
  for (const delay of MAP_DELAYS) {
    const late = setTo(scenario, 'jointDelay', delay)
    more.push(
      MAP_SHARES.map((share) => {
        const together = read(withJointShare(late, share))
        return together === null ? null : together - withoutIt
      }),
    )
    yield
  }
  return { alone: withoutIt, more }
}

/** Which shares lower the shortfall at each delay. */
export function paysAt({ more }: JointMap): Answer[] {
  return more.map((row) =>
    answerOf(MAP_SHARES, (i) => {
      const value = row[i] ?? null
      return value === null ? null : value < 0
    }),
  )
}

/** The delays (months) at which every share lowers the shortfall, counted from no delay on; null if not even there. */
export function longestDelayThatPays(map: JointMap): number | null {
  const fails = paysAt(map).findIndex(({ kind }) => kind !== 'all')
  if (fails === 0) return null
  return MAP_DELAYS.at(fails < 0 ? -1 : fails - 1)!
}

/** What one of the four numbers does: the shortfall (rounds more than alone) without its effect, and at the ends of its range. */
export interface JointEnd {
  readonly id: JointEffect
  readonly without: number
  /** Null where the scenario sets the number itself: it is the reader's then, not assumed. */
  readonly low: number | null
  readonly high: number | null
}

export interface JointEnds {
  readonly more: number
  readonly ends: readonly JointEnd[]
}

/** What joint buying does to the shortfall of a scenario (rounds more than alone; below 0: fewer); 0 where the model refuses it. */
export function jointMore(request: JointRequest): number {
  const read = shortfalls(request)
  const withoutIt = read(alone(request.scenario))
  return (read(request.scenario) ?? 0) - (withoutIt ?? 0)
}

/** The four numbers one by one, the others as the scenario has them. */
export function jointEnds(request: JointRequest): JointEnds {
  const { scenario } = request
  const read = shortfalls(request)
  const withoutIt = read(alone(scenario)) ?? 0
  const moreAt = (each: Scenario) => (read(each) ?? withoutIt) - withoutIt
  return {
    more: moreAt(scenario),
    ends: JOINT_EFFECTS.map((id) => {
      const row = uncertainRow(id)
      const own = scenario.parameters && id in scenario.parameters
      return {
        id,
        without: moreAt(setTo(scenario, id, NEUTRAL[id])),
        low: own ? null : moreAt(setTo(scenario, id, row.low)),
        high: own ? null : moreAt(setTo(scenario, id, row.high)),
      }
    }),
  }
}
