import type { SeriesRow } from './types.ts'

/** One row a file in `observations/`. */
// prettier-ignore
export const series = [
  { id: 'us-output', unit: 'rounds/month', kind: 'output', scope: '155 mm', actor: 'United States', cumulative: false },
  { id: 'us-promises', unit: 'rounds/month', kind: 'promise', scope: '155 mm', actor: 'United States', cumulative: false },
  { id: 'europe-capacity', unit: 'rounds/year', kind: 'capacity claim', scope: '155 mm', actor: 'European Union', cumulative: false },
  { id: 'europe-promises', unit: 'rounds/year', kind: 'promise', scope: '155 mm', actor: 'European Union', cumulative: false },
  { id: 'europe-capacity-estimates', unit: 'rounds/year', kind: 'estimate', scope: '155 mm', actor: 'European Union', cumulative: false },
  { id: 'europe-output-estimates', unit: 'rounds/year', kind: 'estimate', scope: '155 mm', actor: 'Europe', cumulative: false },
  { id: 'us-given', unit: 'rounds', kind: 'delivery', scope: '155 mm', actor: 'United States', cumulative: true },
  { id: 'us-from-stock', unit: 'rounds', kind: 'delivery', scope: '155 mm', actor: 'United States', cumulative: true },
  { id: 'eu-million', unit: 'rounds', kind: 'delivery', scope: 'all calibres', actor: 'European Union', cumulative: true },
  { id: 'fired-155', unit: 'rounds/month', kind: 'fired', scope: '155 mm', actor: 'Ukraine', cumulative: false },
  { id: 'fired-all-day', unit: 'rounds/day', kind: 'fired', scope: 'all calibres', actor: 'Ukraine', cumulative: false },
  { id: 'fired-all-month', unit: 'rounds/month', kind: 'fired', scope: 'all calibres', actor: 'Ukraine', cumulative: false },
  { id: 'needed-155', unit: 'rounds/month', kind: 'need', scope: '155 mm', actor: 'Ukraine', cumulative: false },
  { id: 'lead-time', unit: 'months', kind: 'lead time', scope: '155 mm', actor: 'NATO allies', cumulative: false },
  { id: 'price-usd', unit: 'USD/round', kind: 'price', scope: '155 mm', actor: 'NATO allies', cumulative: false },
  { id: 'price-eur', unit: 'EUR/round', kind: 'price', scope: '155 mm', actor: 'Europe', cumulative: false },
  { id: 'stock-share', unit: '%', kind: 'share', scope: 'all arms', actor: 'All donors', cumulative: false },
  { id: 'russia-output', unit: 'rounds/year', kind: 'estimate', scope: 'all calibres', actor: 'Russia', cumulative: false },
  { id: 'russia-fired', unit: 'rounds/day', kind: 'fired', scope: 'all calibres', actor: 'Russia', cumulative: false },
] as const satisfies readonly SeriesRow[]
