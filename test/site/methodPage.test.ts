// The page of method: it can be found one's way in, read by anyone, and needs no width.
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { amountText, diagramAmounts, MONTHS } from '../../src/components/method/diagramAmounts.ts'
import { scenarioIn } from '../../src/components/method/scenarioIn.ts'
import en from '../../src/data/strings/en/method.ts'
import fr from '../../src/data/strings/fr/method.ts'
import { faultsOf } from './axe.ts'
import { downloaded } from './embedMaker.ts'
import { openPage } from './page.ts'

const amountsOn = diagramAmounts(scenarioIn('us.fixedOutput=60000_2023-03-01').scenario)

test.each([
  ['en', en, 'dark'],
  ['fr', fr, 'light'],
] as const)('%s', async (language, words, theme) => {
  const { page } = await openPage(`/${language}/method/?us.fixedOutput=60000_2023-03-01&via=mail`, {
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

  // The diagram shows the address’s run in any month, in the drawing and in the table alike.
  const form = page.locator('form.month')
  await expect.poll(() => form.locator('.run').innerText()).toBe(words.diagram.ofAddress)
  await form.locator('select').selectOption('europe')
  await form.locator('input').press('End')
  const { value } = amountsOn(MONTHS.at(-1)!, 'europe').get('giving')!
  const told = page.locator('svg [data-amount=giving]')
  const unit = (await told.getAttribute('data-unit'))!
  await expect.poll(() => told.textContent()).toBe(amountText(value, unit, language))
  for (const name of ['giving', 'stock', 'firing', 'signingFor']) {
    const places = await page.locator(`[data-amount="${name}"]`).allTextContents()
    expect(places.length, name).toBeGreaterThan(1)
    expect(new Set(places.map((text) => text.trim())).size, name).toBe(1)
  }

  // And its spreadsheet is this run’s.
  const [, file] = await downloaded(page, page.locator('form.spreadsheet button'))
  const book = await readXlsx(Uint8Array.from(file))
  const numbers = book.sheets.find(({ name }) => name === 'parameters')!.rows
  expect(numbers.find(([name]) => name === 'us_fixed_output_target1')![1]).toBe(60_000)

  // By script: a click scrolls there, and wakes the widgets on its way.
  await page
    .locator('main details')
    .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await faultsOf(page)).toEqual([])
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' })
  expect(await faultsOf(page, '#diagram')).toEqual([])
})
