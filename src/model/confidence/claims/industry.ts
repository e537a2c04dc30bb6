// Chapter 5: why you can't just make more.
import type { SeriesId } from '../../columns.ts'
import type { Intervention, Parameters } from '../../scenario.ts'
import { claim } from '../claim.ts'
import { firedIn2024, fromDate, monthsUntilVisible, read } from '../reading.ts'

const FROM = '2022-06-01'

const firedWith = (baseline: Parameters, interventions: Intervention[] = []) =>
  firedIn2024(read(baseline, { interventions }))

export const industryClaims = [
  claim({ id: 'shifts-soon-orders-late', chapter: 5, mentioned: [] }, (baseline) => {
    const usual = read(baseline)
    const seen = (id: SeriesId, interventions: Intervention[]) =>
      monthsUntilVisible([usual, read(baseline, { interventions })], id, FROM)
    const shifts = Math.max(
      seen('us.production', fromDate(FROM, { 'us.shifts': { factor: 1.2 } })),
      seen('europe.production', fromDate(FROM, { 'europe.shifts': { factor: 1.2 } })),
    )
    const orders = Math.min(
      seen('us.production', fromDate(FROM, { 'us.orders': { factor: 2 } })),
      seen('europe.production', fromDate(FROM, { 'europe.orders': { factor: 2 } })),
    )
    return [shifts < 1 && orders > 4, { shifts, orders }]
  }),

  claim(
    {
      id: 'shifts-against-lines',
      chapter: 5,
      mentioned: ['europe.capacity0 high', 'europe.inputs low', 'europe.buildTime low'],
    },
    (baseline) => {
      const shifts = firedWith(
        baseline,
        fromDate(FROM, { 'us.shifts': { factor: 1.2 }, 'europe.shifts': { factor: 1.2 } }),
      )
      const lines = firedWith(
        baseline,
        fromDate(FROM, { 'us.buildTime': { factor: 0.5 }, 'europe.buildTime': { factor: 0.5 } }),
      )
      const usual = firedWith(baseline)
      return [shifts >= usual && shifts <= lines, { usual, shifts, lines }]
    },
  ),

  claim(
    { id: 'the-wait-doubles', chapter: 5, mentioned: ['us.orders low', 'us.bookMonths0 high'] },
    (baseline) => {
      const { on } = read(baseline)
      const [start, then] = [on('us.leadTime', '2022-01-01'), on('us.leadTime', '2023-02-13')]
      return [then >= 2 * start, { start, then }]
    },
  ),

  claim({ id: 'powder-is-its-own-queue', chapter: 5, mentioned: [] }, (baseline) => {
    const made = (interventions: Intervention[] = []) =>
      read(baseline, { interventions }).between('us.produced', '2024-06-01', '2025-10-01')
    const usual = made()
    const ordered = made(fromDate('2024-01-01', { 'us.orders': { factor: 2 } }))
    const powder = made(fromDate('2024-01-01', { 'us.inputs': { factor: 2 } }))
    return [ordered < 1.01 * usual && powder > 1.1 * usual, { usual, ordered, powder }]
  }),
]
