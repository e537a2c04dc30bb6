import type { PlantLine } from '../../../data/strings/en/factory.ts'
import type { ProducerId } from '../../../model/producers.ts'
import type { PanelSpec } from '../../charts/timeline.ts'

/** Panels of one producer's plants: flows, the order book and the wait each on a scale of its own. */
export function factoryPanels(b: ProducerId): readonly PanelSpec[] {
  return [
    {
      id: 'capacity',
      height: 130,
      lines: [
        { series: [`${b}.production`], tone: b, dash: 'solid' },
        { series: [`${b}.capacity`], tone: 'inflow', dash: 'long' },
        { series: [`${b}.capacity`, `${b}.building`], tone: 'plan', dash: 'dots' },
      ],
    },
    { id: 'book', height: 80, lines: [{ series: [`${b}.book`], tone: b, dash: 'solid' }] },
    {
      id: 'wait',
      height: 120,
      per: 1,
      grain: 0.1,
      lines: [{ series: [`${b}.leadTime`], tone: b, dash: 'solid' }],
    },
    {
      id: 'fired',
      height: 100,
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
