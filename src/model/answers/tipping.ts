import type { ParameterId } from '../../data/parameters.ts'
import { Refusal } from '../refusal.ts'
import { run, type Run } from '../run.ts'
import type { Parameters, Scenario } from '../scenario.ts'
import { baselineAt, type UncertainRow } from '../sensitivity.ts'
import { gridOf } from './stops.ts'

const MOST_STOPS = 200
const FACTOR_STEP = 0.01

/** Two neighbouring values of a parameter, both run, between which what is said of a run turns. */
export interface Tipping {
  readonly id: ParameterId
  /** Values in the parameter's unit, or factors of its dated values. */
  readonly below: number
  readonly above: number
  readonly asFactor: boolean
  /** Whether it holds at `below`; at `above` it is the other way round. */
  readonly holdsBelow: boolean
  /** In how many places of the range it turns; this is the one nearest to the value that stands. */
  readonly turns: number
}

export interface TippingRequest {
  readonly baseline: Parameters
  readonly scenario: Scenario
  readonly row: UncertainRow
  readonly holds: (run: Run) => boolean
}

/** Where in a parameter's range a claim turns, found by running the stops from low to high; null if it does not. */
export function tippingOf(request: TippingRequest): Tipping | null {
  const { baseline, row } = request
  const { id, low, high } = row
  const asFactor = typeof baseline[id] !== 'number'
  const standing = asFactor ? 1 : (baseline[id] as number)
  const step = asFactor ? FACTOR_STEP : row.step
  const stops = gridOf({ min: low, max: high, step, most: MOST_STOPS, with: [low, high, standing] })
  const verdicts = stops.map((stop) => verdictAt(request, stop))
  const turns: Tipping[] = []
  for (let i = 1; i < stops.length; i++) {
    const [before, after] = [verdicts[i - 1]!, verdicts[i]!]
    if (before === null || after === null || before === after) continue
    const [below, above] = [stops[i - 1]!, stops[i]!]
    turns.push({ id, below, above, asFactor, holdsBelow: before, turns: 0 })
  }
  const awayBy = ({ below, above }: Tipping) => Math.max(0, below - standing, standing - above)
  const [nearest] = turns.toSorted((a, b) => awayBy(a) - awayBy(b))
  return nearest ? { ...nearest, turns: turns.length } : null
}

/** Null where the model refuses the value. */
function verdictAt(
  { baseline, scenario, row, holds }: TippingRequest,
  value: number,
): boolean | null {
  try {
    return holds(run(baselineAt(baseline, row, value), scenario))
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
