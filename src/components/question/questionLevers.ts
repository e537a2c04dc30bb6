import type { ParameterId } from '../../data/parameters.ts'
import type { Lever } from '../../model/answers/lever.ts'
import { DEFAULT_FROM, FACTOR_FROM } from '../widgets/sliderLevers.ts'

/** A lever that a question offers, and how it is moved. */
interface OfferedLever {
  readonly id: ParameterId
  readonly how: 'from' | 'factor' | 'set'
}

export const OFFERED_LEVERS: readonly OfferedLever[] = [
  { id: 'us.fixedOutput', how: 'from' },
  { id: 'europe.fixedOutput', how: 'from' },
  { id: 'us.orders', how: 'from' },
  { id: 'europe.orders', how: 'from' },
  { id: 'us.contractYears', how: 'from' },
  { id: 'europe.contractYears', how: 'from' },
  { id: 'us.inputs', how: 'from' },
  { id: 'europe.inputs', how: 'from' },
  { id: 'elsewhere', how: 'factor' },
  { id: 'need', how: 'factor' },
  { id: 'us.reserveFloor', how: 'set' },
  { id: 'europe.reserveFloor', how: 'set' },
  { id: 'us.stock0', how: 'set' },
  { id: 'europe.stock0', how: 'set' },
  { id: 'us.buildTime', how: 'set' },
  { id: 'repairTime', how: 'set' },
  { id: 'gunDeliveries', how: 'factor' },
]

/** What a decision may move, with the amount that the question begins with. */
export const OFFERED_DECISIONS: readonly {
  readonly id: ParameterId
  readonly how: 'value' | 'factor'
  readonly amount: number
}[] = [
  { id: 'us.fixedOutput', how: 'value', amount: 100_000 },
  { id: 'europe.fixedOutput', how: 'value', amount: 150_000 },
  { id: 'us.orders', how: 'value', amount: 150_000 },
  { id: 'europe.orders', how: 'value', amount: 250_000 },
  { id: 'us.contractYears', how: 'value', amount: 5 },
  { id: 'europe.contractYears', how: 'value', amount: 5 },
  { id: 'us.inputs', how: 'value', amount: 150_000 },
  { id: 'elsewhere', how: 'factor', amount: 1.5 },
  { id: 'need', how: 'factor', amount: 0.8 },
  { id: 'gunDeliveries', how: 'factor', amount: 1.5 },
]

/** A lever as it is offered, with the date and the ramp that the one before had. */
export function leverOffered({ id, how }: OfferedLever, before?: Lever): Lever {
  if (how === 'set') return { id, how }
  const dated = before && (before.how === 'from' || before.how === 'factor') ? before : undefined
  if (how === 'factor') return { id, how, from: FACTOR_FROM }
  const from = dated?.how === 'from' ? dated.from : DEFAULT_FROM
  return { id, how, from, ...(dated?.rampMonths ? { rampMonths: dated.rampMonths } : {}) }
}
