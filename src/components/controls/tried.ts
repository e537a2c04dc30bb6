import { writeQuery } from '../../model/address.ts'
import type { Parameters, Scenario } from '../../model/scenario.ts'

/** A run that a button sets, and what the button says. */
export interface Tried {
  readonly words: string
  readonly scenario: Scenario
}

/** What the button says that sets a scenario, which then tells what was done; undefined where none does. */
export function triedWords(
  tries: readonly Tried[],
  scenario: Scenario,
  baseline: Parameters,
): string | undefined {
  const written = writeQuery(baseline, scenario)
  return tries.find((each) => writeQuery(baseline, each.scenario) === written)?.words
}
