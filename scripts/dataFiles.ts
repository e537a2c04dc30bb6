/** Where the data layer keeps what; errors name these paths. */
export const files = {
  facts: 'src/data/facts.csv',
  observations: 'src/data/observations',
  sources: 'src/data/sources.yaml',
  assumptions: 'src/data/assumptions.yaml',
  parameters: 'src/data/parameters.ts',
  series: 'src/data/series.ts',
  comparisons: 'src/data/comparisons.ts',
} as const
