import { scaleLinear } from 'd3-scale'
import type { Tub } from '../../../model/bathtub.ts'
import { apart, WIDTH } from '../../charts/timeline.ts'

const PADDING_TOP = 20
const PADDING_BOTTOM = 6
/** Room above the level for a line that goes too far. */
const ROOM = 1.35

const HEIGHTS = { flows: 110, net: 80, level: 190 } as const
type PanelId = keyof typeof HEIGHTS

export interface BathtubPanel {
  readonly id: PanelId
  readonly height: number
  readonly ticks: readonly { readonly y: number; readonly value: number }[]
  readonly lines: readonly {
    readonly id: 'in' | 'out' | 'level' | 'drawn'
    readonly path: string
    readonly labelY: number
  }[]
  /** One a step: how far in is above or below out. */
  readonly bars: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  readonly domain: readonly [number, number]
  /** Where the level begins. */
  readonly beginning: number | null
}

const across = (tub: Tub) => scaleLinear([0, tub.inflow.length], [0, WIDTH])

/** Flows, their difference and the level: three panels on one time axis, never two on one scale. */
export function drawBathtub(
  tub: Tub,
  drawn: readonly number[] | null,
  ceiling: number,
): BathtubPanel[] {
  const x = across(tub)
  return [flowsPanel(tub, x), netPanel(tub, x), levelPanel(tub, drawn, ceiling, x)]
}

type Across = ReturnType<typeof across>

function frame(id: PanelId, domain: [number, number]) {
  const height = HEIGHTS[id]
  const y = scaleLinear(domain, [height - PADDING_BOTTOM, PADDING_TOP])
  const ticks = y.ticks(id === 'level' ? 4 : 3).map((value) => ({ value, y: y(value) }))
  return { id, height, domain, y, ticks }
}

function flowsPanel(tub: Tub, x: Across): BathtubPanel {
  const { y, ...panel } = frame('flows', [0, Math.max(1, ...tub.inflow, ...tub.outflow)])
  const steps = (values: readonly number[]) =>
    `M0,${y(values[0]!).toFixed(2)}` +
    values.map((value, k) => `V${y(value).toFixed(2)}H${x(k + 1).toFixed(2)}`).join('')
  const [inY, outY] = apart([y(tub.inflow.at(-1)!), y(tub.outflow.at(-1)!)])
  return {
    ...panel,
    lines: [
      { id: 'in', path: steps(tub.inflow), labelY: inY! },
      { id: 'out', path: steps(tub.outflow), labelY: outY! },
    ],
    bars: [],
    beginning: null,
  }
}

function netPanel(tub: Tub, x: Across): BathtubPanel {
  const { y, ...panel } = frame('net', [Math.min(0, ...tub.net), Math.max(0, ...tub.net)])
  const bars = tub.net.map((value, k) => ({
    x: x(k) + 2,
    width: x(1) - 4,
    y: Math.min(y(0), y(value)),
    height: Math.abs(y(value) - y(0)),
  }))
  return { ...panel, lines: [], bars, beginning: null }
}

function levelPanel(
  tub: Tub,
  drawn: readonly number[] | null,
  ceiling: number,
  x: Across,
): BathtubPanel {
  const { y, ...panel } = frame('level', [0, ceiling])
  const lines = [{ id: 'level' as const, values: tub.level }]
  const all = drawn ? [...lines, { id: 'drawn' as const, values: drawn }] : lines
  const labels = apart(all.map(({ values }) => y(values.at(-1)!)))
  return {
    ...panel,
    lines: all.map(({ id, values }, i) => ({
      id,
      path: pathThrough(values, (k) => x(k), y),
      labelY: labels[i]!,
    })),
    bars: [],
    beginning: y(tub.level[0]!),
  }
}

function pathThrough(
  values: readonly number[],
  x: (k: number) => number,
  y: (value: number) => number,
): string {
  return `M${values.map((value, k) => `${x(k).toFixed(2)},${y(value).toFixed(2)}`).join('L')}`
}

/** The top of the level's scale: room for lines that go too far. */
export const ceilingOf = (levels: readonly number[]) => Math.max(1, ...levels) * ROOM

/** Where in the level's panel a pointer is: which point of the line, and what level. */
export function levelAt(
  { x, y }: { readonly x: number; readonly y: number },
  steps: number,
  ceiling: number,
) {
  const scale = scaleLinear([HEIGHTS.level - PADDING_BOTTOM, PADDING_TOP], [0, ceiling])
  return {
    k: Math.min(Math.max(Math.round(x * steps), 1), steps),
    level: Math.min(Math.max(scale(y), 0), ceiling),
  }
}

/** A choice's line, small. */
export function thumbnail(path: readonly number[], ceiling: number, width: number, height: number) {
  const x = scaleLinear([0, path.length - 1], [2, width - 2])
  const y = scaleLinear([0, ceiling], [height - 2, 2])
  return pathThrough(path, x, y)
}
