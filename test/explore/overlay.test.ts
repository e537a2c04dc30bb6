// Scenarios over each other: each line is its run's, and a difference is the difference of two runs on the same days.
import { expect, test } from 'vitest'
import type { Compared } from '../../src/components/explore/compare/compared.ts'
import {
  COMPARED_SERIES,
  drawApart,
  drawDifference,
  drawTogether,
} from '../../src/components/explore/compare/overlay.ts'
import { linearScale } from '../../src/components/charts/linearScale.ts'
import { WIDTH, yScale, type DrawnPanel } from '../../src/components/charts/timeline.ts'
import { readQuery } from '../../src/model/address.ts'
import { column } from '../../src/model/columns.ts'
import { run } from '../../src/model/run.ts'
import { dayOf } from '../../src/model/time.ts'
import { heightAt, pointsOf } from '../charts/pathPoints.ts'
import { starting } from '../model/starting.ts'

const lastDay = dayOf('2026-12-31')
const height = 240

const compared = (id: string, query: string): Compared => {
  const { scenario } = readQuery(starting, query)
  return { id, name: id, short: id, scenario, run: run(starting, scenario) }
}
const base = compared('baseline', '')
// It steps on other days than the baseline.
const all = [
  compared('A', 'us.fixedOutput=60000_2023-03-01&stepDays=3'),
  compared('B', 'us.reserveFloor=500000'),
  base,
]

/** What a line stands at on a day, in the series' unit. */
function standing(panel: DrawnPanel, id: string, day: number): number {
  const { path } = panel.lines.find((line) => line.id === id)!
  const x = linearScale([0, lastDay], [0, WIDTH])
  return yScale(panel).invert(heightAt(pointsOf(path), x(day)))
}

/** A run's value on a day, on the line between its rows. */
function valueOn({ run: own }: Compared, series: (typeof COMPARED_SERIES)[number], day: number) {
  const values = column(own.columns, series)
  const rows = Array.from(own.tables.days, (each, k) => [each, values[k]!] as const)
  return heightAt(rows, day)
}

test.each(COMPARED_SERIES)('%s', (series) => {
  const shown = { series, lastDay, height }
  const together = drawTogether(all, shown)
  const difference = drawDifference(all, base, shown)
  const apart = drawApart(all, base, shown)
  expect(difference.lines.map(({ id }) => id).sort()).toEqual(['A', 'B'])
  expect(new Set(apart.map(({ panel }) => panel.domain.join())).size).toBe(1)
  expect(apart.map(({ panel }) => panel.lines[0]!.ghost !== null)).toEqual([true, true, false])
  for (const each of all) {
    const { days } = each.run.tables
    for (const day of [days[0]!, days[60]!, days[150]!]) {
      const value = valueOn(each, series, day)
      const near = (panel: DrawnPanel) => ((panel.domain[1] - panel.domain[0]) / height) * 0.4
      const gap = Math.abs(standing(together, each.id, day) - value)
      expect(gap, `${each.id} on ${day}`).toBeLessThan(near(together))
      if (each === base) continue
      const more = value - valueOn(base, series, day)
      const off = Math.abs(standing(difference, each.id, day) - more)
      expect(off, `${each.id} beyond on ${day}`).toBeLessThan(near(difference))
    }
  }
})
