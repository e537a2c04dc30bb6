import { describe, expect, test } from 'vitest'
import { holeOf } from '../../src/components/charts/runHole.ts'
import { SIGHT_PANELS } from '../../src/components/widgets/depletion/depletionPicture.ts'
import { buildingArea, factoryPanels } from '../../src/components/widgets/factory/factoryPicture.ts'
import { inputOf } from '../../src/components/charts/runInput.ts'
import { drawPanel, xScale, yScale, type PanelSpec } from '../../src/components/charts/timeline.ts'
import { missedBy, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { run, type Run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { dayOf } from '../../src/model/time.ts'
import { starting } from '../model/starting.ts'
import { areaOf } from './pathPoints.ts'

const lastDay = dayOf('2026-12-31')
const DAYS_A_MONTH = 365.25 / 12

/** A run's panel, and how many rounds a square pixel of it stands for. */
function panelOf(result: Run, spec: PanelSpec) {
  const panel = drawPanel(spec, inputOf(result, lastDay), null, [])
  const x = xScale({ days: result.tables.days, endDay: lastDay })
  const y = yScale(panel)
  const rounds = (x.invert(1) - x.invert(0)) / DAYS_A_MONTH
  return { panel, perPixel: rounds * (y.invert(0) - y.invert(1)) }
}

function drawn(scenario: Scenario) {
  const result = run(starting, scenario)
  const { panel, perPixel } = panelOf(result, SIGHT_PANELS[1]!)
  return { result, perPixel, hole: holeOf(result, { panel, lastDay }) }
}

const at = (value: number): Scenario => ({
  interventions: [{ parameter: 'us.fixedOutput', value, from: '2023-03-01' }],
})
const moves: Scenario[] = [
  ...Array.from({ length: 13 }, (_, i) => at(i * 10_000)),
  { interventions: [{ parameter: 'need', factor: 1.5, from: '2022-01-02' }] },
  { parameters: { 'us.reserveFloor': 0 } },
  { parameters: { 'us.reserveFloor': 2_000_000 } },
]

describe('the hole', () => {
  test('is as large as the rounds missing are many, to the pixel, wherever a lever stands', () => {
    for (const scenario of moves) {
      const { result, perPixel, hole } = drawn(scenario)
      const missing = shortfallOf(result, lastDay)
      expect(missedBy(result, lastDay)).toBeCloseTo(missing, 0)
      // What corners in hundredths of a pixel may add up to.
      expect(Math.abs(areaOf(hole.path) - missing / perPixel)).toBeLessThan(5)
      expect(Math.abs((areaOf(hole.path) * perPixel) / missing - 1)).toBeLessThan(0.002)
    }
  })

  test('is none where all that is planned is fired', () => {
    const { hole } = drawn({
      interventions: [{ parameter: 'need', factor: 0, from: '2022-01-02' }],
    })
    expect(hole.path).toBe('')
  })
})

test('the area of lines being built is as large as the capacity that they will add, week by week', () => {
  const result = run(starting, {})
  const { days } = result.tables
  for (const producer of ['us', 'europe'] as const) {
    const { panel, perPixel } = panelOf(result, factoryPanels(producer)[0]!)
    const building = result.columns[producer].building
    const weeks = days.findIndex((day) => day > lastDay) - 1
    let rounds = 0
    for (let k = 0; k < weeks; k++)
      rounds += ((building[k]! + building[k + 1]!) / 2) * ((days[k + 1]! - days[k]!) / DAYS_A_MONTH)
    const { path } = buildingArea(result, producer, { panel, lastDay })
    expect(Math.abs((areaOf(path) * perPixel) / rounds - 1)).toBeLessThan(0.01)
  }
})
