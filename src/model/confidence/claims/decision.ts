// Chapter 9: what would it have taken?
import type { Parameters } from '../../scenario.ts'
import { claim } from '../claim.ts'
import { dayOrNever, fromDate, read } from '../reading.ts'

const OUTPUT = 100_000
const bareFrom = (baseline: Parameters, from: string) =>
  read(baseline, { interventions: fromDate(from, { 'us.fixedOutput': { value: OUTPUT } }) })
    .outcomes['us.bareDate']
const early = (baseline: Parameters) => bareFrom(baseline, '2022-06-01')
const late = (baseline: Parameters) => bareFrom(baseline, '2023-03-01')

const missingWithEurope = (baseline: Parameters, from: string) => {
  const output = { 'europe.fixedOutput': { value: 167_000, rampMonths: 18 } }
  return read(baseline, { interventions: fromDate(from, output) }).outcomes['ukraine.shortfall']
}

export const decisionClaims = [
  claim(
    {
      id: 'early-keeps-the-shelf',
      chapter: 9,
      mentioned: [
        'need high',
        'elsewhere low',
        'coverWanted high',
        'us.stock0 low',
        'us.reserveFloor high',
      ],
    },
    (baseline) => {
      const bare = early(baseline)
      return [bare === null, { output: OUTPUT, bare }]
    },
  ),

  claim(
    {
      id: 'late-does-not',
      chapter: 9,
      mentioned: [
        'us.stock0 high',
        'europe.stock0 high',
        'us.reserveFloor low',
        'releaseTime high',
        'need low',
        'coverWanted low',
        'adjustTime high',
        'repairTime high',
        'scrapShare high',
        'us.exportShare low',
      ],
    },
    (baseline) => {
      const bare = late(baseline)
      return [bare !== null, { output: OUTPUT, bare }]
    },
  ),

  claim({ id: 'early-never-does-less', chapter: 9, mentioned: [] }, (baseline) => {
    const [sooner, later] = [early(baseline), late(baseline)]
    return [dayOrNever(sooner) >= dayOrNever(later), { sooner, later }]
  }),

  claim({ id: 'europe-sooner-fewer-missing', chapter: 9, mentioned: [] }, (baseline) => {
    const soon = missingWithEurope(baseline, '2023-02-01')
    const later = missingWithEurope(baseline, '2024-02-01')
    return [soon < later, { soon, later }]
  }),
]
