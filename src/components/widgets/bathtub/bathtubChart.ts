import { linearScale } from '../../charts/linearScale.ts'
import type { Tub } from '../../../model/bathtub.ts'
import { apart } from '../../charts/endLabels.ts'
import { WIDTH } from '../../charts/timeline.ts'

/** Pixels. Tub and panel are drawn side by side on one scale, so that the water stands as high as the line. */
export const HEIGHT = 258
export const RIM = 34
export const GROUND = 218
/** Room above the level for a line that goes too far. */
const ROOM = 1.3
/** How far from the end of its line a name stands: on the side that the line does not come from. */
const ABOVE = -9
const BELOW = 17

/** The top of the level's scale. */
export const ceilingOf = (levels: readonly number[]) => Math.max(1, ...levels) * ROOM

const heightScale = (ceiling: number) => linearScale([0, ceiling], [GROUND, RIM])

export interface LevelPanel {
  readonly ticks: readonly { readonly y: number; readonly value: number }[]
  readonly lines: readonly {
    readonly id: 'level' | 'drawn'
    readonly path: string
    readonly labelY: number
  }[]
  /** Where the level begins. */
  readonly beginning: number
}

/** The level up to a time (in steps), and the line drawn beside it. */
export function drawLevels(
  tub: Tub,
  drawn: readonly number[] | null,
  ceiling: number,
  until: number,
): LevelPanel {
  const y = heightScale(ceiling)
  const x = linearScale([0, tub.inflow.length], [0, WIDTH])
  const all = [
    ...(drawn ? [{ id: 'drawn' as const, values: drawn, until: drawn.length - 1 }] : []),
    { id: 'level' as const, values: tub.level, until },
  ]
  const labels = apart(all.map(({ values }) => y(values.at(-1)!) + (falls(values) ? BELOW : ABOVE)))
  return {
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    lines: all.map((line, i) => ({
      id: line.id,
      path: pathThrough(pointsUntil(line.values, line.until), x, y),
      labelY: labels[i]!,
    })),
    beginning: y(tub.level[0]!),
  }
}

const falls = (values: readonly number[]) => values.at(-1)! < values.at(-3)!

type Point = readonly [step: number, value: number]
type Scale = (value: number) => number

function pointsUntil(values: readonly number[], until: number): Point[] {
  const points = values.slice(0, Math.floor(until) + 1).map((value, k): Point => [k, value])
  return Number.isInteger(until) ? points : [...points, [until, valueAt(values, until)]]
}

/** What a line is at a time between two steps. */
export function valueAt(values: readonly number[], time: number): number {
  const k = Math.min(Math.floor(time), values.length - 1)
  const next = values[k + 1] ?? values[k]!
  return values[k]! + (next - values[k]!) * (time - k)
}

const pathThrough = (points: readonly Point[], x: Scale, y: Scale) =>
  `M${points.map(([step, value]) => `${x(step).toFixed(2)},${y(value).toFixed(2)}`).join('L')}`

/** How high a level stands, in the panel and in the tub. */
export const heightOf = (level: number, ceiling: number) => heightScale(ceiling)(level)

/** Where in the panel a pointer is: which point of the line (a share of its width), and what level (a height in pixels). */
export function levelAt(
  { x, y }: { readonly x: number; readonly y: number },
  steps: number,
  ceiling: number,
) {
  return {
    k: Math.min(Math.max(Math.round(x * steps), 1), steps),
    level: Math.min(Math.max(heightScale(ceiling).invert(y), 0), ceiling),
  }
}

/** A choice's line, small. */
export function thumbnail(path: readonly number[], ceiling: number, width: number, height: number) {
  const x = linearScale([0, path.length - 1], [2, width - 2])
  const y = linearScale([0, ceiling], [height - 2, 2])
  return pathThrough(pointsUntil(path, path.length - 1), x, y)
}
