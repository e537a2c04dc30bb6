import type { ParameterId } from '../data/parameters.ts'
import type { Schedule } from '../data/types.ts'
import { DEFAULT_END, DEFAULT_STEP_DAYS } from './time.ts'

export type Parameters = Readonly<Record<ParameterId, Schedule | null>>

export interface Intervention {
  readonly parameter: ParameterId
  /** In the parameter's unit; null hands a fixed output back to the industry. */
  readonly value?: number | null
  /** Times the baseline of the day. */
  readonly factor?: number
  readonly from: string
  readonly rampMonths?: number
}

export interface Scenario {
  readonly parameters?: Partial<Parameters>
  readonly interventions?: readonly Intervention[]
  readonly stepDays?: number
  readonly end?: string
}

/** A scenario with nothing left to assume. */
export interface CompleteScenario {
  readonly parameters: Parameters
  readonly interventions: readonly Intervention[]
  readonly stepDays: number
  readonly end: string
}

/** Baseline parameters with a scenario's own laid over them; step (days) and end (ISO date) by default 7 and 2030-12-28. Refuses nothing: `checkScenario` does. */
export function completeScenario(baseline: Parameters, scenario: Scenario = {}): CompleteScenario {
  return {
    parameters: { ...baseline, ...scenario.parameters },
    interventions: scenario.interventions ?? [],
    stepDays: scenario.stepDays ?? DEFAULT_STEP_DAYS,
    end: scenario.end ?? DEFAULT_END,
  }
}
