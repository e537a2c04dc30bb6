// The page of method: it can be found one's way in, read by anyone, and needs no width.
import { expect, test } from 'vitest'
import en from '../../src/data/strings/en/method.ts'
import fr from '../../src/data/strings/fr/method.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'

test.each([
  ['en', en, 'dark'],
  ['fr', fr, 'light'],
] as const)('%s', async (language, words, theme) => {
  const { page } = await openPage(`/${language}/method/`, {
    viewport: { width: 390, height: 844 },
    theme,
  })
  expect(await page.locator('h1').allTextContents()).toEqual([words.title])
  const leads = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links.map(
        (link) => link.ownerDocument.getElementById(link.getAttribute('href')!.slice(1)) !== null,
      ),
    )
  expect(leads.length).toBeGreaterThan(Object.keys(words.headings).length)
  expect(leads).not.toContain(false)
  // By script: a click scrolls there, and wakes the widgets on its way.
  await page
    .locator('main details')
    .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await faultsOf(page)).toEqual([])
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' })
  expect(await faultsOf(page, '#diagram')).toEqual([])
})
