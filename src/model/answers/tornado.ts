import { run } from '../run.ts'
import { dependenceOn, UNCERTAIN, uncertainRow, type Dependence } from '../sensitivity.ts'
import type { Parameters, Scenario } from '../scenario.ts'
import { finished } from './finished.ts'
import type { NumericOutcome } from './outcome.ts'
import { tippingInSlices, type Tipping } from './tipping.ts'

const MOST_BARS = 10

interface TornadoRequest {
  readonly baseline: Parameters
  readonly scenario: Scenario
  readonly outcome: NumericOutcome
}

/** What an outcome does over one parameter's range. */
export interface Bar extends Dependence {
  /** The ends of the range: values in the parameter's unit, or factors of its dated values. */
  readonly range: readonly [low: number, high: number]
  readonly asFactor: boolean
  /** No published figure gives it. */
  readonly isAssumption: boolean
}

export interface Tornado {
  readonly outcome: Pick<NumericOutcome, 'id' | 'unit'>
  /** The outcome of the scenario as it stands. */
  readonly unmoved: number
  /** Widest at the head, ten at most. */
  readonly bars: readonly Bar[]
  /** How many parameters move the outcome in all. */
  readonly moving: number
  /** Where along the widest bar what is said of the scenario ceases to hold; null for a plain number, or if it holds, or does not, at both ends and between. */
  readonly tipping: Tipping | null
}

/** The numbers that an outcome of a reader's scenario hangs on: each uncertain parameter that the scenario leaves alone is run at both ends of its range. */
export function tornado(request: TornadoRequest): Tornado {
  return finished(tornadoInSlices(request))
}

/** The same, yielding how much of the work is done (0–1). */
export function* tornadoInSlices({
  baseline,
  scenario,
  outcome,
}: TornadoRequest): Generator<number, Tornado> {
  const found: Dependence[] = []
  for (const [i, row] of UNCERTAIN.entries()) {
    const dependence = dependenceOn(row, baseline, scenario, outcome.of)
    if (dependence && dependence.spread > 0) found.push(dependence)
    yield i / (2 * UNCERTAIN.length)
  }
  const all = found.toSorted((a, b) => b.spread - a.spread)
  const bars = all.slice(0, MOST_BARS).map((dependence) => barOf(baseline, dependence))
  const widest = bars[0] && uncertainRow(bars[0].id)
  const tipping =
    widest && outcome.holds
      ? yield* tippingInSlices({ baseline, scenario, row: widest, holds: outcome.holds })
      : null
  return {
    outcome: { id: outcome.id, unit: outcome.unit },
    unmoved: outcome.of(run(baseline, scenario)),
    bars,
    moving: all.length,
    tipping,
  }
}

function barOf(baseline: Parameters, dependence: Dependence): Bar {
  const { low, high, facts } = uncertainRow(dependence.id)
  return {
    ...dependence,
    range: [low, high],
    asFactor: typeof baseline[dependence.id] !== 'number',
    isAssumption: facts.length === 0,
  }
}
