import { BATHTUB_CASES, type BathtubCase } from '../data/bathtubCases.ts'
import { LEVEL_STEP, SHELF_OFFERED, SHELF_YEAR, type HandsUpId } from '../data/handsUp.ts'
import { fillTub, type Tub } from './bathtub.ts'
import { offeredPaths, type OfferedKind } from './prediction.ts'
import type { Run } from './run.ts'
import { DAYS_PER_MONTH, dayOf } from './time.ts'

/** A question about a level: its flows, and four curves in the order in which they are shown. */
export interface HandsUpQuestion {
  readonly id: HandsUpId
  readonly medium: BathtubCase['medium']
  readonly tub: Tub
  readonly curves: readonly { readonly kind: OfferedKind; readonly levels: readonly number[] }[]
}

const THOUSAND = 1000

/** A question; that about the American shelf is read off a run. */
export function handsUpQuestion(id: HandsUpId, run: Run): HandsUpQuestion {
  const own = BATHTUB_CASES.find((each) => each.id === id)
  const tub = own ? fillTub(own) : shelfYear(run)
  const paths = offeredPaths(tub)
  return {
    id,
    medium: own?.medium ?? 'shells',
    tub,
    curves: (own?.offered ?? SHELF_OFFERED).map((kind) => ({ kind, levels: paths[kind] })),
  }
}

/** The American stock, month by month (all as long) through a year, in whole thousands of rounds, so that what is printed adds up. */
export function shelfYear({ columns: { us }, tables: { days } }: Run): Tub {
  const months = Array.from(
    { length: 13 },
    (_, k) => dayOf(`${SHELF_YEAR}-01-01`) + k * DAYS_PER_MONTH,
  )
  const whole = (value: number) => Math.round(value / THOUSAND) * THOUSAND
  const levels = months.map((day) => whole(valueOn(day, days, us.stock)))
  const made = months.map((day) => valueOn(day, days, us.produced))
  const inflow = made.slice(1).map((value, k) => whole(value - made[k]!))
  const outflow = inflow.map((value, k) => value + levels[k]! - levels[k + 1]!)
  return fillTub({ start: levels[0]!, inflow, outflow })
}

/** A column's value on a day, straight between two rows. */
function valueOn(day: number, days: Float64Array, values: Float64Array): number {
  const next = Math.max(
    1,
    days.findIndex((each) => each >= day),
  )
  const share = (day - days[next - 1]!) / (days[next]! - days[next - 1]!)
  return values[next - 1]! + (values[next]! - values[next - 1]!) * share
}

/** The level that so many steps of a pupil's scale stand for, and the other way. */
export const levelOf = (steps: number, medium: BathtubCase['medium']) => steps * LEVEL_STEP[medium]
export const stepsOf = (level: number, medium: BathtubCase['medium']) =>
  Math.round(level / LEVEL_STEP[medium])
