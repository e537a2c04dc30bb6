import type { LinearScale } from './linearScale.ts'

/** The area between two lines where the upper stands above the lower: what was planned and not fired, say. */
export interface Hole {
  /** Closed shapes, one a spell. */
  readonly path: string
  /** The middle of its largest shape, in the picture's measures. */
  readonly x: number
  readonly y: number
}

interface Flows {
  readonly days: Float64Array
  /** Rounds a month. */
  readonly upper: Float64Array
  readonly lower: Float64Array
}

interface Scales {
  readonly x: LinearScale
  readonly y: LinearScale
}

/** Rounds a month below which there is nothing that could be drawn. */
const LEAST = 1

/**
 * The area between two flows. Its size is the rounds between them on the picture's
 * scale, so every row is a corner of it: a line that leaves rows out would take or add a few thousand.
 * A run counts a week at the rate of its beginning; the last week is therefore cut in its middle.
 */
export function drawHole({ days, upper, lower }: Flows, { x, y }: Scales): Hole {
  const gap = (k: number) => upper[k]! - lower[k]!
  const last = days.length - 1
  const shapes: string[] = []
  let largest = { size: 0, middle: 0 }
  for (let k = 0; k <= last; k++) {
    if (gap(k) <= LEAST) continue
    const from = Math.max(0, k - 1)
    while (k < last && gap(k) > LEAST) k++
    const spell = middleOf(gap, from, k)
    if (spell.size > largest.size) largest = spell
    const rows = Array.from({ length: k - from + 1 }, (_, i) => from + i)
    const across = rows.map((row) => x(days[row]!))
    if (gap(k) > LEAST && k > from) {
      rows[rows.length - 1] = k - 1
      across[across.length - 1] = (x(days[k - 1]!) + x(days[k]!)) / 2
    }
    const edge = (flow: Float64Array) => rows.map((row, i) => [across[i]!, y(flow[row]!)] as const)
    shapes.push(closed([...edge(upper), ...edge(lower).toReversed()]))
  }
  const { middle } = largest
  return {
    path: shapes.join(''),
    x: x(days[middle]!),
    y: y((upper[middle]! + lower[middle]!) / 2),
  }
}

/** How much a spell of rows comes to, and the row that halves it. */
function middleOf(gap: (row: number) => number, from: number, to: number) {
  let size = 0
  for (let k = from; k <= to; k++) size += gap(k)
  let [middle, before] = [from, 0]
  while (middle < to && before + gap(middle) < size / 2) before += gap(middle++)
  return { size, middle }
}

const FINE = 100

/** A closed shape in steps of a hundredth of a pixel, as tenths add up over a hundred weeks at one height; those between two others at their height are left out. */
function closed(corners: readonly (readonly [x: number, y: number])[]): string {
  const places = corners.map(([x, y]) => [Math.round(x * FINE), Math.round(y * FINE)] as const)
  let [left, top] = places[0]!
  const start = `M${left / FINE} ${top / FINE}l`
  const steps: string[] = []
  for (let i = 1; i < places.length; i++) {
    const [x, y] = places[i]!
    const next = places[i + 1]
    if (next && y === top && next[1] === y) continue
    steps.push(`${(x - left) / FINE} ${(y - top) / FINE}`)
    ;[left, top] = [x, y]
  }
  return `${start}${steps.join(' ').replaceAll(' -', '-')}z`
}
