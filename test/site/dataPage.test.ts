// The page of all numbers, as a reader uses it: in one visit per language.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, inject, test } from 'vitest'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import { parameters } from '../../src/data/parameters.ts'
import { facts } from '../../src/data/published.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'

const builtPage = (language: Language) =>
  parseHTML(readFileSync(join(inject('siteDir'), language, 'data/index.html'), 'utf8')).document
const ROWS = Object.keys(facts).length + parameters.length

describe.each(languages)('in %s', (language) => {
  test('each row says what hangs on it, or that it enters no run; each anchor leads somewhere', () => {
    const page = builtPage(language)
    const { dataPage: words } = stringsOf(language)
    const rows = [...page.querySelectorAll('table.data tbody tr')]
    for (const row of rows) {
      const said = row.querySelector('details')!.textContent
      expect(said.includes(words.unused), row.id).toBe(!row.hasAttribute('data-runs'))
    }
    const floor = rows.find(({ id }) => id === 'us-reserveFloor')!.textContent
    expect(floor.match(/20\d\d/g)!.length).toBeGreaterThan(2)
    const anchors = [...page.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!)
    expect(rows.length).toBe(new Set(rows.map(({ id }) => id)).size)
    const ids = new Set([...page.querySelectorAll('[id]')].map(({ id }) => id))
    expect(anchors.filter((to) => !ids.has(to.slice(1)))).toEqual([])
  })

  test('the table is whole without script, and a row opens to what is known of it', async () => {
    const { page } = await openPage(`/${language}/data/`, {
      js: false,
      viewport: { width: 390, height: 844 },
    })
    expect(await page.locator('table.data tbody tr:visible').count()).toBe(ROWS)
    // It begins with what a visitor looks for: numbers that the story tells.
    const first = page.locator('table.data tbody tr').first()
    expect(await first.locator(`a[href^="/${language}/#"]`).count()).toBeGreaterThan(0)
    expect(await first.getAttribute('data-number')).not.toBeNull()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    const row = page.locator('#us-155-2023-03')
    await row.locator('summary').click()
    expect(await row.locator('q').isVisible()).toBe(true)
    expect(await row.locator('a[href*="#the-gap"]').first().isVisible()).toBe(true)
    expect(await page.locator('form.tools').isVisible()).toBe(false)
  })

  test('search, filters and order stand in the address and come back with it', async () => {
    const { page } = await openPage(`/${language}/data/`)
    const shown = page.locator('table.data tbody tr:visible')
    await page.locator('[data-set=unused]').click()
    await page.locator('#choose-party').selectOption('russia')
    await page.locator('#q').fill('nato')
    await expect.poll(() => new URL(page.url()).search).toBe('?q=nato&party=russia&set=unused')
    const found = await shown.evaluateAll((rows) => rows.map(({ id }) => id))
    expect(found).toContain('nato-vs-russia-2025-06')
    expect(found.every((id) => facts[id] !== undefined)).toBe(true)
    // With few rows: axe looks at each element that shows.
    expect(await faultsOf(page)).toEqual([])
    await page.reload()
    await expect.poll(() => shown.evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(found)
    await page.locator('button[type=reset]').click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
    await page.locator('[data-set=trust]').click()
    expect(await shown.nth(0).getAttribute('data-grade')).toBe('none')
  })
})

test('what an address asks that is not known is said and left out; a row that it names is open', async () => {
  const { page } = await openPage('/en/data/?kind=secret&party=us#us-reserveFloor')
  await expect.poll(() => page.locator('form .left').innerText()).toContain('kind=secret')
  expect(await page.locator('#us-reserveFloor details').getAttribute('open')).not.toBeNull()
  expect(await page.locator('#choose-party').inputValue()).toBe('us')
})

test('a phone shows fifty rows, of what is asked for too; the rest at a press, by its address and in print', async () => {
  const { page } = await openPage('/en/data/#us-reserveFloor', {
    viewport: { width: 390, height: 844 },
  })
  const shown = page.locator('table.data tbody tr:visible')
  // The row that the address names stands beyond the fifty.
  await expect.poll(() => shown.count()).toBe(51)
  await page.emulateMedia({ media: 'print' })
  expect(await shown.count()).toBe(ROWS)
  await page.emulateMedia({ media: 'screen' })
  await page.locator('#choose-party').selectOption('us')
  await expect
    .poll(() =>
      shown.evaluateAll((all) => all.filter((row) => row.id !== 'us-reserveFloor').length),
    )
    .toBe(50)
  await page.locator('.more button').click()
  await expect.poll(() => page.locator('.more').isVisible()).toBe(false)
  expect(await shown.count()).toBeGreaterThan(60)
  await page.locator('button[type=reset]').click()
  expect(await shown.count()).toBe(ROWS)
})

test('a series grows old by the reader’s clock', async () => {
  const { page } = await openPage('/en/data/', { clock: true })
  const fresh = page.locator('[data-due][hidden]')
  await page.clock.setFixedTime(new Date('2024-06-01'))
  await page.reload()
  const before = await fresh.count()
  await page.clock.setFixedTime(new Date('2025-06-01'))
  await page.reload()
  expect(await fresh.count()).toBeLessThan(before)
})
