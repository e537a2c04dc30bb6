import { parameters, type ParameterId } from '../../data/parameters.ts'
import type { Schedule, Unit } from '../../data/types.ts'
import { BOUNDS, LARGEST } from '../bounds.ts'
import { parameterRow } from '../parameterRow.ts'
import type { Parameters } from '../scenario.ts'
import { baselineAt } from '../sensitivity.ts'
import { PRODUCERS } from '../producers.ts'
import { DAYS_PER_MONTH, DEFAULT_STEP_DAYS } from '../time.ts'
import { isSound, read, type Reading } from './reading.ts'
import { checked, type ConfidenceRow } from './row.ts'

const ENDLESS_MONTHS = 1e6

const nothingMade: Partial<Parameters> = { 'us.fixedOutput': 0, 'europe.fixedOutput': 0 }
const last = (values: Float64Array) => values[values.length - 1]!
/** What lay above the reserve floors at the start (rounds). */
const aboveFloors = (reading: Reading) =>
  PRODUCERS.reduce((sum, b) => sum + Math.max(0, reading.series(`${b}.releasable`)[0]!), 0)
const delivered = (reading: Reading) =>
  PRODUCERS.reduce((sum, b) => sum + last(reading.series(`${b}.delivered`)), 0)

export const extremeRows: readonly ConfidenceRow[] = [
  checked({ id: 'no-production', test: 'extreme' }, (baseline) => {
    const reading = read({ ...baseline, ...nothingMade })
    const could = aboveFloors(reading)
    const gave = delivered(reading)
    return {
      holds: isSound(reading) && gave <= could && gave > 0.9 * could,
      figures: { gave, could },
    }
  }),

  checked({ id: 'no-use', test: 'extreme' }, (baseline) => {
    const reading = read({ ...baseline, need: 0 })
    const drawn = PRODUCERS.reduce(
      (sum, b) => sum + reading.series(`${b}.drawdown`).reduce((a, flow) => a + flow, 0),
      0,
    )
    const fired = last(reading.series('ukraine.firedTotal'))
    return { holds: isSound(reading) && drawn === 0 && fired === 0, figures: { drawn, fired } }
  }),

  checked({ id: 'no-stock', test: 'extreme' }, (baseline) => {
    const reading = read({ ...baseline, 'us.stock0': 0, 'europe.stock0': 0 })
    const gave = delivered(reading)
    const made = PRODUCERS.reduce((sum, b) => sum + last(reading.series(`${b}.produced`)), 0)
    const early = reading.on('us.drawdown', '2024-01-01')
    return { holds: isSound(reading) && gave <= made && early === 0, figures: { gave, made } }
  }),

  checked({ id: 'hundredfold', test: 'extreme' }, (baseline) => {
    // With a hundredth of the price, the budgets go as far.
    const large = read(mapped((id) => times(factorOf(parameterRow(id).unit), baseline[id])))
    const small = read(baseline)
    const fired = last(small.series('ukraine.firedTotal'))
    const ratio = last(large.series('ukraine.firedTotal')) / fired
    const dates = (['us.bareDate', 'ukraine.hungerStart', 'crossoverDate'] as const).every(
      (name) => large.outcomes[name] === small.outcomes[name],
    )
    return { holds: isSound(large) && dates && Math.abs(ratio - 100) < 1e-6, figures: { ratio } }
  }),

  checked({ id: 'endless-building', test: 'extreme' }, (baseline) => {
    const endless = { 'us.buildTime': ENDLESS_MONTHS, 'europe.buildTime': ENDLESS_MONTHS }
    const reading = read({ ...baseline, ...endless })
    const capacity = reading.series('us.capacity')
    const grown = 100 * (last(capacity) / capacity[0]! - 1)
    return { holds: isSound(reading) && grown < 0.1, figures: { grown } }
  }),

  checked({ id: 'endless-road', test: 'extreme' }, (baseline) => {
    const reading = read({ ...baseline, transitTime: ENDLESS_MONTHS })
    const gave = delivered(reading)
    const fired = last(reading.series('ukraine.firedTotal'))
    const elsewhere = last(reading.series('elsewhereTotal'))
    return {
      holds: isSound(reading) && gave < 1 && fired <= elsewhere + gave,
      figures: { gave, fired, elsewhere },
    }
  }),

  checked({ id: 'endless-release', test: 'extreme' }, (baseline) => {
    const reading = read({ ...baseline, releaseTime: ENDLESS_MONTHS })
    const drawn = reading
      .series('us.drawdown')
      .reduce((sum, flow) => sum + (flow * DEFAULT_STEP_DAYS) / DAYS_PER_MONTH, 0)
    const stock = baseline['us.stock0'] as number
    return {
      holds: isSound(reading) && drawn < 0.001 * stock && reading.outcomes['us.bareDate'] === null,
      figures: { drawn, bare: reading.outcomes['us.bareDate'] },
    }
  }),

  checked({ id: 'every-bound', test: 'extreme' }, () => {
    const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((corner) => read(atBounds(corner)))
    const passed = corners.filter(isSound).length
    return { holds: passed === corners.length, figures: { passed, corners: corners.length } }
  }),

  checked({ id: 'every-range', test: 'extreme' }, (baseline, ranges) => {
    const ends = (['low', 'high'] as const).map((end) =>
      read(ranges.reduce((moved, range) => baselineAt(moved, range, end), baseline)),
    )
    const passed = ends.filter(isSound).length
    return { holds: passed === ends.length, figures: { passed } }
  }),
]

const AMOUNTS: readonly Unit[] = ['rounds', 'rounds/month', 'guns', 'guns/month']
const factorOf = (unit: Unit) => (unit === 'EUR/round' ? 0.01 : AMOUNTS.includes(unit) ? 100 : 1)

function mapped(valueOf: (id: ParameterId) => Schedule | null): Parameters {
  return Object.fromEntries(parameters.map(({ id }) => [id, valueOf(id)])) as Parameters
}

function times(factor: number, schedule: Schedule | null): Schedule | null {
  if (schedule === null) return null
  if (typeof schedule === 'number') return factor * schedule
  return schedule.map(([date, value]) => [date, factor * value] as const)
}

/** All parameters at a bound, by the bits of `corner`: amounts, times and shares each at their least or at their most. */
function atBounds(corner: number): Parameters {
  const dt = DEFAULT_STEP_DAYS / DAYS_PER_MONTH
  const bit: Partial<Record<Unit, number>> = { months: 2, years: 2, share: 4, ratio: 4 }
  const most = (id: ParameterId) => (corner & (bit[parameterRow(id).unit] ?? 1)) !== 0
  const bound = (id: ParameterId) => (most(id) ? BOUNDS[id].most : BOUNDS[id].least(dt))
  const moved = mapped((id) => (id.endsWith('.fixedOutput') ? null : bound(id)))
  // The bounds that two share.
  const fireRate = Math.min(moved.fireRate as number, LARGEST / (2 * DEFAULT_STEP_DAYS))
  const weight = (moved['us.drawWeight'] as number) / 2
  return {
    ...moved,
    fireRate,
    roundsPerBreakdown: Math.max(1, 2 * DEFAULT_STEP_DAYS * fireRate),
    'us.drawWeight': weight,
    'europe.drawWeight': weight,
  }
}
