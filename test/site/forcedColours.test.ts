// In forced colours shadows are gone: what covers the stage beside a widget must not be one.
import { expect, test } from 'vitest'
import { scrolled } from './later.ts'
import { openPage } from './page.ts'

test.each([
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
])(
  'in forced colours no picture of the stage shows beside a widget, $width px',
  async (viewport) => {
    const { page } = await openPage('/en/', { viewport, reducedMotion: true })
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    const widget = page.locator('[data-widget="Bathtub"]')
    await widget.scrollIntoViewIfNeeded()
    await widget.evaluate((element) =>
      scrollTo(0, element.getBoundingClientRect().top + scrollY + 40),
    )
    await widget.and(page.locator('[data-ready]')).waitFor()
    await scrolled(page)
    await expect.poll(() => page.locator('.stage .shown').count()).toBe(1)
    const seen = await page.screenshot()
    await page
      .locator('.stage > .drawn')
      .evaluateAll((pictures) =>
        pictures.forEach((each) => (each as HTMLElement).style.setProperty('opacity', '0')),
      )
    expect((await page.screenshot()).equals(seen)).toBe(true)
  },
)
