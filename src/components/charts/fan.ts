import { runsBy, of100 } from '../../model/ensemble/counts.ts'
import type { EnsembleResult, KeptSeries } from '../../model/ensemble/ensemble.ts'
import type { Fan } from './fanShape.ts'
import { cornersOf } from './linePath.ts'
import { linearScale, type LinearScale } from './linearScale.ts'
import { WIDTH } from './timeline.ts'

const DOTS = 100
const ROWS_LEFT_OUT = 4
const MEDIAN = 0.5
/** How far, in pixels of height, a band's edge may lie from what is drawn of it: it is pale. */
const NEAR = 0.5

/** Rounds: finer than half a pixel, as a band’s edge need not be, and short where it travels in the page. */
const GRAIN = 5000

/** An ensemble cut down to one line's bands until the last day drawn, dots and counts. */
export function fanOf(
  result: EnsembleResult,
  line: KeptSeries,
  lastDay: number,
  byDay: number,
): Fan {
  const { days, levels, bands, outcomes, members } = result
  const finest = days.length > 1 && days[1]! - days[0]! < 20
  const shown = Array.from(days.keys()).filter(
    (k) => days[k]! <= lastDay && (!finest || k % ROWS_LEFT_OUT === 0),
  )
  const bare = outcomes['us.bareDay']
  const sorted = bare.filter((day) => day >= 0 && day <= lastDay).sort()
  const dots: number[] = []
  for (let i = 0; i < DOTS; i++) {
    const rank = Math.floor(((i + 0.5) / DOTS) * members)
    if (rank < sorted.length) dots.push(sorted[rank]!)
  }
  return {
    line,
    members,
    days: shown.map((k) => days[k]!),
    bands: levels.flatMap((share, level) =>
      share === MEDIAN
        ? []
        : [shown.map((k) => Math.round(bands[line][level * days.length + k]! / GRAIN) * GRAIN)],
    ),
    dots,
    by: of100(runsBy(bare, Math.min(byDay, lastDay)), members),
  }
}

/** The bands as corner lists for polygons, widest first. */
export function bandsOf({ days, bands }: Fan, x: LinearScale, y: LinearScale): string[] {
  const xs = days.map((day) => x(day))
  const edge = (values: readonly number[]) => {
    // A fan that reaches above the scale ends at the panel's edge.
    const ys = values.map((value) => Math.max(0, y(value)))
    return cornersOf(xs, ys, NEAR).map((k) => `${xs[k]!.toFixed()},${ys[k]!.toFixed(1)}`)
  }
  return Array.from({ length: bands.length / 2 }, (_, level) =>
    [...edge(bands.at(-1 - level)!), ...edge(bands[level]!).toReversed()].join(' '),
  )
}

const BINS = 60
const MOST_STACKED = 16

/** Dots by date along the picture's width, hanging from its upper edge, as one path: where a hundredth of the runs reach the floor. */
export function drawDots(dots: readonly number[], endDay: number, height: number): string {
  const x = linearScale([0, endDay], [0, WIDTH])
  const stacks = new Map<number, number>()
  const stackOf = (day: number) => Math.min(BINS - 1, Math.floor((day / endDay) * BINS))
  for (const day of dots) stacks.set(stackOf(day), (stacks.get(stackOf(day)) ?? 0) + 1)
  const rise = height / Math.max(MOST_STACKED, ...stacks.values())
  const placed = new Map<number, number>()
  const drawn = dots.map((day) => {
    const stack = stackOf(day)
    const n = placed.get(stack) ?? 0
    placed.set(stack, n + 1)
    const mid = x(((stack + 0.5) / BINS) * endDay)
    return `M${mid.toFixed()},${((n + 0.5) * rise).toFixed(1)}h0.01`
  })
  return drawn.join('')
}
