// A pupil's answer becomes a code, a class's codes are read on the teacher's page; nothing leaves the device.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { CHECK_SETS } from '../../src/data/checkItems.ts'
import { HANDS_UP } from '../../src/data/handsUp.ts'
import { itemsOf, rightOption } from '../../src/model/checkItems.ts'
import { exampleCodes } from '../../src/model/exampleCodes.ts'
import { handsUpQuestion } from '../../src/model/handsUp.ts'
import { run } from '../../src/model/run.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'

const questions = HANDS_UP.map((id) => handsUpQuestion(id, run(baseline)))
const ready = (page: Page, name: string) =>
  page.locator(`[data-widget="${name}"][data-ready]`).first().waitFor()
const bothThemes = async (page: Page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await faultsOf(page), colorScheme).toEqual([])
  }
}

test('a class hands in 200 codes, 10 of them damaged, and a scenario: read, named, counted, saved', async () => {
  const { page } = await openPage('/fr/teach/answer/?task=shelf', { lang: 'fr' })
  const codeOf = async () => {
    await page.locator('button[type="submit"]').click()
    return (await page.locator('[data-code]').textContent())!
  }
  await ready(page, 'Answer')
  await page.locator('button[type="submit"]').click()
  expect(await page.locator('.said').textContent()).toContain('Choisissez')
  await page.locator('input[name="pick"]').nth(1).check()
  const picked = await codeOf()
  await page.locator('[data-look]').click()
  await page.locator('[data-curve="truth"]').waitFor()
  await page.locator('details > summary').click()
  await page.locator('input[name="level.4"]').fill('10')
  const drawn = await codeOf()
  expect(drawn.length).toBeGreaterThan(picked.length)
  await bothThemes(page)
  await page.locator('select[name="task"]').selectOption('plan')
  await page
    .locator('input[name="link"]')
    .fill('voir https://example.org/fr/explore/?m=1&us.fixedOutput=60000_2023-03-01&fbclid=x#a')
  await page.locator('input[name="name"]').fill('=<b>Zoé</b>')
  const plan = await codeOf()

  await page.goto(page.url().replace(/answer\/.*/, 'class/'))
  await ready(page, 'ClassCodes')
  const codes = exampleCodes(questions, { count: 200, seed: 7, everyDamaged: 20 })
  await page.locator('textarea[name="codes"]').fill(codes.slice(0, 150).join('\n'))
  await page.locator('input[name="files"]').setInputFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(codes.slice(150).join('\n')) },
    { name: 'b.csv', mimeType: 'text/csv', buffer: Buffer.from(`${picked};${drawn};"${plan}"`) },
    { name: 'c.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 255]) },
  ])
  const result = page.locator('[data-widget="ClassCodes"] [data-result]')
  await expect.poll(() => result.getAttribute('data-read')).toBe('193')
  expect(await result.getAttribute('data-damaged')).toBe('10')
  expect(await page.locator('.damaged li').first().textContent()).toContain('Ligne 20')
  expect(await page.locator('[role="alert"]').textContent()).toContain('c.txt')
  expect(await page.locator('[data-task]').count()).toBe(5)
  // A name is words, whatever it holds; what it moves is run.
  expect(await page.locator('[data-plans] tbody tr').textContent()).toMatch(
    /=<b>Zoé<\/b>.*Production américaine/,
  )
  expect(await page.locator('[data-plans] b').count()).toBe(0)
  expect(await page.locator('[data-task="shelf"] [data-curve="pupil"]').count()).toBeGreaterThan(5)
  await bothThemes(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save]').click(),
  ])
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\n')
  expect(lines).toHaveLength(194)
  expect(lines.at(-1)).toContain(`'=<b>Zoé</b>`)
})

test('a link for a lesson: what it opens, its QR code, and the page that it leads to', async () => {
  const { page } = await openPage('/en/teach/class/')
  await ready(page, 'ClassCodes')
  const maker = page.locator('[data-widget="LinkMaker"]')
  await expect.poll(() => maker.locator('[data-qr]').count()).toBe(1)
  await maker.locator('select[name="kind"]').selectOption('challenge')
  await maker.locator('select[name="which"]').selectOption('let-go')
  await maker.locator('summary').click()
  await maker.locator('input[value="us.aidShare"]').check()
  const link = await maker.locator('[data-qr]').getAttribute('data-qr')
  expect(link).toMatch(/\/en\/explore\/\?challenge=let-go&controls=us\.aidShare&present=1$/)
  await page.goto(new URL(new URL(link!).search, page.url().replace('teach/class', 'explore')).href)
  await page.locator('[data-challenge="let-go"]').waitFor()
  expect(await page.locator('[data-lever]').evaluateAll((all) => all.length)).toBe(1)
  expect(await page.locator('header').isVisible()).toBe(false)
  expect(await page.locator('[data-notices]').count()).toBe(0)
  await page.locator('[data-locked] button').click()
  await expect.poll(() => page.locator('[data-lever]').count()).toBeGreaterThan(1)
  // Alone, from its foot, and large where the address says so.
  await page.goto(page.url().replace(/explore\/.*/, 'widgets/'))
  const alone = page.locator('[data-widget="Bathtub"] [data-alone]')
  await page.goto(
    `${await alone.evaluate((each: HTMLAnchorElement) => each.href)}?case=rising&present=1`,
  )
  await page.locator('[data-case="rising"]').waitFor()
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(await size()).toBe('20px')
})

test('the check marks answers by the flows, says why, and gives a code', async () => {
  const { page } = await openPage('/en/teach/check/', { reducedMotion: true })
  for (const set of CHECK_SETS) {
    const form = page.locator(`[data-set="${set}"][data-ready]`)
    await form.waitFor()
    await form.locator('button[type="submit"]').click()
    expect(await form.locator('.result').textContent()).toContain('all three')
    for (const [k, item] of itemsOf(set).entries()) {
      // The second is answered wrongly.
      const option = (rightOption(item) + (k === 1 ? 1 : 0)) % item.options.length
      await form.locator(`input[name="${set}.${item.id}"]`).nth(option).check()
    }
    await form.locator('button[type="submit"]').click()
    await expect.poll(() => form.locator('[data-result]').getAttribute('data-result')).toBe('2')
    expect(await form.locator('[data-right="false"]').count()).toBe(1)
    expect(await form.locator('[data-code]').textContent()).toMatch(/^BURN-1/)
  }
  await bothThemes(page)
})
