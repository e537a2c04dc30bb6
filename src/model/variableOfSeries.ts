import { parameters } from '../data/parameters.ts'
import type { SeriesId } from './columns.ts'
import type { Instance } from './instances.ts'

/** The name of the variable that a series is: the row that says so, else the parameter of that name. */
export function variableOfSeries(instances: readonly Instance[], id: SeriesId): string {
  const row = instances.find(({ series }) => series === id)
  if (row) return row.name
  if (parameters.some((parameter) => parameter.id === id)) return id
  throw new Error(`No row of the equations is the series ${id}.`)
}
