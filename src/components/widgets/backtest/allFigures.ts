import type { ScoredPoint } from '../../../model/fit/report.ts'
import { nearestPublished } from '../../../model/fit/scores.ts'
import { WIDTH } from '../../charts/timeline.ts'

/** Figures nearer to each other than this, in the picture's measures, stand one above the other. */
const APART = WIDTH * 0.032
/** The least that the scale shows, in times the published figure. */
const SCALE = [0.5, 2] as const
const MARGIN = 1.15
const TICKS = [0.25, 0.5, 1, 2, 4]

interface FigureDot {
  readonly x: number
  /** How many stand below it. */
  readonly level: number
  readonly inside: boolean
}

/** What the model says, in times the published figure, or of a range in times what lies nearest to it. */
function timesPublished({ least, most, value }: ScoredPoint): number {
  return value / nearestPublished({ target: { least: least!, most: most! }, value })
}

/**
 * All figures of a fit on one scale: twice as much stands as far from right as half as much. Bounds are left
 * out: a bound is kept or not. `goal` (%) is how far off half of the figures may be.
 */
export function allFigures(points: readonly ScoredPoint[], goal: number) {
  const figures = points.filter(({ least, most }) => least !== null && most !== null)
  const times = figures.map(timesPublished)
  const [from, to] = [Math.min(SCALE[0], ...times) / MARGIN, Math.max(SCALE[1], ...times) * MARGIN]
  const x = (value: number) => (WIDTH * Math.log(value / from)) / Math.log(to / from)
  const dots: FigureDot[] = []
  for (const [i, value] of [...times.entries()].toSorted(([, a], [, b]) => a - b)) {
    const at = x(value)
    const taken = new Set(dots.filter((dot) => at - dot.x < APART).map(({ level }) => level))
    let level = 0
    while (taken.has(level)) level++
    dots.push({ x: at, level, inside: figures[i]!.inside })
  }
  return {
    dots,
    levels: Math.max(0, ...dots.map(({ level }) => level + 1)),
    right: x(1),
    goal: [x(1 - goal / 100), x(1 + goal / 100)] as const,
    ticks: TICKS.filter((each) => each > from && each < to).map((value) => ({
      value,
      x: x(value),
    })),
  }
}
