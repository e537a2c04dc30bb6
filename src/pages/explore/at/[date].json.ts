import type { APIRoute } from 'astro'
import { olderBaselines } from '../../../data/olderBaselines.ts'

export function getStaticPaths() {
  return olderBaselines.map(({ data, rows }) => ({ params: { date: data }, props: { rows } }))
}

/** What runs of an older date started from: fetched where a link of that date is opened. */
export const GET: APIRoute = ({ params, props }) =>
  new Response(
    JSON.stringify({
      data: params.date,
      ranges: props.rows.map(({ id, best, low, high }: Record<string, unknown>) => ({
        id,
        best,
        low,
        high,
      })),
    }),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  )
