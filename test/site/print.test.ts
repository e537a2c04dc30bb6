// Without script and on paper: every chapter's result, picture and sources are there.
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openPage } from './page.ts'
import { stepsOf, views } from './story.ts'

test.each(views)(
  '%s, without script: every chapter has its result, a picture and its sources',
  async (_, lang, viewport) => {
    const { page } = await openPage(`/${lang}/`, { viewport, lang, js: false })
    expect(await page.locator('noscript p').first().isVisible()).toBe(true)
    expect(await page.locator('.step-bar').isVisible()).toBe(false)
    const steps = await stepsOf(page)
    expect(steps.length).toBeGreaterThanOrEqual(10)
    for (const id of steps) {
      const step = page.locator(`#${id}`)
      const claim = (await step.locator('.claim').boundingBox())!
      const widths = await step
        .locator('svg:visible')
        .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width))
      expect(Math.max(...widths), id).toBeGreaterThan(150)
      expect(claim.height, id).toBeGreaterThan(10)
    }
    // A figure leads to its source, and the chapter lists them.
    const cited = page.locator('#the-gap .cited').first()
    expect(await cited.getAttribute('href')).toMatch(/^https:/)
    const sources = page.locator('#the-gap > .sources')
    await sources.locator('summary').click()
    expect(await sources.locator('a:visible').count()).toBeGreaterThan(3)
  },
)

test.each(languages.flatMap((lang) => [true, false].map((js) => [lang, js] as const)))(
  'printed in %s (script: %s), the story unrolls: pictures, tables and each chapter’s sources with their addresses',
  async (lang, js) => {
    const { page } = await openPage(`/${lang}/#the-cupboard`, { lang, js })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.step-bar').isVisible()).toBe(false)
    expect(await page.locator('[data-widget] .controls:visible').count()).toBe(0)
    for (const id of await stepsOf(page)) {
      const step = page.locator(`#${id}`)
      expect(await step.locator('svg:visible').count(), `pictures of ${id}`).toBeGreaterThan(0)
      const sources = step.locator('> .sources a')
      for (const link of await sources.all()) expect(await link.isVisible(), id).toBe(true)
    }
    // Between the margins of an A4 sheet, where nothing scrolls.
    await page.setViewportSize({ width: 703, height: 1000 })
    const cut = await page
      .locator('[data-widget] table:visible')
      .evaluateAll((tables) =>
        tables
          .filter((table) => table.getBoundingClientRect().right > innerWidth)
          .map((table) => table.querySelector('caption')?.textContent),
      )
    expect(cut).toEqual([])
  },
)
