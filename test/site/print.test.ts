// Without script and on paper: every step's picture, sentence and sources are there.
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openPage } from './page.ts'
import { stepsOf, views } from './story.ts'

test.each(views)(
  '%s, without script: every step has its result, its picture and its sources',
  async (_, lang, viewport) => {
    const { page } = await openPage(`/${lang}/`, { viewport, lang, js: false })
    expect(await page.locator('noscript p').first().isVisible()).toBe(true)
    expect(await page.locator('.stage').isVisible()).toBe(false)
    expect(await page.locator('.step-bar').isVisible()).toBe(false)
    const steps = await stepsOf(page)
    expect(steps.length).toBeGreaterThanOrEqual(5)
    for (const id of steps) {
      const step = page.locator(`#${id}`)
      const claim = (await step.locator('> .claim').boundingBox())!
      const svgs = step.locator('.step-figure > .drawn svg:visible')
      const picture = (await svgs.first().boundingBox())!
      expect(claim.y + claim.height, 'the result stands before the picture').toBeLessThan(picture.y)
      expect(picture.width).toBeGreaterThan(280)
      expect((await step.locator('figcaption p').first().innerText()).length).toBeGreaterThan(20)
      expect(await svgs.first().getAttribute('aria-label')).toBeTruthy()
    }
    // A card opens without script, too.
    const cited = page.locator('#the-gap .cited').first()
    const card = page.locator(`#${await cited.getAttribute('popovertarget')}`)
    expect(await card.isVisible()).toBe(false)
    await cited.click()
    expect(await card.isVisible()).toBe(true)
  },
)

test.each(languages.flatMap((lang) => [true, false].map((js) => [lang, js] as const)))(
  'printed in %s (script: %s), the story unrolls: one picture a step, its cards as numbered notes',
  async (lang, js) => {
    const { page } = await openPage(`/${lang}/#the-cupboard`, { lang, js })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.stage').isVisible()).toBe(false)
    expect(await page.locator('.step-bar').isVisible()).toBe(false)
    expect(await page.locator('[data-widget]:visible').count()).toBe(0)
    for (const id of await stepsOf(page)) {
      const step = page.locator(`#${id}`)
      const frames = step.locator('.step-figure > .drawn > div:visible')
      expect(await frames.count(), `pictures of ${id}`).toBe(1)
      const cited = await step
        .locator('.cited')
        .evaluateAll((all) => all.map((each) => each.getAttribute('popovertarget')))
      const numbers = await step.locator('.note-number:visible').allInnerTexts()
      const notes = await step
        .locator('.footnotes > .card:visible')
        .evaluateAll((all) => all.map(({ id }) => id))
      expect(numbers.map((number) => notes[Number(number) - 1])).toEqual(cited)
      expect(new Set(cited).size).toBe(notes.length)
      expect(await step.locator(':not(.footnotes) > .card:visible').count()).toBe(0)
    }
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  },
)
