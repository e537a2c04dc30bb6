// Chapter 3: the cupboard.
import type { Schedule } from '../../../data/types.ts'
import { parameterRow } from '../../parameterRow.ts'
import { claim } from '../claim.ts'
import { dayOrNever, read } from '../reading.ts'

const STOCK = parameterRow('us.stock0') as { low: number; high: number }

const halved = (schedule: Schedule | null): Schedule =>
  typeof schedule === 'number'
    ? schedule / 2
    : schedule!.map(([date, value]) => [date, value / 2] as const)

export const cupboardClaims = [
  claim({ id: 'shelf-comes-down', chapter: 3, mentioned: ['releaseTime high'] }, (baseline) => {
    const bare = read(baseline).outcomes['us.bareDate']
    return [bare !== null && bare <= '2024-12-31', { bare }]
  }),

  claim({ id: 'lower-floor-later', chapter: 3, mentioned: [] }, (baseline) => {
    const usual = read(baseline).outcomes
    const floor = halved(baseline['us.reserveFloor'])
    const lower = read({ ...baseline, 'us.reserveFloor': floor }).outcomes
    const [bare, later] = [usual['us.bareDate'], lower['us.bareDate']]
    const [before, after] = [usual['ukraine.hungerWeeks'], lower['ukraine.hungerWeeks']]
    return [dayOrNever(later) > dayOrNever(bare) && after <= before, { bare, later, before, after }]
  }),

  claim({ id: 'lower-floor-more-rounds', chapter: 3, mentioned: [] }, (baseline) => {
    const usual = read(baseline).outcomes['ukraine.shortfall']
    const floor = halved(baseline['us.reserveFloor'])
    const lower = read({ ...baseline, 'us.reserveFloor': floor }).outcomes['ukraine.shortfall']
    return [lower < usual, { usual, lower }]
  }),

  claim({ id: 'secret-stock', chapter: 3, mentioned: ['releaseTime high'] }, (baseline) => {
    const bareWith = (stock: number) =>
      read({ ...baseline, 'us.stock0': stock }).outcomes['us.bareDate']
    const { low, high } = STOCK
    const [small, large] = [bareWith(low), bareWith(high)]
    return [dayOrNever(large) - dayOrNever(small) >= 183, { low, high, small, large }]
  }),
]
