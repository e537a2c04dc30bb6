import type { FittedRow } from '../../data/calibration/fitted.ts'
import type { ParameterId } from '../../data/parameters.ts'
import type { Schedule } from '../../data/types.ts'
import { run } from '../run.ts'
import type { Parameters } from '../scenario.ts'
import { roundHalfUp } from '../time.ts'
import type { Comparison } from './compare.ts'
import { objectiveOf } from './objective.ts'
import { lowest } from './optimiser.ts'

/** The cost of moving a parameter over its whole range; moving it over a share of the range costs the share's square. So a parameter that the data leave open stays where it started. */
const COST_OF_RANGE = 0.01

const POPULATION = 48
const GENERATIONS = 120

export interface FitRequest {
  readonly rows: readonly FittedRow[]
  /** Every parameter where it starts. */
  readonly start: Parameters
  readonly comparisons: readonly Comparison[]
  /** Runs end here (ISO date): after the last observation. */
  readonly end: string
  readonly seed: number
}

interface Fit {
  /** Per row a value in the unit of its range: the parameter's, or a factor of its dated points. */
  readonly values: Readonly<Partial<Record<ParameterId, number>>>
  readonly parameters: Parameters
  /** The objective (0–1) at the start and where the search ended. */
  readonly before: number
  readonly after: number
}

/** Fits rows within their ranges to what was published. */
export function fit({ rows, start, comparisons, end, seed }: FitRequest): Fit {
  const grids = rows.map(gridOf)
  const origin = rows.map((row, j) => nearest(grids[j]!, startOf(row)))
  const parametersAt = (at: readonly number[]): Parameters => ({
    ...start,
    ...Object.fromEntries(rows.map((row, j) => [row.id, fittedSchedule(row, grids[j]![at[j]!]!)])),
  })
  const misfit = (at: readonly number[]) => objectiveOf(comparisons, run(parametersAt(at), { end }))
  const moved = (at: readonly number[]) =>
    rows.reduce((sum, { low, high }, j) => {
      const share = (grids[j]![at[j]!]! - grids[j]![origin[j]!]!) / (high - low)
      return sum + share * share
    }, 0)
  const found = lowest((at) => misfit(at) + COST_OF_RANGE * moved(at), origin, {
    places: grids.map(({ length }) => length),
    seed,
    population: POPULATION,
    generations: GENERATIONS,
  })
  return {
    values: Object.fromEntries(rows.map(({ id }, j) => [id, grids[j]![found.at[j]!]!])),
    parameters: parametersAt(found.at),
    before: misfit(origin),
    after: misfit(found.at),
  }
}

/** The values a row can take, from one end of its range to the other. */
export function gridOf({ low, high, grid }: FittedRow): number[] {
  const values: number[] = []
  for (let i = Math.floor(low / grid + 0.5); i * grid <= high * (1 + 1e-12); i++)
    values.push(tidy(i * grid))
  return values
}

const startOf = ({ start }: FittedRow) => (typeof start === 'number' ? start : 1)

function nearest(values: readonly number[], wanted: number): number {
  let place = 0
  for (let i = 1; i < values.length; i++)
    if (Math.abs(values[i]! - wanted) < Math.abs(values[place]! - wanted)) place = i
  return place
}

/** A row's schedule at a fitted value: the number itself, or all its dated points times the factor, rounded. */
export function fittedSchedule({ start, round }: FittedRow, value: number): Schedule {
  if (typeof start === 'number') return value
  if (value === 1) return start
  return start.map(([date, point]) => [date, tidy(roundHalfUp((point * value) / round) * round)])
}

/** The same range around a fitted value: of a factor, so much further from the dated points that were scaled. */
export function rangeAround({ start, low, high }: FittedRow, value: number) {
  return typeof start === 'number' ? { low, high } : { low: low / value, high: high / value }
}

/** Without the last bits of a decimal fraction: 1.15, and not 1.1500000000000001. */
const tidy = (value: number) => roundHalfUp(value * 1e6) / 1e6
