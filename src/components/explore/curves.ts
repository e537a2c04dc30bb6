import type { SeriesId } from '../../model/columns.ts'
import type { LineSpec, PanelSpec } from '../charts/timeline.ts'
import { FURTHER_PANELS, SIGHT_PANELS } from '../widgets/depletion/depletionPicture.ts'

export type CurveGroup = 'shelves' | 'fire' | 'made' | 'orders' | 'leaves' | 'way' | 'guns'
export type CurveUnit = 'rounds' | 'rate' | 'months' | 'times' | 'price' | 'value' | 'guns'

/** A picture that a reader can choose: one thing that is counted, of all whom it is counted for. */
export interface Curve extends PanelSpec {
  readonly group: CurveGroup
  readonly unit: CurveUnit
}

/** What the axis of each unit is numbered in, and what a table rounds to, in the series' unit. */
const SCALES: Readonly<Record<CurveUnit, { readonly per: number; readonly grain: number }>> = {
  rounds: { per: 1000, grain: 100 },
  rate: { per: 1000, grain: 100 },
  months: { per: 1, grain: 0.1 },
  times: { per: 1, grain: 0.01 },
  price: { per: 1, grain: 1 },
  value: { per: 1e9, grain: 1e6 },
  guns: { per: 1, grain: 1 },
}

/** Lower than in the story: the hand has more beside it here. */
const HEIGHT = 140
const SHELVES_HEIGHT = 170

function curve(
  id: string,
  group: CurveGroup,
  unit: CurveUnit,
  lines: readonly LineSpec[],
  height = HEIGHT,
): Curve {
  return { id, group, unit, lines, height, ...SCALES[unit] }
}

/** A series of both producers in one picture. */
const ofProducers = (id: string, group: CurveGroup, unit: CurveUnit): Curve =>
  curve(id, group, unit, [
    { series: [`us.${id}` as SeriesId], tone: 'us', dash: 'solid' },
    { series: [`europe.${id}` as SeriesId], tone: 'europe', dash: 'long' },
  ])

const alone = (
  id: SeriesId,
  group: CurveGroup,
  unit: CurveUnit,
  tone: LineSpec['tone'] = 'ukraine',
): Curve => curve(id, group, unit, [{ series: [id], tone, dash: 'solid' }])

const [stocks, fired] = SIGHT_PANELS as [PanelSpec, PanelSpec]
const [made] = FURTHER_PANELS as [PanelSpec]

/** Every series that a run reports, in the pictures that show it. */
export const CURVES: readonly Curve[] = [
  curve('stocks', 'shelves', 'rounds', stocks.lines, SHELVES_HEIGHT),
  ofProducers('stock', 'shelves', 'rounds'),
  ofProducers('releasable', 'shelves', 'rounds'),
  alone('ukraine.stock', 'shelves', 'rounds'),
  curve('fired', 'fire', 'rate', fired.lines),
  alone('request', 'fire', 'rate', 'plan'),
  alone('ukraine.shortfall', 'fire', 'rounds', 'plan'),
  alone('ukraine.firedTotal', 'fire', 'rounds'),
  curve('made', 'made', 'rate', made.lines, made.height),
  ofProducers('production', 'made', 'rate'),
  ofProducers('capacity', 'made', 'rate'),
  ofProducers('workedCapacity', 'made', 'rate'),
  ofProducers('building', 'made', 'rate'),
  ofProducers('shifts', 'made', 'times'),
  ofProducers('produced', 'made', 'rounds'),
  ofProducers('signed', 'orders', 'rate'),
  ofProducers('book', 'orders', 'rounds'),
  ofProducers('leadTime', 'orders', 'months'),
  ofProducers('price', 'orders', 'price'),
  ofProducers('signedValue', 'orders', 'value'),
  ofProducers('exports', 'leaves', 'rate'),
  ofProducers('drawdown', 'leaves', 'rate'),
  ofProducers('ownUse', 'leaves', 'rate'),
  ofProducers('sold', 'leaves', 'rate'),
  ofProducers('ownTotal', 'leaves', 'rounds'),
  ofProducers('soldTotal', 'leaves', 'rounds'),
  ofProducers('sorting', 'way', 'rounds'),
  ofProducers('inTransit', 'way', 'rounds'),
  ofProducers('arrivals', 'way', 'rate'),
  ofProducers('delivered', 'way', 'rounds'),
  alone('ukraine.arrivals', 'way', 'rate', 'inflow'),
  alone('elsewhere', 'way', 'rate', 'inflow'),
  alone('elsewhereTotal', 'way', 'rounds', 'inflow'),
  curve('guns', 'guns', 'guns', [
    { series: ['guns.ready'], tone: 'ukraine', dash: 'solid' },
    { series: ['guns.inRepair'], tone: 'plan', dash: 'short' },
  ]),
]

export const curveNamed = (id: string): Curve => CURVES.find((each) => each.id === id)!

/** What stands there at the beginning: the shelves, and the hole. */
export const CURVES_AT_START: readonly string[] = ['stocks', 'fired']
export const MOST_PICTURES = 4

/** The pictures chosen, as high as a screen has room for so many: two stand as they are. */
export function sized(chosen: readonly string[]): Curve[] {
  const height = { 1: 260, 3: 125 }[chosen.length] ?? 100
  return chosen.map(curveNamed).map((each) => (chosen.length === 2 ? each : { ...each, height }))
}
