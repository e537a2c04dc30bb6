/** What groups try in the step with one lever, as a link’s query; the baseline comes before them. */
export const LEVER_RUNS = [
  { id: 'none', query: '' },
  { id: 'slow', query: 'us.fixedOutput=60000_2023-03-01_18' },
  { id: 'atOnce', query: 'us.fixedOutput=60000_2023-03-01' },
  { id: 'floor', query: 'us.reserveFloor=500000' },
] as const

export type LeverRun = (typeof LEVER_RUNS)[number]['id']

/** Output, times what it was, and over how many months, in the runs above. */
export const LEVER_OUTPUT = { rounds: 60_000, months: 18, floor: 500_000 } as const
