import { shortfallOf, totalOn } from '../../model/outcomesByDay.ts'
import { PRODUCERS, type ProducerId } from '../../model/producers.ts'
import type { Run } from '../../model/run.ts'
import type { Scenario } from '../../model/scenario.ts'

/** An output that a scenario holds below what industry comes to by itself. */
export interface Held {
  readonly producer: ProducerId
  /** What it comes to by itself, in rounds a month. */
  readonly free: number
}

/** Where holding an output leaves more missing than the baseline does: what was held, and what it would have grown to by the last day. */
export function heldBelow(run: Run, baseline: Run, scenario: Scenario, lastDay: number): Held[] {
  if (shortfallOf(run, lastDay) <= shortfallOf(baseline, lastDay)) return []
  const isSet = (producer: ProducerId) =>
    scenario.interventions?.some(
      ({ parameter, value }) =>
        parameter === `${producer}.fixedOutput` && typeof value === 'number',
    )
  return PRODUCERS.filter(isSet)
    .map((producer) => ({
      producer,
      free: totalOn(baseline, `${producer}.production`, lastDay),
    }))
    .filter(({ producer, free }) => totalOn(run, `${producer}.production`, lastDay) < free)
}
