import {
  bareDayOf,
  firedInYear,
  hungerWeeksOf,
  lastDayOf,
  shortfallOf,
} from '../../../model/outcomesByDay.ts'
import type { Run } from '../../../model/run.ts'
import type { Scenario } from '../../../model/scenario.ts'

/** A scenario that stands beside others, with its run. */
export interface Compared {
  /** now, baseline, or a letter. */
  readonly id: string
  /** As readers know it. */
  readonly name: string
  /** At the end of its line. */
  readonly short: string
  readonly scenario: Scenario
  readonly run: Run
}

/** What scenarios are compared by, up to a day that all of them reach. */
export interface ComparedNumbers {
  /** Rounds. */
  readonly missing: number
  /** Days since 2022-01-01; null: not by then; 0: nothing above the floor from the start. */
  readonly bareDay: number | null
  readonly fired: number
  readonly weeks: number
}

/** The last day compared: the earliest of those that the scenarios are shown up to. */
export const lastDayOfAll = (all: readonly Pick<Compared, 'scenario'>[]): number =>
  Math.min(...all.map(({ scenario }) => lastDayOf(scenario)))

export function comparedNumbers({ run }: Pick<Compared, 'run'>, lastDay: number): ComparedNumbers {
  const bareDay = bareDayOf(run, lastDay)
  const hasRoom = run.columns.us.releasable[0]! > 0
  return {
    missing: shortfallOf(run, lastDay),
    bareDay: hasRoom ? (bareDay > lastDay ? null : bareDay) : 0,
    fired: firedInYear(run),
    weeks: hungerWeeksOf(run, lastDay),
  }
}
