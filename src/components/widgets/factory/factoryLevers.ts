import { baseline } from '../../../data/baseline.ts'
import type { ParameterId } from '../../../data/parameters.ts'
import type { ProducerId } from '../../../model/producers.ts'
import { dayOf, isoOf } from '../../../model/time.ts'
import type { SliderLever } from '../sliderLevers.ts'

/** Which levers the plants' widget shows, its own or those of the contracts. */
export type FactoryLevers = 'factory' | 'contracts'

const DAYS_A_YEAR = 365

/** The last dated value of a parameter's baseline (its unit), and the day a year before it came. */
export function aYearEarlier(id: ParameterId): { readonly value: number; readonly from: string } {
  const schedule = baseline[id]
  if (schedule === null || typeof schedule === 'number') throw new Error(`${id} has no dates.`)
  const [date, value] = schedule.at(-1)!
  return { value, from: isoOf(Math.max(1, dayOf(date) - DAYS_A_YEAR)) }
}

const contracts = (b: ProducerId): SliderLever[] =>
  ([`${b}.orders`, `${b}.contractYears`] as const).map((id) => ({
    id,
    how: 'from',
    group: 'orders',
    from: aYearEarlier(id).from,
  }))

const plants = (b: ProducerId): SliderLever[] =>
  ([`${b}.shifts`, `${b}.inputs`, `${b}.buildTime`] as const).map((id) => ({
    id,
    how: 'from',
    group: 'factory',
  }))

const PAYBACK: SliderLever = { id: 'payback', how: 'set', group: 'orders' }

/** Why more cannot just be made: the plants' levers, then the orders'. */
export const factoryLevers = (b: ProducerId): SliderLever[] => [...plants(b), ...contracts(b)]

/** Those of them that stand open. */
export const factoryOpen = (b: ProducerId): ParameterId[] => [`${b}.shifts`]

/** What firms build for. */
export const contractLevers = (b: ProducerId): SliderLever[] => [
  ...contracts(b),
  PAYBACK,
  { id: `${b}.defenceShare`, how: 'from', group: 'money' },
]

/** Those of them that stand open. */
export const contractsOpen = (b: ProducerId): ParameterId[] => [`${b}.orders`]
