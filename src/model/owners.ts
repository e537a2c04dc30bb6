import type { ParameterId } from '../data/parameters.ts'
import type { Tables } from './tables.ts'

/** A part of a run's tables: by a parameter's name its value, or its table. */
export type Owner = Record<string, number | Float64Array>

/** The parts of the tables that hold a parameter, and its name there: one producer's, Ukraine's, or all that know the name. Refuses nothing. */
export function ownersOf({ us, europe, ukraine }: Tables, id: ParameterId): [Owner[], string] {
  const parts = { us, europe, ukraine } as unknown as Record<string, Owner>
  const [owner, name] = id.split('.') as [string, string | undefined]
  if (name !== undefined) return [[parts[owner]!], name]
  return [Object.values(parts).filter((part) => id in part), id]
}
