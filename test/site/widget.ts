import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { versions } from '../../src/data/versions.ts'
import { column, type SeriesId } from '../../src/model/columns.ts'
import { run, type Run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { dayOf } from '../../src/model/time.ts'
import { heightAt, pointsOf, type PathPoint } from '../charts/pathPoints.ts'
import { awake } from './awake.ts'
import { openPage, type OpenedPage } from './page.ts'

const WIDTH = 1000
const PADDING_TOP = 22
const PADDING_BOTTOM = 8
export const LAST_DAY = dayOf('2026-12-31')

export const widget = (page: Page) => page.locator('[data-widget="Depletion"]')
export const slider = (page: Page, name: string) =>
  widget(page).locator(`input[type="range"][name="${name}"]`)
export const field = (page: Page, name: string) =>
  widget(page).locator(`input[name="${name}"]:not([type="range"])`)
export const button = (page: Page, name: string) =>
  widget(page).getByRole('button', { name, exact: true })

type Options = Parameters<typeof openPage>[1]

/** Opens a page of the site and waits until its central widget answers. */
export async function openWidget(path: string, options?: Options): Promise<OpenedPage> {
  const opened = await openPage(path, options)
  await isReady(opened.page)
  return opened
}

export async function isReady(page: Page): Promise<void> {
  await awake(widget(page))
  await unfold(page)
}

/** Opens what stands folded: further levers and panels are built, and the table has its quarters. */
async function unfold(page: Page): Promise<void> {
  const folded = widget(page).locator('details:is([data-more-levers], [data-further], .table)')
  await folded.evaluateAll((all) => {
    for (const each of all as HTMLDetailsElement[]) {
      // By hand: an embed opens its table by itself where the frame has room, with a row a year.
      each.open = false
      each.querySelector('summary')!.click()
    }
  })
  await slider(page, 'europe.stock0').waitFor({ state: 'attached' })
  await expect.poll(() => widget(page).locator('table tbody tr').count()).toBeGreaterThan(5)
}

interface Line {
  readonly series: string
  readonly height: number
  readonly domain: readonly [number, number]
  readonly points: readonly PathPoint[]
}

/** The lines as they are drawn, ghosts and dots left out. */
export async function linesOf(page: Page): Promise<Line[]> {
  const drawn = await widget(page)
    .locator('svg[data-domain] path[data-series]')
    .evaluateAll((paths) =>
      paths.map((path) => {
        const svg = path.closest('svg')!
        return {
          series: path.getAttribute('data-series')!,
          domain: svg.getAttribute('data-domain')!,
          height: svg.viewBox.baseVal.height,
          d: path.getAttribute('d')!,
        }
      }),
    )
  return drawn.map(({ series, domain, height, d }) => {
    const [low, high] = domain.split(' ').map(Number)
    return { series, height, domain: [low!, high!], points: pointsOf(d) }
  })
}

/** What one of the tiles says. */
export const tileOf = (page: Page, name: 'missing' | 'bare' | 'weeks') =>
  widget(page).locator(`[data-tile="${name}"] .value`).textContent()

/** The result in words, and what the page says of it to other programs, at one moment. */
export function resultOf(page: Page) {
  return widget(page)
    .locator('[data-result]:not([aria-busy])')
    .evaluate((result) => ({
      sentence: result.textContent.trim(),
      bare: result.getAttribute('data-bare'),
      earliest: result.getAttribute('data-earliest'),
      latest: result.getAttribute('data-latest'),
    }))
}

/** Numbers of the table, row by row, with the quarter's first date and what limits firing. */
export function tableOf(page: Page): Promise<[date: string, ...values: number[]][]> {
  return widget(page)
    .locator('table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('time')!.dateTime,
        ...[...row.querySelectorAll('td:not(.word)')].map((cell) =>
          Number(cell.textContent.replace(/[^\d-]/g, '')),
        ),
      ]),
    )
}

export const runOf = (scenario: Scenario = {}): Run => run(baseline, scenario)

/** A line's values: a series, or several added up. */
export function valuesOf({ columns }: Run, series: string): number[] {
  const [first = [], ...others] = series
    .split('+')
    .map((id) => [...column(columns, id as SeriesId)])
  return others.reduce((sum, values) => sum.map((value, k) => value + values[k]!), first)
}

/** Each line's first, lowest and last point is the run's, to the tenth of a pixel that is drawn, and none of its rows lies off the line. */
export function expectDrawn(lines: readonly Line[], result: Run): void {
  const days = [...result.tables.days].filter((day) => day <= LAST_DAY)
  expect(lines.map(({ series }) => series)).toEqual(
    expect.arrayContaining(['us.releasable', 'us.production', 'ukraine.fired', 'need']),
  )
  for (const { series, height, domain, points } of lines) {
    const values = valuesOf(result, series).slice(0, days.length)
    const [low, high] = domain
    const bottom = height - PADDING_BOTTOM
    const placeOf = (k: number): PathPoint => [
      (days[k]! / LAST_DAY) * WIDTH,
      bottom - ((values[k]! - low) / (high - low)) * (bottom - PADDING_TOP),
    ]
    const lowest = values.indexOf(Math.min(...values))
    for (const k of [0, lowest, days.length - 1]) {
      const [x, y] = placeOf(k)
      const found = points.some(([px, py]) => Math.abs(px - x) < 0.051 && Math.abs(py - y) < 0.051)
      expect(found, `${series} in row ${k}: a point at ${x}, ${y}`).toBe(true)
    }
    for (const k of days.keys()) {
      const [x, y] = placeOf(k)
      expect(Math.abs(offLine(points, x, y)), `${series} in row ${k}`).toBeLessThan(0.2)
    }
  }
}

/** How far a place is above or below a line; a step is as wide as the tenth that its ends are rounded to. */
function offLine(points: readonly PathPoint[], x: number, y: number): number {
  return Math.min(...[-0.05, 0, 0.05].map((aside) => Math.abs(heightAt(points, x + aside) - y)))
}

/** Waits until the address holds this query, or none. */
export async function addressHas(page: Page, query: string): Promise<void> {
  await expect
    .poll(() => decodeURI(new URL(page.url()).search))
    .toBe(query && `?m=${versions.model}&d=${versions.data}&${query}`)
}
