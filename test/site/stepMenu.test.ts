// The list of steps opens over the text, and goes as a menu does.
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
