import { expect, test } from 'vitest'
import type { PanelSpec } from '../../src/components/charts/timeline.ts'
import { PANELS, SIGHT_PANELS } from '../../src/components/widgets/depletion/depletionPicture.ts'
import { factoryPanels } from '../../src/components/widgets/factory/factoryPicture.ts'
import { GUN_PANELS } from '../../src/components/widgets/guns/gunsPicture.ts'
import { JOINT_PANELS } from '../../src/components/widgets/joint/jointPicture.ts'
import { parameters } from '../../src/data/parameters.ts'
import { equations } from '../../src/model/equations.ts'

/** The unit that a series' equation comes to, or that of the parameter it is. */
function unitOf(series: string): string {
  const own = series.replace(/^(us|europe)\./, '')
  const found =
    [...equations.producer, ...equations.shared].find(
      (variable) => variable.series === series || variable.series === own,
    ) ?? parameters.find(({ id }) => id === series)
  if (!found) throw new Error(`No variable or parameter is called “${series}”.`)
  return found.unit
}

const pictures: [name: string, panels: readonly PanelSpec[]][] = [
  ['Depletion', PANELS],
  ['Factory, American plants', factoryPanels('us')],
  ['Factory, European plants', factoryPanels('europe')],
  ['Guns', GUN_PANELS],
  ['Joint', JOINT_PANELS],
]

test.each(pictures)(
  '%s: all that shares an axis is of one unit, so no stock stands on a flow’s',
  (_, panels) => {
    for (const { id, lines } of panels) {
      const units = lines.flatMap(({ series }) => series.map(unitOf))
      expect([...new Set(units)], id).toHaveLength(1)
    }
  },
)

test('what is in sight are the shelves, a stock, and the hole, a flow', () => {
  const units = SIGHT_PANELS.map(({ lines }) => unitOf(lines[0]!.series[0]!))
  expect(units).toEqual(['rounds', 'rounds/month'])
})
