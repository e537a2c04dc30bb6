// The list of steps opens over the text, and goes as a menu does; words that offer a lever lead to it.
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openPage } from './page.ts'

test.each(languages)(
  'in %s the list of steps closes by Escape and by a press beside it',
  async (lang) => {
    const { page } = await openPage(`/${lang}/#the-gap`, { lang })
    const list = page.locator('.step-bar details')
    const isOpen = () => list.evaluate((details: HTMLDetailsElement) => details.open)
    const summary = list.locator('summary')

    await summary.click()
    expect(await isOpen()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await isOpen()).toBe(false)
    expect(await summary.evaluate((each) => each === document.activeElement)).toBe(true)

    await summary.click()
    await page.mouse.click(200, 300)
    expect(await isOpen()).toBe(false)
  },
)

test.each(languages)(
  'in %s the words that offer a lever lead to its slider, which a key then moves',
  async (lang) => {
    const viewport = { width: 390, height: 844 }
    const { page } = await openPage(`/${lang}/#the-cupboard`, { lang, viewport })
    const offer = page.locator('#the-cupboard a[data-lever]')
    await offer.click()
    const slider = page.locator(
      '[data-widget="Depletion"] input[type="range"][name="us.reserveFloor"]',
    )
    expect(await slider.evaluate((each) => each === document.activeElement)).toBe(true)
    expect(new URL(page.url()).hash).toBe(await offer.getAttribute('href'))
    const { y } = (await slider.boundingBox())!
    expect(y).toBeGreaterThan(viewport.height * 0.4)
    expect(y).toBeLessThan(viewport.height * 0.9)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => new URL(page.url()).search).toContain('us.reserveFloor=')
  },
)
