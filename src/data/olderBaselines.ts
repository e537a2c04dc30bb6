import { withLaterOnes } from './laterParameters.ts'
import type { ParameterRow } from './types.ts'
import { versions } from './versions.ts'

const kept = import.meta.glob<{ readonly data: string; readonly parameters: ParameterRow[] }>(
  './baselines/*.json',
  { eager: true, import: 'default' },
)

/** What runs of each date before today's started from, oldest first. For the server only. */
export const olderBaselines = Object.values(kept)
  .filter(({ data }) => data !== versions.data)
  .map(({ data, parameters }) => ({ data, rows: withLaterOnes(parameters) }))
