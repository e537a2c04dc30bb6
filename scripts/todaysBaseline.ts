import { facts, observations } from '../src/data/published.ts'
import { parameters } from '../src/data/parameters.ts'
import { versions } from '../src/data/versions.ts'
import type { KeptBaseline } from './keptBaselines.ts'

/** What is kept of today's data. Of a figure, what a picture shows; not what it was quoted from. */
export const todaysBaseline = (): KeptBaseline => ({
  ...versions,
  parameters,
  facts: Object.values(facts).map((fact) => ({
    ...fact,
    quote: null,
    quoteLanguage: null,
    note: null,
  })),
  observations: Object.fromEntries(
    Object.entries(observations).map(([series, rows]) => [series, rows.map(({ id }) => id)]),
  ),
})
