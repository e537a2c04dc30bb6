// Chapter 4: turn up production.
import type { Parameters } from '../../scenario.ts'
import { claim } from '../claim.ts'
import { dayOrNever, fromDate, read } from '../reading.ts'

const FROM = '2023-03-01'
const OUTPUT = 60_000

function withOutput(baseline: Parameters, rampMonths: number) {
  const output = { value: OUTPUT, rampMonths }
  const interventions = fromDate(FROM, { 'us.fixedOutput': output, 'europe.fixedOutput': output })
  return read(baseline, { interventions })
}

export const outputClaims = [
  claim({ id: 'more-made-less-stock', chapter: 1, mentioned: ['us.stock0 low'] }, (baseline) => {
    const { on } = read(baseline)
    const [start, end] = ['2023-01-01', '2023-12-30'] as const
    const made = on('us.production', end) / on('us.production', start)
    const stock = on('us.stock', end) / on('us.stock', start)
    return [made > 1.25 && stock < 1, { made, stock }]
  }),

  claim({ id: 'at-once-beats-eighteen-months', chapter: 4, mentioned: [] }, (baseline) => {
    const [once, slowly] = [withOutput(baseline, 0), withOutput(baseline, 18)]
    const [bare, slow] = [once.outcomes['us.bareDate'], slowly.outcomes['us.bareDate']]
    const fired = once.on('ukraine.firedTotal', '2025-01-01')
    const slowlyFired = slowly.on('ukraine.firedTotal', '2025-01-01')
    return [
      dayOrNever(bare) >= dayOrNever(slow) && fired >= slowlyFired,
      { output: OUTPUT, bare, slow, fired, slowlyFired },
    ]
  }),

  claim(
    {
      id: 'eighteen-months-too-late',
      chapter: 4,
      mentioned: ['need low', 'coverWanted low', 'releaseTime high'],
    },
    (baseline) => {
      const usual = read(baseline).outcomes['us.bareDate']
      const slow = withOutput(baseline, 18).outcomes['us.bareDate']
      return [dayOrNever(slow) - dayOrNever(usual) <= 31, { usual, slow }]
    },
  ),

  claim(
    {
      id: 'tripled-moves-weeks',
      chapter: 4,
      mentioned: [
        'need low',
        'elsewhere high',
        'us.exportShare low',
        'us.drawWeight low',
        'releaseTime high',
        'coverWanted low',
        'repairTime high',
      ],
    },
    (baseline) => {
      const tripled = fromDate(FROM, { 'us.fixedOutput': { value: OUTPUT } })
      const bare = read(baseline).outcomes['us.bareDate']
      const later = read(baseline, { interventions: tripled }).outcomes['us.bareDate']
      return [dayOrNever(later) - dayOrNever(bare) <= 62, { output: OUTPUT, bare, later }]
    },
  ),
]
