import type { ParameterId } from './parameters.ts'
import { PLAN_CHALLENGE } from './plan.ts'

/** What a reader is asked to bring about by changing one parameter of a few. */
export interface Challenge {
  /** Part of addresses: final once published. */
  readonly id: string
  /** What the run has to meet, as the model's answers read it (docs/answers.md). */
  readonly goal: string
  /** One of these alone is changed. */
  readonly levers: readonly ParameterId[]
  /** The change begins on this day (ISO) at the earliest; absent where it may hold for the whole run. */
  readonly notBefore?: string
  /** Where no value meets the goal: the delays that stand in the way. Were they as short as the model allows, some value would. */
  readonly delays?: readonly ParameterId[]
}

// Amounts and dates are ours, chosen so that each turns on another part of the model;
// test/explore/challenges.test.ts proves which can be met.
export const challenges = [
  // The story's own, at the end of it.
  {
    id: 'one-lever',
    goal: `shortfallAtMost_${PLAN_CHALLENGE.missing}_2026-12-31`,
    levers: ['us.fixedOutput', 'europe.fixedOutput', 'us.reserveFloor', 'europe.reserveFloor'],
  },
  // Through the winter in which shells were scarcest.
  {
    id: 'through-the-winter',
    goal: 'shortfallAtMost_500000_2024-06-30',
    levers: ['us.fixedOutput', 'europe.fixedOutput'],
    notBefore: '2023-03-01',
  },
  {
    id: 'longer-shelf',
    goal: 'us.notBareBefore_2024-06-01',
    levers: ['us.fixedOutput'],
    notBefore: '2023-03-01',
  },
  // The months in which Congress held aid back.
  {
    id: 'let-go',
    goal: 'shortfallAtMost_1000000_2024-06-30',
    levers: ['us.aidShare'],
    notBefore: '2023-10-01',
  },
  {
    id: 'sign-for-more',
    goal: 'shortfallAtMost_1000000_2024-06-30',
    levers: ['us.orders', 'europe.orders', 'us.contractYears', 'europe.contractYears'],
    notBefore: '2023-03-01',
    delays: ['us.buildTime', 'europe.buildTime', 'decisionTime'],
  },
  {
    id: 'before-the-year-ends',
    goal: 'shortfallAtMost_200000_2023-12-31',
    levers: ['us.fixedOutput', 'europe.fixedOutput'],
    notBefore: '2023-11-01',
    delays: ['transitTime', 'sortTime'],
  },
] as const satisfies readonly Challenge[]

export type ChallengeId = (typeof challenges)[number]['id']
