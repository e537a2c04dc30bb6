// Chapter 7: buying together.
import type { Parameters } from '../../scenario.ts'
import { claim } from '../claim.ts'
import { fromDate, percentAbove, read } from '../reading.ts'

const joint = (baseline: Parameters, value: number) =>
  read(baseline, { interventions: fromDate('2023-02-01', { 'europe.jointShare': { value } }) })
    .outcomes

const missingMore = (baseline: Parameters, share: number) =>
  percentAbove(
    joint(baseline, share)['ukraine.shortfall'],
    read(baseline).outcomes['ukraine.shortfall'],
  )

export const jointClaims = [
  claim({ id: 'a-fifth-together-moves-little', chapter: 7, mentioned: [] }, (baseline) => {
    const missing = missingMore(baseline, 0.2)
    return [Math.abs(missing) < 5, { missing }]
  }),

  claim(
    {
      id: 'all-together-costs',
      chapter: 7,
      mentioned: ['need low', 'europe.shellShare low', 'jointDelay high'],
    },
    (baseline) => {
      const missing = missingMore(baseline, 1)
      return [missing > 0, { missing }]
    },
  ),

  claim({ id: 'together-is-cheaper', chapter: 7, mentioned: [] }, (baseline) => {
    const signed = (outcomes: { 'europe.signedValue': number }) => outcomes['europe.signedValue']
    const alone = signed(read(baseline).outcomes)
    const [fifth, all] = [signed(joint(baseline, 0.2)), signed(joint(baseline, 1))]
    return [all < fifth && fifth < alone, { alone, fifth, all }]
  }),
]
