import type { Parameters } from '../scenario.ts'
import { dayOrNever, isSound, read } from './reading.ts'
import { checked, type ConfidenceRow } from './row.ts'

/** A light gun's round. Numbers of its kind, not measured ones: smaller stocks, faster lines, faster guns. */
const LIGHT: Partial<Parameters> = {
  need: [
    ['2022-01-01', 0],
    ['2022-07-01', 60_000],
  ],
  elsewhere: 5000,
  'us.capacity0': 5000,
  'us.stock0': 800_000,
  'us.reserveFloor': 400_000,
  'us.ownUse': 2000,
  'us.orders': [
    ['2022-01-01', 5000],
    ['2023-01-01', 20_000],
  ],
  'us.buildTime': 12,
  'us.price0': 400,
  'europe.capacity0': 6000,
  'europe.stock0': 500_000,
  'europe.reserveFloor': 300_000,
  'europe.ownUse': 2000,
  'europe.orders': [
    ['2022-01-01', 6000],
    ['2023-01-01', 15_000],
  ],
  'europe.buildTime': 12,
  'europe.price0': 500,
  gunDeliveries: [
    ['2022-01-01', 30],
    ['2023-01-01', 8],
  ],
  fireRate: 100,
  roundsPerBreakdown: 4000,
}

/** A costly missile, likewise: few, slow to build, one producer, fired from few launchers. */
const MISSILE: Partial<Parameters> = {
  need: [
    ['2022-01-01', 0],
    ['2023-04-01', 60],
  ],
  elsewhere: 0,
  'us.capacity0': 35,
  'us.bookMonths0': 24,
  'us.stock0': 2500,
  'us.reserveFloor': 1800,
  'us.ownUse': 15,
  'us.orders': [
    ['2022-01-01', 35],
    ['2023-06-01', 60],
  ],
  'us.inputs': 60,
  'us.shifts': 1,
  'us.buildTime': 30,
  'us.drawWeight': 1,
  'us.price0': 4_000_000,
  'us.gdp': 24e12,
  'us.shellShare': 0.01,
  'europe.drawWeight': 0,
  'europe.capacity0': 0,
  'europe.orders': 0,
  'europe.stock0': 0,
  'europe.reserveFloor': 0,
  cycleTime: 12,
  guns0: 20,
  gunDeliveries: 0.5,
  fireRate: 0.3,
  roundsPerBreakdown: 50,
}

/** No war: what is ordered is made, and what is made is used up in training. */
const PEACE: Partial<Parameters> = {
  need: 0,
  elsewhere: 0,
  gunDeliveries: 0,
  'us.orders': 14_400,
  'us.ownUse': 14_400,
  'us.capacity0': 14_400,
  'us.shifts': 1,
  'us.exportShare': 0,
  'us.inputs': 60_000,
  'europe.orders': 25_000,
  'europe.ownUse': 25_000,
  'europe.capacity0': 25_000,
  'europe.shifts': 1,
  'europe.exportShare': 0,
  'europe.inputs': 60_000,
}

const STEADY = ['us.stock', 'us.book', 'us.capacity', 'europe.stock', 'europe.capacity'] as const

/** Whatever the munition, where use outruns production the shelf falls to its floor before the lines have grown by half, and the wait grows. */
function sameShape(baseline: Parameters, munition: Partial<Parameters>) {
  const reading = read({ ...baseline, ...munition })
  const bare = reading.outcomes['us.bareDate']
  const capacity = reading.series('us.capacity')
  const grown = capacity.findIndex((rounds) => rounds >= 1.5 * capacity[0]!)
  const grownDay = grown < 0 ? Infinity : reading.days[grown]!
  const start = reading.series('us.leadTime')[0]!
  const peak = reading.outcomes['us.peakLeadTime']
  return {
    holds: isSound(reading) && dayOrNever(bare) < grownDay && peak > start,
    figures: { bare, start, peak },
  }
}

export const familyRows: readonly ConfidenceRow[] = [
  checked({ id: 'light-round', test: 'family' }, (baseline) => sameShape(baseline, LIGHT)),
  checked({ id: 'missile', test: 'family' }, (baseline) => sameShape(baseline, MISSILE)),
  checked({ id: 'peace', test: 'family' }, (baseline) => {
    const { series } = read({ ...baseline, ...PEACE })
    const drift = STEADY.reduce((most, id) => {
      const [start, end] = [series(id)[0]!, series(id)[series(id).length - 1]!]
      return Math.max(most, Math.abs(end / start - 1))
    }, 0)
    return { holds: drift < 1e-9, figures: { drift } }
  }),
]
