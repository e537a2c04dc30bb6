import type { ComparisonRow } from '../../src/data/types.ts'
import type { Run } from '../../src/model/run.ts'

/** A run of ten-day steps that has nothing but these American series, in rounds or rounds/month. */
export function runOf(us: Record<string, readonly number[]>, elsewhere: readonly number[] = []) {
  const rows = Object.values(us)[0]!.length
  const columns = {
    us: Object.fromEntries(Object.entries(us).map(([id, row]) => [id, Float64Array.from(row)])),
    shared: { elsewhere: Float64Array.from(elsewhere) },
  }
  const days = Float64Array.from({ length: rows }, (_, k) => 10 * k)
  return { columns, tables: { stepDays: 10, dt: 0.5, days } } as unknown as Run
}

export const row = (model: string, more: Partial<ComparisonRow> = {}): ComparisonRow => ({
  series: 'a-series',
  model,
  factor: 1,
  likeWithLike: true,
  reason: { en: '', fr: '' },
  ...more,
})

/** Something published; `from` and `to` as ISO dates. */
export const published = (
  id: string,
  [from, to]: readonly [string, string],
  numbers: { value?: number; low?: number; high?: number },
) => ({
  id,
  value: numbers.value ?? null,
  low: numbers.low ?? null,
  high: numbers.high ?? null,
  date: { from, to },
})
