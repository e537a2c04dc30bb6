// A browser's translation puts elements of its own in the place of text: words that change afterwards are seen all the same.
import { expect, test } from 'vitest'
import { openAWidget, type } from './aWidget.ts'
import { openPage } from './page.ts'

/** What a translator does to a page: each text stands in two elements of its own, upper case as the other language. */
const translate = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement!.closest('script, style, svg, [translate="no"]'))
      continue
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = text.data.toUpperCase()
    outer.append(inner)
    text.replaceWith(outer)
  }
}

test('sentence, range, tiles, counts and a lever’s note change with the curve, and as in a page that is not translated', async () => {
  const read = async (isTranslated: boolean) => {
    const { page, widget, field, expectComplaint } = await openAWidget('Depletion')
    // Of a neighbour that wakes on translated words.
    expectComplaint(/hydration_mismatch/)
    await widget.locator('details.runs summary').click()
    if (isTranslated) await page.evaluate(translate)
    await type(field('us.fixedOutput'), 150_000)
    await type(field('us.reserveFloor'), 100_000)
    await widget.locator('[data-result]:not([aria-busy])').waitFor()
    const textOf = (selector: string) => widget.locator(selector).allTextContents()
    const told = {
      sentence: await textOf('[data-result] .sentence'),
      range: await textOf('[data-range]'),
      values: await textOf('[data-tile] .value'),
      counts: await textOf('[data-count]'),
      // Of the two that were moved; the others keep the translator's words.
      notes: (await textOf('.slider .note')).slice(0, 2),
    }
    await widget.locator('.history button').nth(1).click()
    await widget.locator('[data-result]:not([aria-busy])').waitFor()
    return { told, after: await textOf('[data-result] .sentence') }
  }
  expect(await read(true)).toEqual(await read(false))
})

test('in an embed, too', async () => {
  const { page } = await openPage('/embed/v1/en/depletion/')
  const result = page.locator('[data-ready] [data-result] .sentence')
  await result.waitFor()
  await page.evaluate(translate)
  const before = await result.textContent()
  await page.locator('input[type=range][name="us.reserveFloor"]').evaluate((each) => {
    ;(each as HTMLInputElement).value = '200000'
    each.dispatchEvent(new Event('input', { bubbles: true }))
    each.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect.poll(() => result.textContent()).not.toBe(before)
  expect(await result.textContent()).not.toMatch(/IN THE BASELINE/)
})
