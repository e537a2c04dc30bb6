import type { Schedule } from '../../data/types.ts'
import { numberAt, type Grid } from '../grid.ts'
import { parameterRow } from '../parameterRow.ts'
import type { Parameters, Scenario } from '../scenario.ts'
import { scheduleOn } from '../schedule.ts'
import { KINDS } from '../tables.ts'
import { dayOf, DEFAULT_END } from '../time.ts'
import type { Lever, Stop } from './lever.ts'

const MOST_STOPS = 400
const FACTOR_GRID = { min: 0, max: 2, step: 0.01 }

/** 0.3 / 0.1 comes to slightly less than 3. */
const NEARLY = 1e-9

/** Where a row has too many steps, only every so many are tried, so that the stops are round numbers. */
const STRIDES = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000]
const MONTH_STRIDES = [1, 2, 3, 4, 6, 12, 24, 60]

/**
 * The values (parameter's unit, or factors) or dates (ISO) at which a lever is tried, rising, at most
 * `most`: the row's range at its step, thinned, with both ends, and with what the baseline and the
 * scenario hold.
 */
export function stopsOf(
  lever: Lever,
  { baseline, scenario }: { readonly baseline: Parameters; readonly scenario: Scenario },
  most: number = MOST_STOPS,
): Stop[] {
  if (lever.how === 'date') return monthlyDates(scenario.end ?? DEFAULT_END, most)
  const own = (scenario.interventions ?? []).filter(({ parameter }) => parameter === lever.id)
  if (lever.how === 'factor')
    return gridOf({ ...FACTOR_GRID, most, with: [1, ...own.map(({ factor }) => factor)] })
  const { min, max, step } = parameterRow(lever.id)
  const schedules = [baseline[lever.id], scenario.parameters?.[lever.id]]
  const alreadySet =
    lever.how === 'set'
      ? schedules
      : [...schedules.map((each) => valueOn(lever.id, each, lever.from)), ...own.map(valueOf)]
  return gridOf({ min, max, step, most, with: alreadySet })
}

const valueOf = ({ value }: { readonly value?: number | null }) => value

function valueOn(id: Lever['id'], schedule: Schedule | null | undefined, date: string) {
  if (schedule === null || schedule === undefined) return undefined
  const day = Float64Array.of(dayOf(date))
  return scheduleOn(schedule, KINDS[id], day, new Float64Array(1))[0]
}

interface Thinned extends Grid {
  readonly most: number
  /** Further values; what is no number within the range is passed over. */
  readonly with: readonly unknown[]
}

/** Multiples of the step from min to max, thinned to `most`, and some further values. */
export function gridOf({ min, max, step, most, with: further }: Thinned): number[] {
  const others = further.filter(
    (value): value is number => typeof value === 'number' && value >= min && value <= max,
  )
  const first = -Math.floor(-min / step + NEARLY)
  const last = Math.floor(max / step + NEARLY)
  const valueAt = (unit: number) => Number(numberAt(unit * step, step))
  const kept = new Set([min, max, ...others])
  const stride =
    STRIDES.find((each) => (last - first) / each + 1 + others.length <= 1.05 * most) ?? last - first
  const values = new Set(kept)
  for (let unit = first; unit <= last; unit++) if (unit % stride === 0) values.add(valueAt(unit))
  const stops = [...values].sort((a, b) => a - b)
  // A few too many, as the 401 of 0 to 400,000 by the thousand: dropped where a step weighs least, at the top.
  for (let i = stops.length - 2; stops.length > most && i > 0; i -= 1) {
    const isRound = Math.round(stops[i]! / step) % (10 * stride) === 0
    if (kept.has(stops[i]!) || isRound) continue
    stops.splice(i, 1)
    i -= 1
  }
  return stops
}

/** The day that begins each month, from February 2022 to `end`. */
export function monthlyDates(end: string, most: number = MOST_STOPS): string[] {
  const dates: string[] = []
  for (let month = 1; ; month++) {
    const date = `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
    if (!(dayOf(date) <= dayOf(end))) break
    dates.push(date)
  }
  const stride = MONTH_STRIDES.find((each) => dates.length / each <= most) ?? dates.length
  return dates.filter((_, i) => i % stride === 0)
}
