import { outcomesOf } from '../outcomes.ts'
import { Refusal } from '../refusal.ts'
import type { Run } from '../run.ts'
import { PRODUCERS } from '../producers.ts'
import { dayOf } from '../time.ts'
import { checkGoal, goalText, type Goal } from './goal.ts'
import { readingOf } from './reading.ts'

/** An outcome as a number that may be ranked. */
export interface NumericOutcome {
  readonly id: string
  /** Days count from 2022-01-01; what does not come by the run's end counts as the day after the last row. */
  readonly unit: 'day' | 'rounds' | 'EUR' | 'weeks' | 'months' | 'share'
  readonly of: (run: Run) => number
  /** What can be true or not of a run: a goal is met, a date comes by the end; null for a plain number. */
  readonly holds: ((run: Run) => boolean) | null
}

const PRODUCER_UNITS = {
  bareDate: 'day',
  rebuiltDate: 'day',
  delivered: 'rounds',
  signedValue: 'EUR',
  peakLeadTime: 'months',
  peakLeadTimeDate: 'day',
} as const

const UNITS: Readonly<Record<string, NumericOutcome['unit']>> = {
  ...Object.fromEntries(
    PRODUCERS.flatMap((b) =>
      Object.entries(PRODUCER_UNITS).map(([name, unit]) => [`${b}.${name}`, unit]),
    ),
  ),
  'ukraine.hungerStart': 'day',
  'ukraine.hungerWeeks': 'weeks',
  'ukraine.shortfall': 'rounds',
  'ukraine.firedTotal': 'rounds',
  crossoverDate: 'day',
}

/** The outcomes that can be ranked; besides them `stockShare.` and a year. */
export const OUTCOME_IDS: readonly string[] = Object.keys(UNITS)

/** Whether an outcome of that id can be ranked; a year's share of stock may lie outside the run. */
export function isOutcomeId(id: string): boolean {
  return Object.hasOwn(UNITS, id) || /^stockShare\.20\d\d$/.test(id)
}

/** An outcome of a run (`Outcomes`) by its id; an unknown one is refused (`Refusal`). A share of nothing is NaN. */
export function numericOutcome(id: string): NumericOutcome {
  if (!isOutcomeId(id))
    throw new Refusal(
      'shape',
      id,
      `"${id}" is not an outcome; known are ${OUTCOME_IDS.join(', ')} and stockShare.YYYY.`,
    )
  const unit = UNITS[id] ?? 'share'
  const valueOf = (run: Run) =>
    (outcomesOf(run) as unknown as Record<string, number | string | null | undefined>)[id] ?? null
  const of = (run: Run) => {
    const value = valueOf(run)
    if (unit !== 'day') return (value as number | null) ?? NaN
    return value === null ? dayAfter(run) : dayOf(value as string)
  }
  return { id, unit, of, holds: unit === 'day' ? (run) => valueOf(run) !== null : null }
}

/** What a goal speaks of, as an outcome; `end` is the run's (ISO date). */
export function goalOutcome(goal: Goal, end: string): NumericOutcome {
  checkGoal(goal, end)
  return {
    id: goalText(goal),
    unit: goal.kind === 'shortfallAtMost' ? 'rounds' : 'day',
    of: (run) => readingOf(goal, run).value ?? dayAfter(run),
    holds: (run) => readingOf(goal, run).meets,
  }
}

function dayAfter({ tables }: Run): number {
  return tables.days[tables.steps]! + 1
}
