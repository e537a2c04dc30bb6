import { facts, observationsOf } from './published.ts'
import type { DateInterval, Fact } from './types.ts'

/** What a figure is from: the day it was said, where that day was still to come, or its own day, where it was told later. */
export const isFrom = ({ said, date }: Fact): DateInterval =>
  said && said.to < date.to ? said : date

const later = (one: DateInterval, other: DateInterval) => (other.to > one.to ? other : one)

/** The date of a series’ last observation. */
export const lastOf = (series: string): DateInterval =>
  observationsOf(series).map(isFrom).reduce(later)

/** The figures that are from the year of a day. */
export const recentFacts = (day: string): Fact[] =>
  Object.values(facts).filter((fact) => isFrom(fact).from.startsWith(day.slice(0, 4)))
