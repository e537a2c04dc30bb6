// Results that nobody expected when the model was written, kept so that a change of them is noticed.
import { baselineAt } from '../sensitivity.ts'
import type { Parameters } from '../scenario.ts'
import { dayOrNever, fromDate, monthsUntilVisible, percentAbove, read } from './reading.ts'
import { checked, type ConfidenceRow } from './row.ts'

const weeks = (baseline: Parameters) => read(baseline).outcomes['ukraine.hungerWeeks']

export const surpriseRows: readonly ConfidenceRow[] = [
  checked({ id: 'slow-repair-fewer-weeks', test: 'surprise' }, (baseline) => {
    const slow = read({ ...baseline, repairTime: 4 }).outcomes
    const usual = read(baseline).outcomes
    const before = usual['ukraine.hungerWeeks']
    const after = slow['ukraine.hungerWeeks']
    const fired = percentAbove(slow['ukraine.firedTotal'], usual['ukraine.firedTotal'])
    return {
      holds: after < before && Math.abs(fired) < 1,
      figures: { before, after, fired },
    }
  }),

  checked({ id: 'faster-release-few-more-rounds', test: 'surprise' }, (baseline) => {
    const fast = { ...baseline, releaseTime: (baseline.releaseTime as number) / 2 }
    const [usual, faster] = [read(baseline).outcomes, read(fast).outcomes]
    const earlier = dayOrNever(usual['us.bareDate']) - dayOrNever(faster['us.bareDate'])
    const [before, after] = [weeks(baseline), weeks(fast)]
    const missing = percentAbove(faster['ukraine.shortfall'], usual['ukraine.shortfall'])
    return {
      holds: earlier > 30 && Math.abs(after - before) < 5 && Math.abs(missing) < 5,
      figures: { earlier, before, after, missing },
    }
  }),

  checked({ id: 'more-orders-meet-the-budget', test: 'surprise' }, (baseline) => {
    const more = fromDate('2022-10-01', { 'europe.orders': { factor: 1.5 } })
    const [usual, ordered] = [read(baseline), read(baseline, { interventions: more })]
    const change = (name: 'europe.signedValue' | 'ukraine.shortfall') =>
      percentAbove(ordered.outcomes[name], usual.outcomes[name])
    const [signed, missing] = [change('europe.signedValue'), change('ukraine.shortfall')]
    return { holds: signed < 10 && missing < 0, figures: { signed, missing } }
  }),

  checked({ id: 'wished-cover', test: 'surprise' }, (baseline) => {
    const covered = { ...baseline, coverWanted: 2 * (baseline.coverWanted as number) }
    const [usual, more] = [read(baseline).outcomes, read(covered).outcomes]
    const earlier = dayOrNever(usual['us.bareDate']) - dayOrNever(more['us.bareDate'])
    const missing = percentAbove(more['ukraine.shortfall'], usual['ukraine.shortfall'])
    return { holds: earlier > 60 && Math.abs(missing) < 1, figures: { earlier, missing } }
  }),

  checked({ id: 'release-moves-as-much-as-stock', test: 'surprise' }, (baseline, ranges) => {
    const spread = (id: 'releaseTime' | 'us.stock0') => {
      const range = ranges.find((row) => row.id === id)!
      const [low, high] = (['low', 'high'] as const).map((end) =>
        dayOrNever(read(baselineAt(baseline, range, end)).outcomes['us.bareDate']),
      )
      return Math.abs(high! - low!)
    }
    const [release, stock] = [spread('releaseTime'), spread('us.stock0')]
    return { holds: release > 0.9 * stock, figures: { release, stock } }
  }),

  checked({ id: 'keeping-more-hardly-counts', test: 'surprise' }, (baseline, ranges) => {
    const range = ranges.find(({ id }) => id === 'us.exportShare')!
    const [usual, keeps] = [baseline, baselineAt(baseline, range, 'low')].map(
      (from) => read(from).outcomes,
    )
    const later = dayOrNever(keeps!['us.bareDate']) - dayOrNever(usual!['us.bareDate'])
    const missing = percentAbove(keeps!['ukraine.shortfall'], usual!['ukraine.shortfall'])
    return { holds: later < 60 && missing < 5, figures: { later, missing } }
  }),

  checked({ id: 'output-replaces-stock', test: 'surprise' }, (baseline) => {
    const from = '2022-10-01'
    const output = 60_000
    const interventions = fromDate(from, { 'us.fixedOutput': { value: output } })
    const runs = [read(baseline), read(baseline, { interventions })] as const
    const shelf = monthsUntilVisible(runs, 'us.stock', from)
    const front = monthsUntilVisible(runs, 'ukraine.arrivals', from)
    const more = (id: 'us.produced' | 'us.delivered') =>
      runs[1].on(id, '2022-12-31') - runs[0].on(id, '2022-12-31')
    const reached = 100 * (more('us.delivered') / more('us.produced'))
    return {
      holds: shelf < 1 && front > 1 && reached < 50,
      figures: { output, shelf, front, reached },
    }
  }),
]
