// Chapter 8: the last mile.
import type { Parameters } from '../../scenario.ts'
import { claim } from '../claim.ts'
import { fromDate, percentAbove, read } from '../reading.ts'

const weeksOfGuns = (baseline: Parameters, scenario = {}) =>
  read(baseline, scenario).weeksOf('ukraine.limit', 'guns')

/** Shells without end from elsewhere, and twice the planned fire. */
const PLENTY = { elsewhere: { value: 400_000 } }
const MORE_FIRE = { need: { factor: 2 } }
const A_THIRD_AWAY = fromDate('2022-01-02', { gunDeliveries: { factor: 2 / 3 } })

export const lastMileClaims = [
  claim(
    {
      id: 'shells-bind-not-guns',
      chapter: 8,
      mentioned: [
        'need high',
        'gunDeliveries low',
        'fireRate low',
        'roundsPerBreakdown low',
        'repairTime high',
        'scrapShare high',
      ],
    },
    (baseline) => {
      const weeks = weeksOfGuns(baseline)
      return [weeks === 0, { weeks }]
    },
  ),

  claim(
    {
      id: 'a-third-of-guns-away',
      chapter: 8,
      mentioned: [
        'need high',
        'elsewhere high',
        'us.stock0 high',
        'us.reserveFloor low',
        'europe.capacity0 high',
        'europe.stock0 high',
        'gunDeliveries low',
        'roundsPerBreakdown low',
        'repairTime high',
        'scrapShare high',
      ],
    },
    (baseline) => {
      const [usual, fewer] = [read(baseline), read(baseline, { interventions: A_THIRD_AWAY })]
      const change = (from: string, to: string) =>
        percentAbove(
          fewer.between('ukraine.firedTotal', from, to),
          usual.between('ukraine.firedTotal', from, to),
        )
      const [in2023, in2024] = [
        change('2023-01-01', '2024-01-01'),
        change('2024-01-01', '2025-01-01'),
      ]
      const fired = change('2022-01-01', '2030-12-28')
      return [Math.abs(fired) < 1, { fired, in2023, in2024 }]
    },
  ),

  claim(
    {
      id: 'slow-repair-binds',
      chapter: 8,
      mentioned: ['need low', 'roundsPerBreakdown high'],
    },
    (baseline) => {
      const weeks = weeksOfGuns({ ...baseline, repairTime: 4 })
      return [weeks >= 26, { weeks }]
    },
  ),

  claim(
    { id: 'slow-repair-no-more-weeks', chapter: 8, mentioned: ['scrapShare high'] },
    (baseline) => {
      const before = read(baseline).outcomes['ukraine.hungerWeeks']
      const after = read({ ...baseline, repairTime: 4 }).outcomes['ukraine.hungerWeeks']
      return [after <= before, { before, after }]
    },
  ),

  claim({ id: 'plenty-and-more-fire-bind', chapter: 8, mentioned: [] }, (baseline) => {
    const plenty = fromDate('2023-01-01', { ...PLENTY, ...MORE_FIRE })
    const all = read(baseline, { interventions: plenty })
    const fewer = read(baseline, { interventions: [...plenty, ...A_THIRD_AWAY] })
    const weeks = all.weeksOf('ukraine.limit', 'guns')
    const fired = percentAbove(
      fewer.outcomes['ukraine.firedTotal'],
      all.outcomes['ukraine.firedTotal'],
    )
    return [weeks >= 26 && fired < -5, { weeks, fired }]
  }),
]
