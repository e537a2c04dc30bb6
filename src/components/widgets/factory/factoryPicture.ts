import type { PlantLine } from '../../../data/strings/en/factory.ts'
import type { ProducerId } from '../../../model/producers.ts'
import type { Run } from '../../../model/run.ts'
import { areaBetween, type Area, type Drawn } from '../../charts/runHole.ts'
import type { PanelSpec } from '../../charts/timeline.ts'

/** Panels of one producer's plants: flows, the order book and the wait each on a scale of its own. */
export function factoryPanels(b: ProducerId): readonly PanelSpec[] {
  return [
    {
      id: 'capacity',
      height: 240,
      headroom: 1.22,
      lines: [
        { series: [`${b}.production`], tone: b, dash: 'solid' },
        { series: [`${b}.capacity`], tone: 'inflow', dash: 'long' },
        { series: [`${b}.capacity`, `${b}.building`], tone: 'inflow', dash: 'dots' },
      ],
    },
    { id: 'book', height: 120, lines: [{ series: [`${b}.book`], tone: b, dash: 'solid' }] },
    {
      id: 'wait',
      height: 110,
      per: 1,
      grain: 0.1,
      lines: [{ series: [`${b}.leadTime`], tone: b, dash: 'solid' }],
    },
    {
      id: 'fired',
      height: 200,
      lines: [
        { series: ['need'], tone: 'plan', dash: 'dots' },
        { series: ['ukraine.fired'], tone: 'ukraine', dash: 'solid' },
      ],
    },
  ]
}

/** What its words are kept under: one producer's series without the producer. */
export function plantWord(line: string): PlantLine | 'need' | 'fired' {
  return line.replaceAll(/(us|europe|ukraine)\./g, '') as PlantLine | 'need' | 'fired'
}

interface Sight {
  readonly panels: readonly string[]
  /** The panel and the line that say when what limits turns. */
  readonly note: string
  readonly series: 'production' | 'book'
  readonly limit: 'productionLimit' | 'growthLimit'
  readonly turns: (limit: string) => boolean
}

/** What stands open, with the day on which powder holds output back, or contracts no longer hold back new lines; the rest is one press away. */
export const SIGHT: Readonly<Record<'factory' | 'contracts', Sight>> = {
  factory: {
    panels: ['capacity', 'wait'],
    note: 'capacity',
    series: 'production',
    limit: 'productionLimit',
    turns: (limit) => limit === 'inputs',
  },
  contracts: {
    panels: ['book', 'fired'],
    note: 'book',
    series: 'book',
    limit: 'growthLimit',
    turns: (limit) => limit !== 'visibility',
  },
}

/** Lines that are being built, upon the capacity that stands, in rounds a month. */
export function buildingArea(run: Run, producer: ProducerId, drawn: Drawn): Area {
  const { capacity, building } = run.columns[producer]
  const both = capacity.map((rounds, row) => rounds + building[row]!)
  return { path: areaBetween(run, drawn, both, capacity).path, ghost: null, tone: 'faint' }
}
