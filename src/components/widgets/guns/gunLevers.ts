import { FACTOR_FROM, type SliderLever } from '../sliderLevers.ts'
import { parameters, type ParameterId } from '../../../data/parameters.ts'
import type { Scenario } from '../../../model/scenario.ts'

const PLENTY_FROM = '2023-01-01'

export const GUN_LEVERS: readonly SliderLever[] = [
  { id: 'repairTime', how: 'set', group: 'guns' },
  { id: 'scrapShare', how: 'set', group: 'guns' },
  { id: 'roundsPerBreakdown', how: 'set', group: 'guns' },
  { id: 'gunDeliveries', how: 'factor', group: 'guns', grid: { min: 0, max: 2, step: 0.01 } },
  { id: 'transitTime', how: 'set', group: 'way' },
  { id: 'sortTime', how: 'set', group: 'way' },
  { id: 'interchangeable', how: 'set', group: 'way' },
  { id: 'need', how: 'factor', group: 'need' },
  { id: 'elsewhere', how: 'from', group: 'need', from: PLENTY_FROM },
]

/** What stands open: how long a repair takes. */
export const GUN_OPEN: readonly ParameterId[] = ['repairTime']

const rowOf = (id: ParameterId) => parameters.find((row) => row.id === id)!

/** Scenarios to try: two thirds of the guns (on the slider's grid), repairs at the slow end of their range, as many shells as the slider has. */
export const GUN_TRIES = {
  third: { interventions: [{ parameter: 'gunDeliveries', factor: 0.67, from: FACTOR_FROM }] },
  slow: { parameters: { repairTime: rowOf('repairTime').high! } },
  plenty: {
    interventions: [
      { parameter: 'need', factor: 2, from: FACTOR_FROM },
      { parameter: 'elsewhere', value: rowOf('elsewhere').max, from: PLENTY_FROM },
    ],
  },
} as const satisfies Readonly<Record<string, Scenario>>
