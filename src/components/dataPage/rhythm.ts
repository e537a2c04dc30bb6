import type { DateInterval } from '../../data/types.ts'

const DAY_MILLISECONDS = 86_400_000
/** A series of one or two days has no rhythm of its own. */
const DAYS_WITHOUT_RHYTHM = 365
/** No series is called old sooner, however thick its figures lie. */
const LEAST_DAYS = 120

const daysOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY_MILLISECONDS

/** The day (ISO) after which a newer figure was to be expected: the last one and twice the median gap between the days of a series. */
export function dueAfter(dates: readonly Pick<DateInterval, 'to'>[]): string {
  const days = [...new Set(dates.map(({ to }) => daysOf(to)))].toSorted((a, b) => a - b)
  const gaps = days
    .slice(1)
    .map((day, i) => day - days[i]!)
    .toSorted((a, b) => a - b)
  const middle = gaps.length < 2 ? DAYS_WITHOUT_RHYTHM / 2 : gaps[Math.floor(gaps.length / 2)]!
  const wait = Math.max(LEAST_DAYS, Math.round(2 * middle))
  return new Date((days.at(-1)! + wait) * DAY_MILLISECONDS).toISOString().slice(0, 10)
}

/** Whether a series is older on a day than its own rhythm lets one expect. */
export const isStale = (dates: readonly Pick<DateInterval, 'to'>[], today: string): boolean =>
  today > dueAfter(dates)
