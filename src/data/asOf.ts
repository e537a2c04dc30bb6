import { facts, observationsOf } from './published.ts'
import type { DateInterval, Fact } from './types.ts'

/** What a figure is from: the day it was said, where that day was still to come, or its own day, where it was told later. */
const isFrom = ({ said, date }: Fact): DateInterval => (said && said.to < date.to ? said : date)

const later = (one: DateInterval, other: DateInterval) => (other.to > one.to ? other : one)

/** The date of a series’ last observation. */
export const lastOf = (series: string): DateInterval =>
  observationsOf(series).map(isFrom).reduce(later)

/** The figures that are from a year, and the date of the newest of all that had begun by a day. */
export function newestFacts(day: string): { readonly recent: Fact[]; readonly newest: string } {
  const all = Object.values(facts)
  const begun = all.map((fact) => isFrom(fact).from).filter((from) => from <= day)
  return {
    recent: all.filter((fact) => isFrom(fact).from.startsWith(day.slice(0, 4))),
    newest: begun.toSorted().at(-1)!,
  }
}
