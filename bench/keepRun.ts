// What our ensemble does with each member once it has been run, for members that another engine ran.
import type { SeriesId } from '../src/model/columns.ts'
import { KEPT_SERIES } from '../src/model/ensemble/ensemble.ts'
import { MemberOutcomes } from '../src/model/ensemble/memberOutcomes.ts'
import type { OutcomeColumns } from '../src/model/outcomes.ts'
import type { ProducerId, Tables } from '../src/model/tables.ts'

/** Keeps the series and outcomes of one member after another. */
export function keeperOf(tables: Tables, members: number) {
  const rows = tables.steps + 1
  const kept = KEPT_SERIES.map(() => new Float32Array(rows * members))
  const outcomes = new MemberOutcomes(tables, members)
  return (series: Readonly<Record<SeriesId, Float64Array>>, member: number): void => {
    const producer = (b: ProducerId): OutcomeColumns[ProducerId] => ({
      releasable: series[`${b}.releasable`],
      leadTime: series[`${b}.leadTime`],
      exports: series[`${b}.exports`],
      drawdown: series[`${b}.drawdown`],
    })
    const { need, elsewhere, 'ukraine.fired': fired } = series
    const columns = { shared: { need, elsewhere, 'ukraine.fired': fired } }
    const last = (id: SeriesId) => series[id][rows - 1]!
    outcomes.write(
      member,
      { ...columns, us: producer('us'), europe: producer('europe') },
      {
        usDelivered: last('us.delivered'),
        europeDelivered: last('europe.delivered'),
        usSignedValue: last('us.signedValue'),
        europeSignedValue: last('europe.signedValue'),
        fired: last('ukraine.firedTotal'),
        shortfall: last('ukraine.shortfall'),
      },
    )
    KEPT_SERIES.forEach((id, s) => {
      for (let k = 0; k < rows; k++) kept[s]![member * rows + k] = series[id][k]!
    })
  }
}
