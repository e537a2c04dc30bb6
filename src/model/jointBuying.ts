import { baseline } from '../data/baseline.ts'
import type { ParameterId } from '../data/parameters.ts'
import { onGrid } from './grid.ts'
import type { Schedule } from '../data/types.ts'
import { parameterRow } from './parameterRow.ts'
import type { Scenario } from './scenario.ts'

/** The four assumed numbers that joint buying hangs on, in the order in which they are named. */
export const JOINT_EFFECTS = [
  'jointDelay',
  'jointContractYears',
  'jointDiscount',
  'jointStandardGain',
] as const satisfies readonly ParameterId[]
export type JointEffect = (typeof JOINT_EFFECTS)[number]

/** The date of the decision until a reader names another: the month of the warning. */
export const JOINT_FROM = '2023-02-01'

/**
 * What each is where joint buying brings no such effect (months, years, shares): for the length of
 * contracts, what Europe's own come to, on the slider's grid. Before Europe's contracts are that
 * long, no one number is neutral.
 */
export const NEUTRAL: Readonly<Record<JointEffect, number>> = {
  jointDelay: 0,
  jointContractYears: onGrid(
    lastOf(baseline['europe.contractYears']!),
    parameterRow('jointContractYears'),
  ),
  jointDiscount: 0,
  jointStandardGain: 0,
}

function lastOf(schedule: Schedule): number {
  return typeof schedule === 'number' ? schedule : schedule.at(-1)![1]
}

const SHARE: ParameterId = 'europe.jointShare'

/** Europe's share of orders bought jointly (0–1) in a scenario, and since when (ISO date). */
export function jointShareOf(scenario: Scenario): {
  readonly share: number
  readonly from: string
} {
  const bought = scenario.interventions?.find(({ parameter }) => parameter === SHARE)
  return { share: bought?.value ?? 0, from: bought?.from ?? JOINT_FROM }
}

/** The same scenario with another share of Europe's orders bought jointly, from the same date. */
export function withJointShare(scenario: Scenario, share: number): Scenario {
  const { interventions = [] } = scenario
  const bought = interventions.find(({ parameter }) => parameter === SHARE)
  const { [SHARE]: _, ...set } = scenario.parameters ?? {}
  return {
    ...scenario,
    parameters: set,
    interventions: [
      ...interventions.filter(({ parameter }) => parameter !== SHARE),
      { parameter: SHARE, from: JOINT_FROM, ...bought, value: share },
    ],
  }
}

/** The same scenario with every order signed by each state alone. */
export function alone(scenario: Scenario): Scenario {
  return withJointShare(scenario, 0)
}
