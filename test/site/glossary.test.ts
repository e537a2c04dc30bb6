// Source cards and words explained: by click, tap, keyboard and pointer (WCAG 1.4.13).
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { later } from './later.ts'
import { openPage } from './page.ts'

/** It stands behind its figure or word; a figure's is made when it is opened. */
const cardOf = (button: Locator) => button.locator('xpath=following-sibling::*[1][@popover]')
const shows = (card: Locator) => expect.poll(() => card.isVisible())

const kinds = [
  ['a figure’s source', '.cited'],
  ['a word of the glossary', '.term'],
] as const

describe.each(kinds)('%s', (_, kind) => {
  const open = async (options = {}) => {
    const { page } = await openPage('/en/#the-cupboard', options)
    const button = page.locator(`#the-cupboard .prose > p ${kind}`).first()
    const card = cardOf(button)
    await button.scrollIntoViewIfNeeded()
    return { page, button, card }
  }

  test('opens and closes by click', async () => {
    const { button, card } = await open()
    await button.click()
    await shows(card).toBe(true)
    await button.click()
    expect(await card.isVisible()).toBe(false)
  })

  test('opens on keyboard focus, closes by Escape, and the focus stays', async () => {
    const { page, button, card } = await open()
    await page.keyboard.press('Tab')
    await button.focus()
    await shows(card).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await shows(card).toBe(true)
  })

  test('opens on hover after a moment, stays under the pointer, closes when it leaves', async () => {
    const { page, button, card } = await open({ clock: true })
    // By the page's own clock: a slow machine may look only after the card has opened.
    const opened = button.evaluate(async (element) => {
      const next = (target: EventTarget, type: string) =>
        new Promise<number>((done) =>
          target.addEventListener(type, () => done(performance.now()), {
            once: true,
            capture: true,
          }),
        )
      const [over, toggled] = await Promise.all([
        next(element, 'pointerover'),
        // It does not bubble, and the card may not be there yet.
        next(document, 'toggle'),
      ])
      return toggled - over
    })
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
    await shows(card).toBe(true)
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await button.click()
    await page.mouse.move(5, 5)
    await later(page, 1000)
    await shows(card).toBe(true)
  })
})

test('a figure’s button says what it is and that it opens a source', async () => {
  const { page } = await openPage('/fr/')
  for (const name of await page
    .locator('.cited')
    .evaluateAll((all) => all.map((each) => each.ariaLabel)))
    expect(name).toMatch(/^Source\u00A0: .+/)
})
