import type { ParameterId } from '../data/parameters.ts'
import type { Scenario } from './scenario.ts'

/** The parameters that a scenario changes, each once, in the order of its changes. */
export const changedIn = ({ parameters = {}, interventions = [] }: Scenario): ParameterId[] => [
  ...new Set([
    ...(Object.keys(parameters) as ParameterId[]),
    ...interventions.map(({ parameter }) => parameter),
  ]),
]

/** A scenario with a parameter as in the baseline again. */
export function without(
  { parameters = {}, interventions = [], ...rest }: Scenario,
  id: ParameterId,
) {
  const { [id]: _, ...set } = parameters
  return {
    ...rest,
    parameters: set,
    interventions: interventions.filter(({ parameter }) => parameter !== id),
  } satisfies Scenario
}

/** One scenario with all that another changes; where both change a parameter, as the other does. */
export function withChangesOf(scenario: Scenario, other: Scenario): Scenario {
  const kept = changedIn(other).reduce<Scenario>(without, scenario)
  return {
    ...kept,
    ...other,
    parameters: { ...kept.parameters, ...other.parameters },
    interventions: [...(kept.interventions ?? []), ...(other.interventions ?? [])].toSorted(
      (a, b) => a.from.localeCompare(b.from),
    ),
  }
}
