// The lesson on the wall, walked from its beginning to its end by keyboard alone.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { LESSON_STEPS } from '../../src/model/lessonPlace.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'

const stepOf = (page: Page) => page.locator('[data-step]').getAttribute('data-step')
const isAt = (page: Page, id: string) => expect.poll(() => stepOf(page)).toBe(id)
const nameInFocus = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '')

/** Presses Tab until a field is in focus. */
async function tabTo(page: Page, name: string) {
  for (let k = 0; k < 40 && (await nameInFocus(page)) !== name; k++)
    await page.keyboard.press('Tab')
  expect(await nameInFocus(page)).toBe(name)
}

test('fifty minutes by keyboard alone: every step, the hands of a class, the lever, and back', async () => {
  const { page } = await openPage('/en/teach/present/', {
    viewport: { width: 1280, height: 800 },
    reducedMotion: true,
  })
  const press = (key: string) => page.keyboard.press(key)
  await page.locator('[data-widget="Projector"][data-ready]').waitFor()
  const seen: string[] = []
  for (const [at, { id, stage }] of LESSON_STEPS.entries()) {
    await isAt(page, id)
    seen.push(id)
    // The question, its curves and the way on stand on one screen.
    if (stage === 'question' || stage === 'hands') {
      const next = (await page.locator('[data-go="next"]').boundingBox())!
      expect(next.y + next.height, id).toBeLessThanOrEqual(800)
      // Before the answer no line of it is in the page.
      expect(await page.locator('[data-curve="truth"]').count()).toBe(0)
    }
    const theme = at % 2 === 0 ? 'light' : 'dark'
    if (
      ['hook-said', 'bathtub-hands', 'shelf-question', 'source-compare', 'peaking-why'].includes(id)
    ) {
      await page.emulateMedia({ colorScheme: theme })
      expect(await faultsOf(page), `${id}, ${theme}`).toEqual([])
    }
    if (id === 'bathtub-hands') {
      for (const [k, count] of [12, 8, 3, 5].entries()) {
        await tabTo(page, `hands.${'ABCD'[k]}`)
        await page.keyboard.type(String(count))
        // In a field an arrow is the field's.
        await press('ArrowRight')
      }
      expect(await stepOf(page)).toBe(id)
      await press('Enter')
    } else if (id === 'bathtub-level') {
      expect(await page.locator('[data-hands]').allTextContents()).toEqual(['12', '8', '3', '5'])
      expect(await page.locator('[data-curve="truth"]').count()).toBe(4)
      await press('PageDown')
    } else if (id === 'lever-try') {
      await page.locator('[data-widget="Depletion"][data-ready]').waitFor()
      await tabTo(page, 'us.fixedOutput')
      await press('ArrowRight')
      await expect
        .poll(() => page.url())
        .toMatch(/\?.*us\.fixedOutput=.*#step=lever-try&bathtub=12\.8\.3\.5$/)
      expect(await stepOf(page)).toBe(id)
      await press('Escape')
      await press('ArrowRight')
    } else if (at < LESSON_STEPS.length - 1) await press('ArrowRight')
  }
  expect(seen).toEqual(LESSON_STEPS.map(({ id }) => id))
  expect(await page.locator('[data-go="next"]').isDisabled()).toBe(true)
  await press('Home')
  await isAt(page, 'hook-said')
  await press('3')
  await isAt(page, 'rising-question')
  await press('ArrowLeft')
  await isAt(page, 'bathtub-why')
  expect(await page.locator('[data-why]').count()).toBe(4)
  await press('End')
  await isAt(page, 'peaking-why')
  // A class that comes back tomorrow finds its counts.
  await expect.poll(() => page.url()).toContain('#step=peaking-why&bathtub=12.8.3.5')
  await page.reload()
  await isAt(page, 'peaking-why')
})

test('on a phone, in French: a link with faults is said, the code leads to the pupils’ page, nothing is wider than the screen', async () => {
  const { page } = await openPage(
    '/fr/teach/present/#step=nulle-part&bathtub=1.2.3&rising=4.3.2.1',
    {
      viewport: { width: 320, height: 640 },
      lang: 'fr',
      reducedMotion: true,
    },
  )
  await page.locator('[data-fault="step"]').waitFor()
  expect(await page.locator('[data-fault]').allTextContents()).toEqual([
    expect.stringContaining('nulle-part'),
    expect.stringContaining('1.2.3'),
  ])
  await page.locator('[data-part="shells"]').click()
  await isAt(page, 'rising-question')
  await page.locator('.question details > summary').click()
  expect(await page.locator('[data-qr]').getAttribute('data-qr')).toMatch(
    /\/fr\/teach\/answer\/\?task=rising$/,
  )
  for (let k = 0; k < 3; k++) await page.locator('[data-go="next"]').click()
  await isAt(page, 'rising-why')
  expect(await page.locator('[data-hands]').allTextContents()).toEqual(['4', '3', '2', '1'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  expect(await faultsOf(page)).toEqual([])
})
