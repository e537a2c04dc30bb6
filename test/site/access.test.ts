// What an automatic check of accessibility finds: nothing, in any state a reader can bring about.
import { describe, expect, test } from 'vitest'
import { faultsOf } from './axe.ts'
import { openWidget, widget } from './widget.ts'

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }

describe.each([
  { language: 'en', theme: 'dark', viewport: phone },
  { language: 'fr', theme: 'light', viewport: desk },
] as const)('$language, $theme, $viewport.width pixels wide', ({ language, theme, viewport }) => {
  // As it opens: test/flows/access.test.ts.
  test('changed, with all that can be opened, and with a source card', async () => {
    const { page } = await openWidget(`/${language}/?us.fixedOutput=60000_2023-03-01&colour=red`, {
      theme,
      viewport,
    })
    for (const summary of await page.locator('summary').all()) await summary.click()
    // By key: the list of steps, open with all the rest, covers most of a phone (a finger: reach.test.ts).
    await widget(page).getByText('+', { exact: true }).first().press('Enter')
    await expect.poll(() => page.locator('[aria-busy]').count()).toBe(0)
    // What stays in sight covers a part of what happens to lie below it; a reader scrolls on.
    await page.evaluate(() => scrollTo(0, 0))
    const bar = page.locator('.step-bar')
    await bar.evaluate((each) => (each.style.visibility = 'hidden'))
    expect(await faultsOf(page)).toEqual([])
    await bar.evaluate((each) => (each.style.visibility = ''))

    await page.locator('.step-bar summary').click()
    await page.locator('.prose .cited').nth(4).click()
    await page.locator('.card:popover-open').waitFor()
    expect(await faultsOf(page, ':popover-open')).toEqual([])
  }, 240_000)
})
