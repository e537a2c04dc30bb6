// A lesson as a teacher takes it: printed to the sides it is made for, opened from a stick without a network,
// read by machines that help.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { offlineOf } from '../../src/components/teach/lesson/files.ts'
import { languages } from '../../src/data/languages.ts'
import { papersOf } from '../../src/data/lessons/lessons.ts'
import { faultsOf } from './axe.ts'
import { LONGEST_WAIT, openPage } from './page.ts'

/** The largest file of a lesson. */
const MOST_BYTES = 500_000

const sidesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length

describe.each(languages)('in %s', (lang) => {
  test('the lesson prints to one side for the teacher, two for pupils, one for the key, and has no fault of access', async () => {
    const { page } = await openPage(`/${lang}/teach/`, {
      lang,
      theme: lang === 'en' ? 'light' : 'dark',
      viewport: { width: lang === 'en' ? 320 : 1280, height: 800 },
    })
    expect(await faultsOf(page)).toEqual([])
    for (const { id, path, sides } of papersOf('lesson-50')) {
      await page.goto(new URL(`${lang}/teach/${path}`, inject('siteUrl')).href)
      for (const format of ['A4', 'Letter'] as const)
        expect(sidesOf(await page.pdf({ format })), `${path} on ${format}`).toBe(sides)
      if (id !== 'lesson50Paper') expect(await faultsOf(page), path).toEqual([])
    }
  })

  test('its offline file opens from a folder, asks for nothing, and its widgets answer', async () => {
    const { page, expectComplaint } = await openPage(`/${lang}/teach/lesson-50/`, { lang })
    const href = await page
      .locator(`a[href$="${offlineOf('lesson-50', lang)}"]`)
      .getAttribute('href')
    const file = join(inject('siteDir'), href!)
    const asked: string[] = []
    expectComplaint(/^other origin: file:/)
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    expect(statSync(file).size).toBeLessThanOrEqual(MOST_BYTES)
    expect(await page.locator('h2').count()).toBeGreaterThan(papersOf('lesson-50').length)
    const lever = page.locator('iframe').nth(1)
    await lever.scrollIntoViewIfNeeded()
    const frame = lever.contentFrame()
    const slider = frame.locator('input[type=range]').first()
    const result = frame.locator('[data-result]').first()
    await result.waitFor({ timeout: LONGEST_WAIT })
    const folded = frame.locator('details.levers:not([open]) > summary')
    if ((await folded.count()) > 0) await folded.click()
    await slider.waitFor({ timeout: LONGEST_WAIT })
    const before = await result.textContent()
    await slider.press('ArrowRight')
    await expect.poll(() => result.textContent()).not.toBe(before)
    expect(asked.filter((url) => !/^(?:file|data|blob|about):/.test(url))).toEqual([])
  })
})
