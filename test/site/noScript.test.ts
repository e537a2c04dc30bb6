// Without script: what the page says is still there.
import { describe, expect, test } from 'vitest'
import { openPage } from './page.ts'
import { expectDrawn, isReady, linesOf, resultOf, runOf, tableOf, widget } from './widget.ts'

describe.each(['en', 'fr'] as const)('Without script (%s)', (language) => {
  test('picture, sentence and table show the baseline, and no dead control does', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    expectDrawn(await linesOf(page), runOf())
    const { sentence, earliest, latest } = await resultOf(page)
    expect(sentence.length).toBeGreaterThan(60)
    expect([earliest, latest]).toEqual([
      expect.stringMatching(/^20\d\d-/),
      expect.stringMatching(/^20\d\d-|^$/),
    ])
    // A row a year: a quarter each needs script.
    expect(await tableOf(page)).toHaveLength(5)
    const table = widget(page).locator('details.table')
    await table.locator('summary').click()
    expect(await table.locator('table').isVisible()).toBe(true)
    const controls = widget(page).locator('.controls input:visible, .controls button:visible')
    expect(await controls.count()).toBe(0)
    expect(await widget(page).locator('.controls noscript').innerText()).toMatch(/\w{3}/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })

  test('the language link leads to the other language', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    await page.locator('a.language').click()
    await page.waitForURL(language === 'en' ? /\/fr\/$/ : /\/en\/$/)
  })
})

describe('The bare address goes to the story', () => {
  test('without script', async () => {
    const { page } = await openPage('/', { js: false })
    await page.waitForURL(/\/en\/$/)
  })

  test('with script, and a link keeps its scenario and place', async () => {
    const { page } = await openPage('/?us.stock0=1800000#turn-up-production')
    await page.waitForURL(/\/en\//)
    const { pathname, search, hash } = new URL(page.url())
    expect([pathname, search, hash]).toEqual(['/en/', '?us.stock0=1800000', '#turn-up-production'])
    await isReady(page)
    await expect
      .poll(async () => (await linesOf(page))[0]!.points[0]![1])
      .not.toBe(await firstHeight())
  })
})

/** Where the baseline's first line begins. */
async function firstHeight(): Promise<number> {
  const { page } = await openPage('/en/', { js: false })
  return (await linesOf(page))[0]!.points[0]![1]
}
