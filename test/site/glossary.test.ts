// Source cards and words explained: by click, tap, keyboard and pointer (WCAG 1.4.13).
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { later } from './later.ts'
import { openPage } from './page.ts'

const cardOf = async (page: Page, button: Locator) =>
  page.locator(`#${await button.getAttribute('popovertarget')}`)

const kinds = [
  ['a figure’s source', '.cited'],
  ['a word of the glossary', '.term'],
] as const

describe.each(kinds)('%s', (_, kind) => {
  const open = async (options = {}) => {
    const { page } = await openPage('/en/#the-cupboard', options)
    const button = page.locator(`#the-cupboard > p ${kind}`).first()
    const card = await cardOf(page, button)
    await button.scrollIntoViewIfNeeded()
    return { page, button, card }
  }

  test('opens and closes by click', async () => {
    const { button, card } = await open()
    await button.click()
    expect(await card.isVisible()).toBe(true)
    await button.click()
    expect(await card.isVisible()).toBe(false)
  })

  test('opens on keyboard focus, closes by Escape, and the focus stays', async () => {
    const { page, button, card } = await open()
    await page.keyboard.press('Tab')
    await button.focus()
    expect(await card.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await card.isVisible()).toBe(true)
  })

  test('opens on hover after a moment, stays under the pointer, closes when it leaves', async () => {
    const { page, button, card } = await open({ clock: true })
    const id = (await button.getAttribute('popovertarget'))!
    // By the page's own clock: a slow machine may look only after the card has opened.
    const opened = page.evaluate(async (id) => {
      const next = (target: EventTarget, type: string) =>
        new Promise<number>((done) =>
          target.addEventListener(type, () => done(performance.now()), { once: true }),
        )
      const button = document.querySelector(`[popovertarget="${id}"]`)!
      const [over, toggled] = await Promise.all([
        next(button, 'pointerover'),
        next(document.getElementById(id)!, 'toggle'),
      ])
      return toggled - over
    }, id)
    await button.hover()
    expect(await opened, 'not at once').toBeGreaterThan(150)
    expect(await card.isVisible()).toBe(true)
    const box = (await card.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(20, box.height / 2), { steps: 4 })
    await later(page, 1000)
    expect(await card.isVisible(), 'while the pointer is on it').toBe(true)
    await page.mouse.move(5, 5)
    await expect.poll(() => card.isVisible()).toBe(false)
  })

  test('a hovered card closes by Escape, and a click keeps it', async () => {
    const { page, button, card } = await open({ clock: true })
    await button.hover()
    await expect.poll(() => card.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await button.click()
    await page.mouse.move(5, 5)
    await later(page, 1000)
    expect(await card.isVisible()).toBe(true)
  })
})

test('a figure’s button says what it is and that it opens a source', async () => {
  const { page } = await openPage('/fr/')
  for (const name of await page
    .locator('.cited')
    .evaluateAll((all) => all.map((each) => each.ariaLabel)))
    expect(name).toMatch(/^Source\u00A0: .+/)
})
