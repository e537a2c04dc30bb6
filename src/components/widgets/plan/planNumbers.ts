import { bareDayOf, firedInYear, shortfallOf } from '../../../model/outcomesByDay.ts'
import type { Run } from '../../../model/run.ts'

/** What plans are compared by: rounds missing, the day on which America's shelf is down to its floor (null: not by the last day shown), rounds fired in a year. */
export interface PlanNumbers {
  readonly missing: number
  readonly bareDay: number | null
  readonly fired: number
}

export function planNumbers(run: Run, lastDay: number): PlanNumbers {
  const bareDay = bareDayOf(run, lastDay)
  return {
    missing: shortfallOf(run, lastDay),
    bareDay: bareDay > lastDay ? null : bareDay,
    fired: firedInYear(run),
  }
}
