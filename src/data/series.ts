import type { SeriesRow } from './types.ts'

/** One row a file in `observations/`. */
// prettier-ignore
export const series = [
  { id: 'us-output', unit: 'rounds/month', kind: 'output', scope: '155 mm', actor: 'United States', cumulative: false },
] as const satisfies readonly SeriesRow[]

export type SeriesId = (typeof series)[number]['id']
