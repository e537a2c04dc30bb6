import { bareRow, rebuiltRow } from '../outcomes.ts'
import type { Run } from '../run.ts'
import { rowOn } from '../tables.ts'
import { dayOf } from '../time.ts'
import type { Goal, StockGoal } from './goal.ts'

/** Whether a run meets a goal, and by how much it misses. */
export interface Reading {
  readonly meets: boolean
  /**
   * Of a stock: the day (since 2022-01-01) on which it is down to its floor, or back; null if not by
   * the run's end. Of a shortfall: rounds.
   */
  readonly value: number | null
  /**
   * How far from the goal a run that does not meet it stays: days too early (`notBareBefore`), rounds
   * too many (`shortfallAtMost`), rounds below the first level on the goal's date (`rebuiltBy`).
   */
  readonly missing: number
  /** Rounds below the starting level on a stock goal's date: decides which of two equal misses is nearer. */
  readonly below: number
}

/** A run's reading of a goal. */
export function readingOf(goal: Goal, { columns, tables }: Pick<Run, 'columns' | 'tables'>) {
  if (goal.kind === 'shortfallAtMost')
    return readShortfall(goal, columns.shared['ukraine.shortfall'][goalRow(tables.days, goal.by)]!)
  return readStock(goal, columns[goal.producer].releasable, tables.days)
}

/** The row in force on a goal's date (ISO); the last one for a goal without. */
export function goalRow(days: Float64Array, date: string | undefined): number {
  return date === undefined ? days.length - 1 : rowOn(days, dayOf(date))
}

/** From the rounds planned and not fired by the goal's date. */
export function readShortfall(
  { rounds }: Extract<Goal, { kind: 'shortfallAtMost' }>,
  shortfall: number,
): Reading {
  return {
    meets: shortfall <= rounds,
    value: shortfall,
    missing: Math.max(0, shortfall - rounds),
    below: 0,
  }
}

/** From what may be given (`releasable`, rounds) on each of the `days`. */
export function readStock(
  { kind, date }: Extract<Goal, { kind: StockGoal }>,
  releasable: Float64Array,
  days: Float64Array,
): Reading {
  const goalDay = dayOf(date)
  const below = belowFirst(releasable, days, date)
  if (kind === 'notBareBefore') {
    const day = bareDay(releasable, days)
    const inTime = day === null || day >= goalDay
    return { meets: inTime, value: day, missing: inTime ? 0 : goalDay - day, below }
  }
  const row = backRow(releasable)
  const day = row < 0 ? null : days[row]!
  const inTime = day !== null && day <= goalDay
  return { meets: inTime, value: day, missing: inTime ? 0 : below, below }
}

/** A stock with nothing above its floor to begin with is down to it from the start: day 0, although `bareDate` has no date for it. */
function bareDay(releasable: Float64Array, days: Float64Array): number | null {
  if (!(releasable[0]! > 0)) return 0
  const row = bareRow(releasable)
  return row < 0 ? null : days[row]!
}

/**
 * The row at which a stock is back at its first level: after it was down to its floor (as
 * `rebuiltDate`) or, where it never was, after its lowest level; -1 if never, or if there was nothing
 * above the floor to come back to. Without the second half, making more than enough would miss the goal.
 */
function backRow(releasable: Float64Array): number {
  const bare = bareRow(releasable)
  if (bare >= 0) return rebuiltRow(releasable, bare)
  if (!(releasable[0]! > 0)) return -1
  for (let k = lowestRow(releasable); k < releasable.length; k++)
    if (releasable[k]! >= releasable[0]!) return k
  return -1
}

/** The first row of the lowest `releasable` (rounds). */
export function lowestRow(releasable: Float64Array): number {
  let lowest = 0
  for (let k = 1; k < releasable.length; k++) if (releasable[k]! < releasable[lowest]!) lowest = k
  return lowest
}

function belowFirst(releasable: Float64Array, days: Float64Array, date: string): number {
  if (!(releasable[0]! > 0)) return Infinity
  return Math.max(0, releasable[0]! - releasable[goalRow(days, date)]!)
}
