// What an automatic check of accessibility finds: nothing, in any state a reader can bring about.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { isReady, openWidget, widget } from './widget.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function faultsOf(page: Page, part = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part).withTags(tags)
  const { violations, passes } = await axe.analyze()
  expect(passes.length).toBeGreaterThan(5)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}

const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }

describe.each([
  { language: 'en', theme: 'light', viewport: desk },
  { language: 'en', theme: 'dark', viewport: phone },
  { language: 'fr', theme: 'light', viewport: phone },
  { language: 'fr', theme: 'dark', viewport: desk },
] as const)('$language, $theme, $viewport.width pixels wide', ({ language, theme, viewport }) => {
  test('as it opens, changed, with all that can be opened, and with a source card', async () => {
    const { page } = await openWidget(`/${language}/`, { theme, viewport })
    expect(await faultsOf(page)).toEqual([])

    await page.goto(`${page.url().split(/[?#]/)[0]}?us.fixedOutput=60000_2023-03-01&colour=red`)
    await isReady(page)
    for (const summary of await page.locator('summary').all()) await summary.click()
    await widget(page).getByText('+', { exact: true }).first().click()
    await page.waitForTimeout(1500)
    // Where something stays in sight, it covers a part of what happens to lie below it.
    await page.evaluate(() => scrollTo(0, 0))
    expect(await faultsOf(page)).toEqual([])

    await page.locator('button.cited').nth(4).click()
    expect(await faultsOf(page, ':popover-open')).toEqual([])
  }, 180_000)
})
