// The central widget under the hand: nothing jumps, the hole follows the run, a finger that scrolls moves nothing.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/model/time.ts'
import { shortfallOf } from '../../src/model/outcomesByDay.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { formatCompact, settled } from '../../src/data/strings/format.ts'
import { areaOf } from '../charts/pathPoints.ts'
import { openAWidget, type } from './aWidget.ts'
import { swipe } from './finger.ts'
import { framesLater } from './later.ts'
import { runOf } from './widget.ts'

const LAST_DAY = dayOf('2026-12-31')
const DAYS_A_MONTH = 30.4375
const screens = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
]

const held = (value: number): Scenario => ({
  interventions: [{ parameter: 'us.fixedOutput', value, from: '2023-03-01' }],
})

/** The hole as drawn, and how many rounds its area stands for. */
async function holeOn(page: Page) {
  const { d, missing, domain, height } = await page
    .locator('[data-widget="Depletion"] [data-missing]')
    .evaluate((path) => {
      const svg = path.closest('svg')!
      return {
        d: path.getAttribute('d')!,
        missing: Number(path.getAttribute('data-missing')),
        domain: svg.getAttribute('data-domain')!.split(' ').map(Number) as [number, number],
        height: svg.viewBox.baseVal.height,
      }
    })
  const rounds = (domain[1] - domain[0]) / (height - 30)
  return { missing, drawn: areaOf(d) * rounds * (LAST_DAY / 1000 / DAYS_A_MONTH) }
}

/** Moves of what is on screen, as the browser counts them, those right after a press included. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
      })[])
        for (const { node, previousRect, currentRect } of entry.sources) {
          const what = (node as Element | null)?.outerHTML?.slice(0, 120) ?? node?.textContent
          shifts.push(`${what}: ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`)
        }
    }).observe({ type: 'layout-shift', buffered: false })
  })
const shiftsOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)

describe.each(screens)('$width pixels wide', (viewport) => {
  test('a drag over the whole track moves nothing, and the hole is the run’s number at each step', async () => {
    const { page, widget, range } = await openAWidget('Depletion', { viewport })
    const output = range('us.fixedOutput')
    // Low on the screen: on a phone the large picture, which is read here, is then still in sight.
    await output.evaluate((each) => {
      each.scrollIntoView({ block: 'center' })
      scrollBy(0, -innerHeight * 0.3)
    })
    await framesLater(page, 5)
    await watchShifts(page)
    const { x, y, width, height } = (await output.boundingBox())!
    await page.mouse.move(x + width * 0.15, y + height / 2)
    await page.mouse.down()
    for (const share of [0.05, 0.3, 0.55, 0.8, 0.99]) {
      await page.mouse.move(x + width * share, y + height / 2, { steps: 2 })
      const value = Number(await output.inputValue())
      const missing = shortfallOf(runOf(held(value)), LAST_DAY)
      await expect.poll(async () => (await holeOn(page)).missing).toBe(Math.round(missing))
      const { drawn } = await holeOn(page)
      expect(Math.abs(drawn / missing - 1), `${value} a month`).toBeLessThan(0.005)
      expect(await widget.locator('[data-tile="missing"] .value').textContent()).toBe(
        formatCompact(settled(missing), 'en'),
      )
      // With its range, which has a slot of its own.
      await widget.locator('[data-result]:not([aria-busy])').waitFor()
    }
    await page.mouse.up()
    await framesLater(page, 5)
    expect(await shiftsOn(page)).toEqual([])
  })
})

test('at 1280 × 800 both pictures stand whole beside the two levers and the tiles', async () => {
  const { page, widget } = await openAWidget('Depletion', {
    viewport: screens[2]!,
    isUnfolded: false,
  })
  await widget.evaluate((each) => each.scrollIntoView({ block: 'start' }))
  const parts = ['[data-tile="missing"]', '[data-panel="stocks"]', '[data-panel="fired"]']
  for (const part of [...parts, 'input[type=range] >> nth=0', 'input[type=range] >> nth=1']) {
    const { y, height } = (await widget.locator(part).boundingBox())!
    expect(y, part).toBeGreaterThanOrEqual(0)
    expect(y + height, part).toBeLessThanOrEqual(752)
  }
  expect(await widget.locator('input[type=range]').count()).toBe(2)
  await page.context().close()
})

test('on a phone a number, the shelf and the hole stay in sight above each lever, on two fifths of the screen', async () => {
  const viewport = screens[0]!
  const { widget, range } = await openAWidget('Depletion', {
    viewport,
    touch: true,
    isUnfolded: false,
  })
  for (const id of ['us.fixedOutput', 'us.reserveFloor']) {
    await range(id).evaluate((each) => each.scrollIntoView({ block: 'center' }))
    const sight = (await widget.locator('.sight').first().boundingBox())!
    expect(sight.y, id).toBeGreaterThanOrEqual(-1)
    expect(sight.height, id).toBeLessThanOrEqual(viewport.height * 0.4)
    const lever = (await range(id).boundingBox())!
    expect(lever.y, id).toBeGreaterThan(sight.y + sight.height)
    await expect.poll(() => widget.locator('.sight svg').count(), { message: id }).toBe(2)
  }
})

describe('a finger', () => {
  /** Swipes from a slider; its value and the page's place before and after. */
  async function swipeFromSlider(by: { x: number; y: number }, end?: 'touchCancel') {
    const opened = await openAWidget('Depletion', { viewport: screens[0]!, touch: true })
    const { page, range } = opened
    const output = range('us.fixedOutput')
    await output.evaluate((each) => each.scrollIntoView({ block: 'center' }))
    await framesLater(page, 5)
    const look = async () => ({
      value: await output.inputValue(),
      top: await page.evaluate(() => scrollY),
    })
    const before = await look()
    await swipe(output, by, { at: 0.7, end })
    return { before, after: await look() }
  }

  test('that swipes up from a slider scrolls the page and changes nothing', async () => {
    const { before, after } = await swipeFromSlider({ x: 2, y: -200 })
    expect(after.value).toBe(before.value)
    expect(after.top).toBeGreaterThan(before.top + 100)
  })

  test('that goes sideways moves the thumb and does not scroll', async () => {
    const { before, after } = await swipeFromSlider({ x: -80, y: 3 })
    expect(Number(after.value)).toBeGreaterThan(Number(before.value) + 10_000)
    expect(after.top).toBe(before.top)
  })

  test('that taps sets the value', async () => {
    const { before, after } = await swipeFromSlider({ x: 0, y: 0 })
    expect(Number(after.value)).toBeGreaterThan(Number(before.value) + 10_000)
  })

  test('that is taken away from its drag leaves the value as it was', async () => {
    const { before, after } = await swipeFromSlider({ x: -80, y: 0 }, 'touchCancel')
    expect(after.value).toBe(before.value)
  })
})

test('beyond the track the thumb stands at its end, and focus and leaving change nothing', async () => {
  const { page, widget, range, field } = await openAWidget('Depletion')
  await type(field('us.fixedOutput'), 250_000)
  const output = range('us.fixedOutput')
  expect(await output.inputValue()).toBe('120000')
  expect(await output.getAttribute('aria-valuetext')).toMatch(/^250000 /)
  expect(await widget.locator('.beyond').textContent()).toBe('beyond the track')
  await output.focus()
  await page.keyboard.press('ArrowRight')
  await output.blur()
  expect(await field('us.fixedOutput').inputValue()).toBe('250000')
  await expect.poll(() => new URL(page.url()).search).toContain('us.fixedOutput=250000_2023-03-01')
  expect(await widget.locator('[data-result]').textContent()).toContain('250,000')
})
