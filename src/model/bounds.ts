import { parameters, type ParameterId } from '../data/parameters.ts'
import type { Schedule } from '../data/types.ts'
import { PRODUCERS } from './producers.ts'
import { Refusal } from './refusal.ts'
import type { Tables } from './tables.ts'
import { isoOf } from './time.ts'

/** No number of a scenario may be larger. */
export const LARGEST = 1e15

/** What a value must be: from `least` (in its unit, given the step in months) to `most`. */
interface Bound {
  readonly least: (dt: number) => number
  readonly most: number
  readonly words: string
}

const from = (least: number, words: string): Bound => ({ least: () => least, most: LARGEST, words })
const steps = (count: number, words: string): Bound => ({
  least: (dt) => count * dt,
  most: LARGEST,
  words,
})

const NOT_NEGATIVE = from(0, 'must not be negative')
const POSITIVE = from(Number.MIN_VALUE, 'must be above 0')
const AT_LEAST_ONE = from(1, 'must be at least 1')
const SHARE: Bound = { ...from(0, 'is a share and must lie between 0 and 1'), most: 1 }
const ONE_STEP = steps(1, 'must last at least one step')
const TWO_STEPS = steps(2, 'must last at least two steps')
const THREE_STEPS = steps(3, 'must last at least three steps')

const BY_NAME: Record<string, Bound> = {
  cycleTime: TWO_STEPS,
  releaseTime: TWO_STEPS,
  adjustTime: TWO_STEPS,
  rationTime: TWO_STEPS,
  repairTime: TWO_STEPS,
  hiringTime: ONE_STEP,
  decisionTime: ONE_STEP,
  sortTime: ONE_STEP,
  buildTime: THREE_STEPS,
  transitTime: THREE_STEPS,
  payback: POSITIVE,
  patience: {
    ...POSITIVE,
    most: 120,
    words: 'is a wait in months and must be above 0 and at most 120',
  },
  // Not the smallest number there is: a discount would round that to a price of 0.
  price0: from(1e-300, 'must be above 0'),
  bookMonths0: AT_LEAST_ONE,
  contractYears: AT_LEAST_ONE,
  jointContractYears: AT_LEAST_ONE,
  jointDiscount: { ...SHARE, most: 0.9, words: 'must lie between 0 and 0.9' },
}

export const BOUNDS = Object.fromEntries(
  parameters.map((row) => {
    const name = row.id.slice(row.id.indexOf('.') + 1)
    return [row.id, BY_NAME[name] ?? (row.unit === 'share' ? SHARE : NOT_NEGATIVE)]
  }),
) as Record<ParameterId, Bound>

/**
 * Whether all values of a schedule (its own unit) lie within their bound; `dt` in months. Then so
 * does every row that is tabulated from it, without an intervention: rows lie between two points.
 */
export function isWithin(id: ParameterId, schedule: Schedule, dt: number): boolean {
  const { most } = BOUNDS[id]
  const least = BOUNDS[id].least(dt)
  if (typeof schedule === 'number') return schedule >= least && schedule <= most
  return schedule.every((point) => point[1] >= least && point[1] <= most)
}

/** Refuses the first value of a tabulated parameter (its own unit) outside its bound, naming the date; `dt` in months. */
export function checkTable(
  id: ParameterId,
  values: Float64Array,
  days: Float64Array,
  dt: number,
): void {
  const { most } = BOUNDS[id]
  const least = BOUNDS[id].least(dt)
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!
    if (!(value >= least && value <= most)) throw outOfBound(id, value, isoOf(days[k]!))
  }
}

/** Refuses a whole-run number (its own unit) outside its bound; `dt` in months. */
export function checkNumber(id: ParameterId, value: number, dt: number): void {
  const { most } = BOUNDS[id]
  const least = BOUNDS[id].least(dt)
  if (!(value >= least && value <= most)) throw outOfBound(id, value)
}

function outOfBound(id: ParameterId, value: number, date?: string): Refusal {
  const words = value > LARGEST ? 'must be at most 1e15' : BOUNDS[id].words
  const where = date === undefined ? '' : ` on ${date}`
  return new Refusal('bound', id, `${id} is ${value}${where}, but it ${words}.`)
}

/** The bounds that two parameters share: draw weights together at most 1; guns that break in a step (equation 10) at most half of those ready. */
export function checkTogether({ numbers, stepDays }: Tables): void {
  const weights = numbers['us.drawWeight'] + numbers['europe.drawWeight']
  if (weights > 1 + 1e-9) {
    const ids = PRODUCERS.map((b) => `${b}.drawWeight`).join(' + ')
    throw new Refusal('bound', ids, `${ids} is ${weights}, but together they must be at most 1.`)
  }
  const { roundsPerBreakdown } = numbers
  const fewest = 2 * numbers.fireRate * stepDays
  if (roundsPerBreakdown <= 0 || roundsPerBreakdown < fewest)
    throw new Refusal(
      'bound',
      'roundsPerBreakdown',
      `roundsPerBreakdown is ${roundsPerBreakdown}, but it must be above 0 and at least 2 × fireRate × stepDays (${fewest}), or more guns would break in a step than there are.`,
    )
}
