// What is focused by keyboard is scrolled to where it can be seen: not under what sticks above, not under the bar of steps.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { framesLater } from './later.ts'
import { openPage } from './page.ts'

const viewport = { width: 360, height: 640 }
const MOST_STOPS = 2000

/** What lies over the focused element, in words; null where nothing does, undefined where the page has lost the focus. */
const coverOfFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return undefined
    const { left, right, top, bottom } = focused.getClientRects()[0]!
    const isHigh = bottom - top > innerHeight / 2
    if (focused.closest('.step-bar') || isHigh) return null
    const points = [left + 2, (left + right) / 2, right - 2].flatMap((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].map((y) => [x, y] as const),
    )
    const over = points
      .map(([x, y]) => document.elementFromPoint(x, y))
      .find((each) => each?.closest('.sight, .step-bar'))
    return over ? `${focused.outerHTML.slice(0, 80)} lies below ${over.className}` : null
  })

test('what stays in sight does not cover a control that had the focus before it came', async () => {
  const { page } = await openPage('/en/', { viewport, reducedMotion: true })
  let go = () => {}
  const held = new Promise<void>((done) => (go = done))
  await page.route(/GunsWidget.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  const guns = page.locator('[data-widget="Guns"]')
  await guns.locator('input[inputmode][name="repairTime"]').evaluate((field: HTMLElement) => {
    field.focus({ preventScroll: true })
    scrollBy(0, field.getBoundingClientRect().top - 10)
  })
  await framesLater(page)
  expect(await coverOfFocus(page)).toBeNull()
  go()
  await guns.locator('.sight.shown').waitFor()
  await framesLater(page)
  expect(await coverOfFocus(page)).toBeNull()
})

// One way in each language: what covers a control knows nothing of words.
test.each([
  ['en', 'Tab'],
  ['fr', 'Shift+Tab'],
] as const)(
  'in %s on a phone, %s rests on nothing that a widget’s small pictures or the bar of steps covers',
  async (lang, key) => {
    const { page } = await openPage(`/${lang}/`, { lang, viewport, reducedMotion: true })
    const covered: string[] = []
    let stops = 0
    for (; stops < MOST_STOPS; stops++) {
      await page.keyboard.press(key)
      let cover = await coverOfFocus(page)
      if (cover) {
        // What stays in sight only beside a control goes in the frame after the page has moved.
        await framesLater(page)
        cover = await coverOfFocus(page)
      }
      if (cover === undefined) break
      if (cover) covered.push(cover)
    }
    expect(covered).toEqual([])
    expect(stops).toBeGreaterThan(150)
    expect(stops).toBeLessThan(MOST_STOPS)
  },
)
