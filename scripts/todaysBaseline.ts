import full from '../src/data/calibration/full.json' with { type: 'json' }
import hindcast from '../src/data/calibration/hindcast.json' with { type: 'json' }
import { claims } from '../src/data/claims.ts'
import { facts, observations } from '../src/data/published.ts'
import { parameters } from '../src/data/parameters.ts'
import { versions } from '../src/data/versions.ts'
import type { KeptBaseline } from './keptBaselines.ts'

/** Figures whose words a widget quotes. */
const quoted = new Set(
  claims.flatMap(({ fact, renderings }) => [fact, ...renderings.map((each) => each.fact)]),
)

/** What is kept of today's data. Of a figure, what a widget shows; not what it was quoted from, unless the quotation is shown. */
export const todaysBaseline = (): KeptBaseline => ({
  ...versions,
  parameters,
  facts: Object.values(facts).map((fact) => ({
    ...fact,
    ...(quoted.has(fact.id) ? {} : { quote: null, quoteLanguage: null }),
    note: null,
  })),
  observations: Object.fromEntries(
    Object.entries(observations).map(([series, rows]) => [series, rows.map(({ id }) => id)]),
  ),
  claims,
  scores: { full, hindcast },
})
