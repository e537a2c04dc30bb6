// Chapter 6: signed contracts.
import type { Intervention, Parameters } from '../../scenario.ts'
import { claim } from '../claim.ts'
import { dayOrNever, firedIn2024, fromDate, percentAbove, read, type Changes } from '../reading.ts'

const ORDERED = 150_000
const ORDERS: Changes = { 'europe.orders': { value: ORDERED } }
const CONTRACTS: Changes = { 'europe.contractYears': { value: 3 } }

/** What was signed, a year earlier, but not before March 2022. */
const A_YEAR_EARLIER: Intervention[] = [
  ...fromDate('2022-03-01', {
    'us.orders': { value: 105_300 },
    'us.contractYears': { value: 3 },
    'europe.orders': { value: 71_000 },
  }),
  ...fromDate('2022-10-01', {
    'europe.orders': { value: 193_500 },
    'europe.contractYears': { factor: 3 },
  }),
  ...fromDate('2023-10-01', { 'europe.contractYears': { factor: 1 } }),
]
const ONE_YEAR: Partial<Parameters> = { 'us.contractYears': 1, 'europe.contractYears': 1 }

/** NATO's two per cent, two years before Europe as a whole came to it. */
const TWO_PER_CENT: Intervention[] = [
  ...fromDate('2022-06-01', { 'europe.defenceShare': { value: 0.02 } }),
  ...fromDate('2024-06-01', { 'europe.defenceShare': { factor: 1 } }),
]

const earlier = (baseline: Parameters, changes: Changes) =>
  read(baseline, { interventions: fromDate('2022-06-01', changes) })

const missing = (baseline: Parameters, changes: Changes) =>
  earlier(baseline, changes).outcomes['ukraine.shortfall']

export const contractClaims = [
  claim({ id: 'a-year-earlier-more-rounds', chapter: 6, mentioned: [] }, (baseline) => {
    const [usual, signed] = [read(baseline), read(baseline, { interventions: A_YEAR_EARLIER })]
    const [fired, more] = [firedIn2024(usual), firedIn2024(signed)]
    return [more > fired, { fired, more, percent: percentAbove(more, fired) }]
  }),

  claim({ id: 'one-year-contracts-fewer-rounds', chapter: 6, mentioned: [] }, (baseline) => {
    const [usual, short] = [read(baseline), read({ ...baseline, ...ONE_YEAR })]
    const [fired, fewer] = [firedIn2024(usual), firedIn2024(short)]
    return [fewer < fired, { fired, fewer, percent: percentAbove(fewer, fired) }]
  }),

  claim({ id: 'earlier-contracts-more-rounds', chapter: 6, mentioned: [] }, (baseline) => {
    const usual = read(baseline)
    const signed = earlier(baseline, { ...ORDERS, ...CONTRACTS })
    const before = usual.outcomes['ukraine.shortfall']
    const after = signed.outcomes['ukraine.shortfall']
    const [fired, more] = [firedIn2024(usual), firedIn2024(signed)]
    return [after < before && more > fired, { ordered: ORDERED, before, after, fired, more }]
  }),

  claim({ id: 'orders-and-contracts-together', chapter: 6, mentioned: [] }, (baseline) => {
    const usual = missing(baseline, {})
    const orders = usual - missing(baseline, ORDERS)
    const contracts = usual - missing(baseline, CONTRACTS)
    const both = usual - missing(baseline, { ...ORDERS, ...CONTRACTS })
    return [both >= Math.max(orders, contracts), { orders, contracts, both }]
  }),

  claim(
    {
      id: 'contracts-hardly-move-the-shelf',
      chapter: 6,
      mentioned: ['elsewhere high', 'us.exportShare low', 'us.drawWeight low', 'repairTime high'],
    },
    (baseline) => {
      const bare = read(baseline).outcomes['us.bareDate']
      const later = read(baseline, { interventions: A_YEAR_EARLIER }).outcomes['us.bareDate']
      return [dayOrNever(later) - dayOrNever(bare) <= 60, { bare, later }]
    },
  ),

  claim({ id: 'two-per-cent-moves-little', chapter: 6, mentioned: [] }, (baseline) => {
    const before = read(baseline).outcomes['ukraine.shortfall']
    const after = read(baseline, { interventions: TWO_PER_CENT }).outcomes['ukraine.shortfall']
    return [Math.abs(after - before) < 0.05 * before, { before, after }]
  }),
]
