import { parameters, type ParameterId } from '../data/parameters.ts'
import type { ParameterRow } from '../data/types.ts'

const ROWS = new Map<string, ParameterRow>(parameters.map((row) => [row.id, row]))

/** A parameter's row in the table. */
export const parameterRow = (id: ParameterId): ParameterRow => ROWS.get(id)!
