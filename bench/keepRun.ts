// What our ensemble does with each member once it has been run, for members that another engine ran.
import type { SeriesId } from '../src/model/columns.ts'
import { KEPT_SERIES } from '../src/model/ensemble/ensemble.ts'
import { MemberOutcomes } from '../src/model/ensemble/memberOutcomes.ts'
import { peakRow, type OutcomeColumns } from '../src/model/outcomes.ts'
import type { ProducerTotals } from '../src/model/ensemble/memberTotals.ts'
import type { ProducerId } from '../src/model/producers.ts'
import type { Tables } from '../src/model/tables.ts'

/** Keeps the series and outcomes of one member after another. */
export function keeperOf(tables: Tables, members: number) {
  const rows = tables.steps + 1
  const kept = KEPT_SERIES.map(() => new Float32Array(rows * members))
  const outcomes = new MemberOutcomes(tables, members)
  return (series: Readonly<Record<SeriesId, Float64Array>>, member: number): void => {
    const producer = (b: ProducerId): OutcomeColumns[ProducerId] => ({
      releasable: series[`${b}.releasable`],
      exports: series[`${b}.exports`],
      drawdown: series[`${b}.drawdown`],
    })
    const { need, elsewhere, 'ukraine.fired': fired } = series
    const columns = { shared: { need, elsewhere, 'ukraine.fired': fired } }
    const last = (id: SeriesId) => series[id][rows - 1]!
    const totals = (b: ProducerId): ProducerTotals => {
      const leadTimePeakRow = peakRow(series[`${b}.leadTime`])
      return {
        delivered: last(`${b}.delivered`),
        signedValue: last(`${b}.signedValue`),
        leadTimePeak: series[`${b}.leadTime`][leadTimePeakRow]!,
        leadTimePeakRow,
      }
    }
    outcomes.write(
      member,
      { ...columns, us: producer('us'), europe: producer('europe') },
      {
        us: totals('us'),
        europe: totals('europe'),
        shared: {
          'ukraine.firedTotal': last('ukraine.firedTotal'),
          'ukraine.shortfall': last('ukraine.shortfall'),
        },
      },
    )
    KEPT_SERIES.forEach((id, s) => {
      for (let k = 0; k < rows; k++) kept[s]![member * rows + k] = series[id][k]!
    })
  }
}
