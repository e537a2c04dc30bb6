// What an automatic check of access finds on the instrument, in six states, each in both themes.
import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { type } from './aWidget.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'

/** What only a script draws has its own styles too: of a part, how it is laid out. */
const styleOf = (page: Page, part: string, name: 'display' | 'borderRadius') =>
  page
    .locator(part)
    .first()
    .evaluate((each, property) => getComputedStyle(each)[property], name)

/** Shown one after the other, on top of what the one before left. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as it opens, with what a link asks for in vain': (page) =>
    page.locator('[data-notices]').waitFor(),
  'two levers moved': async (page) => {
    await type(page.locator('input[inputmode][name="us.fixedOutput"]'), 60_000)
    await type(page.locator('input[inputmode][name="us.reserveFloor"]'), 500_000)
    await page.locator('[data-changed="us.fixedOutput"]').waitFor()
  },
  'a group and its figures opened': async (page) => {
    await page
      .locator('[data-levers] > details > summary, [data-levers] details > summary')
      .last()
      .click()
    await page.locator('[data-lever="us.fixedOutput"] details summary').click()
    await page.locator('[data-lever="us.fixedOutput"] details li').first().waitFor()
  },
  'a lever sought that is not there': async (page) => {
    await page.locator('input[name="lever"]').fill('zz')
    await page.locator('[data-levers] .nothing').waitFor()
  },
  'the sections and the curves opened': async (page) => {
    await page.locator('input[name="lever"]').fill('')
    for (const summary of await page.locator('details[data-section] > summary').all())
      await summary.click()
    await page.locator('input[name^="curve."]').first().waitFor()
    await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0)
    expect(await styleOf(page, '[data-section="runs"] fieldset', 'display')).toBe('flex')
    expect(await styleOf(page, '[data-section="ask"] form fieldset label', 'display')).toMatch(
      /flex|grid/,
    )
  },
  'the dialog of what can be taken along': async (page) => {
    await page.locator('[data-share]').first().click()
    await page.locator('[data-share-dialog]').waitFor()
    expect(await styleOf(page, '[data-share-dialog]', 'borderRadius')).toBe('6px')
  },
}

test.each([
  { lang: 'en', viewport: { width: 390, height: 844 } },
  { lang: 'fr', viewport: { width: 1280, height: 800 } },
] as const)('in $lang, $viewport.width pixels wide', async ({ lang, viewport }) => {
  const { page } = await openPage(`/${lang}/explore/?us.floor=1`, { lang, viewport })
  await page.locator('[data-widget="Explore"][data-ready]').waitFor()
  // Half of the themes in one language, half in the other: both in both would say it twice.
  const first = lang === 'en' ? 'light' : 'dark'
  for (const [n, [state, show]] of Object.entries(STATES).entries()) {
    await show(page)
    const theme = (n % 2 === 0) === (first === 'light') ? 'light' : 'dark'
    await page.emulateMedia({ colorScheme: theme })
    expect(await faultsOf(page), `${state}, ${theme}`).toEqual([])
  }
})
