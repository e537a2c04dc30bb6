import { describe, expect, test } from 'vitest'
import { holeOf } from '../../src/components/charts/runHole.ts'
import { SIGHT_PANELS } from '../../src/components/widgets/depletion/depletionPicture.ts'
import { inputOf } from '../../src/components/charts/runInput.ts'
import { drawPanel, xScale, yScale } from '../../src/components/charts/timeline.ts'
import { missedBy, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { dayOf } from '../../src/model/time.ts'
import { starting } from '../model/starting.ts'
import { areaOf } from './pathPoints.ts'

const lastDay = dayOf('2026-12-31')
const DAYS_A_MONTH = 365.25 / 12

/** The hole of a scenario, and how many rounds a square pixel of it stands for. */
function drawn(scenario: Scenario) {
  const result = run(starting, scenario)
  const panel = drawPanel(SIGHT_PANELS[1]!, inputOf(result, lastDay), null, [])
  const x = xScale({ days: result.tables.days, endDay: lastDay })
  const y = yScale(panel)
  const rounds = (x.invert(1) - x.invert(0)) / DAYS_A_MONTH
  const perPixel = rounds * (y.invert(0) - y.invert(1))
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
