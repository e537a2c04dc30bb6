// Chapter 6: signed contracts.
import type { Parameters } from '../../scenario.ts'
import { claim } from '../claim.ts'
import { dayOrNever, fromDate, read, type Wishes } from '../reading.ts'

const ORDERED = 150_000
const ORDERS: Wishes = { 'europe.orders': { value: ORDERED } }
const CONTRACTS: Wishes = { 'europe.contractYears': { value: 3 } }

const earlier = (baseline: Parameters, wishes: Wishes) =>
  read(baseline, { interventions: fromDate('2022-06-01', wishes) })

const missing = (baseline: Parameters, wishes: Wishes) =>
  earlier(baseline, wishes).outcomes['ukraine.shortfall']

export const contractClaims = [
  claim(
    { id: 'earlier-contracts-more-rounds', chapter: 6, told: ['need high', 'scrapShare high'] },
    (baseline) => {
      const usual = read(baseline)
      const signed = earlier(baseline, { ...ORDERS, ...CONTRACTS })
      const before = usual.outcomes['ukraine.shortfall']
      const after = signed.outcomes['ukraine.shortfall']
      const fired = usual.between('ukraine.firedTotal', '2024-01-01', '2025-01-01')
      const more = signed.between('ukraine.firedTotal', '2024-01-01', '2025-01-01')
      return [
        after < 0.8 * before && more > fired,
        { ordered: ORDERED, before, after, fired, more },
      ]
    },
  ),

  claim(
    {
      id: 'orders-and-contracts-together',
      chapter: 6,
      told: ['need low', 'europe.inputs low', 'europe.buildTime low', 'scrapShare high'],
    },
    (baseline) => {
      const usual = missing(baseline, {})
      const orders = usual - missing(baseline, ORDERS)
      const contracts = usual - missing(baseline, CONTRACTS)
      const both = usual - missing(baseline, { ...ORDERS, ...CONTRACTS })
      return [both > orders + contracts, { orders, contracts, both }]
    },
  ),

  claim(
    {
      id: 'contracts-hardly-move-the-shelf',
      chapter: 6,
      told: ['us.stock0 high', 'us.exportShare low'],
    },
    (baseline) => {
      const bare = read(baseline).outcomes['us.bareDate']
      const later = read({
        ...baseline,
        'us.orders': [
          ['2022-01-01', 60_000],
          ['2022-03-01', 90_000],
        ],
        'us.contractYears': 3,
      }).outcomes['us.bareDate']
      return [dayOrNever(later) - dayOrNever(bare) <= 60, { bare, later }]
    },
  ),
]
