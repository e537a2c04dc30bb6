import type { Dated } from '../xmile/modelVariable.ts'

/** A schedule's value on a day (from 2022-01-01), its ends held before and after. */
export function datedValue(
  { points, linear }: Pick<Dated, 'points' | 'linear'>,
  day: number,
): number {
  const later = points.findIndex(([date]) => date > day)
  if (later === 0) return points[0]![1]
  if (later < 0) return points.at(-1)![1]
  const [[since, value], [next, then]] = [points[later - 1]!, points[later]!]
  return linear ? value + ((then - value) * (day - since)) / (next - since) : value
}
