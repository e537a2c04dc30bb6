import { parameters } from '../../../data/parameters.ts'
import type { SeriesId } from '../../../model/columns.ts'
import { equations } from '../../../model/equations.ts'
import { PRODUCERS } from '../../../model/producers.ts'

/** The unit that a series of a run is counted in: that of its equation, else of the parameter of its name. */
export function unitOfSeries(id: SeriesId): string {
  const [owner, ...rest] = id.split('.')
  const isProducer = PRODUCERS.some((b) => b === owner)
  const rows = isProducer ? equations.producer : equations.shared
  const name = isProducer ? rest.join('.') : id
  const found =
    rows.find(({ series }) => series === name) ?? parameters.find((row) => row.id === id)
  if (!found) throw new Error(`No row of the equations is the series ${id}.`)
  return found.unit
}
