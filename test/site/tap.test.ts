import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openPage } from './page.ts'

test.each(languages)(
  'in %s a tap opens a figure’s source, and a tap beside it closes it',
  async (lang) => {
    const viewport = { width: 360, height: 740 }
    const { page } = await openPage(`/${lang}/#the-gap`, { lang, viewport, touch: true })
    const cited = page.locator('#the-gap .prose .cited').first()
    const card = cited.locator('xpath=following-sibling::*[1][@popover]')
    await cited.tap()
    await card.waitFor()
    const { x, y, width, height } = (await card.boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(viewport.width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThanOrEqual(viewport.height)
    expect(height).toBeGreaterThan(150)
    await page.touchscreen.tap(4, y > 20 ? y - 10 : y + height + 10)
    expect(await card.isVisible()).toBe(false)
  },
)
