import type { ParameterId } from '../../data/parameters.ts'
import { unlessRefused } from '../refusal.ts'
import { run, type Run } from '../run.ts'
import type { Parameters, Scenario } from '../scenario.ts'
import { baselineAt, type UncertainRow } from '../sensitivity.ts'
import { gridOf } from './stops.ts'

const MOST_STOPS = 200
const FACTOR_STEP = 0.01

/** Two neighbouring values of a parameter, both run, between which a run's result changes over. */
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

interface TippingRequest {
  readonly baseline: Parameters
  readonly scenario: Scenario
  readonly row: UncertainRow
  readonly holds: (run: Run) => boolean
}

/**
 * Where in a parameter's range a claim turns, found by running the stops from low to high; null if it
 * does not. Yields how much of the work, the second half of a tornado's, is done (0.5–1).
 */
export function* tippingInSlices(request: TippingRequest): Generator<number, Tipping | null> {
  const { baseline, row } = request
  const { id, low, high } = row
  const asFactor = typeof baseline[id] !== 'number'
  const baselineValue = asFactor ? 1 : (baseline[id] as number)
  const step = asFactor ? FACTOR_STEP : row.step
  const stops = gridOf({
    min: low,
    max: high,
    step,
    most: MOST_STOPS,
    with: [low, high, baselineValue],
  })
  const verdicts: (boolean | null)[] = []
  for (const stop of stops) {
    verdicts.push(verdictAt(request, stop))
    yield 0.5 + verdicts.length / stops.length / 2
  }
  const turns: Tipping[] = []
  for (let i = 1; i < stops.length; i++) {
    const [before, after] = [verdicts[i - 1]!, verdicts[i]!]
    if (before === null || after === null || before === after) continue
    const [below, above] = [stops[i - 1]!, stops[i]!]
    turns.push({ id, below, above, asFactor, holdsBelow: before, turns: 0 })
  }
  const awayBy = ({ below, above }: Tipping) =>
    Math.max(0, below - baselineValue, baselineValue - above)
  const [nearest] = turns.toSorted((a, b) => awayBy(a) - awayBy(b))
  return nearest ? { ...nearest, turns: turns.length } : null
}

/** Null where the model refuses the value. */
function verdictAt(
  { baseline, scenario, row, holds }: TippingRequest,
  value: number,
): boolean | null {
  return unlessRefused(() => holds(run(baselineAt(baseline, row, value), scenario)))
}
