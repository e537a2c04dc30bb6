import type { Range } from '../../model/ensemble/uncertain.ts'
import type { Parameters } from '../../model/scenario.ts'
import type { Origin } from '../reader/origin.ts'

/** What scenarios of an older date differ from, as `explore/at/` holds it. */
export async function olderOrigin(date: string): Promise<Origin> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')
  const answer = await fetch(`${base}explore/at/${date}.json`)
  const { data, ranges } = (await answer.json()) as { data: string; ranges: readonly Range[] }
  const best = Object.fromEntries(ranges.map((row) => [row.id, row.best])) as Parameters
  return { data, ranges, baseline: best }
}
