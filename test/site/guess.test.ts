import { describe, expect, test } from 'vitest'
import { guessSentence } from '../../src/components/widgets/guess/guessSentence.ts'
import { sentIn } from '../../src/components/widgets/sentIn.ts'
import { GUESS_YEAR, YEARS_SENT } from '../../src/data/guess.ts'
import { ORIGINS } from '../../src/model/origins.ts'
import { stringsOf } from '../../src/components/layout/stringsOf.ts'
import { languages } from '../../src/data/languages.ts'
import { fill } from '../../src/data/strings/format.ts'
import { openAWidget } from './aWidget.ts'
import { openPage } from './page.ts'

const answer = sentIn(GUESS_YEAR)
const BEST = answer.made.best
const told = (language: 'en' | 'fr', guess: number | null) =>
  guessSentence({ answer, guess, language, strings: stringsOf(language).guess })

const PHONE = { width: 390, height: 844 }

describe.each(languages)('in %s', (lang) => {
  test('a guess set with keys is shown, answered, and can be made anew; nothing below it moves', async () => {
    const { widget, range, page } = await openAWidget('Guess', {
      lang,
      viewport: PHONE,
      reducedMotion: true,
    })
    const height = async () => (await widget.boundingBox())!.height
    const shells = (series: string) =>
      widget
        .locator(`path[data-series="${series}"]`)
        .evaluate((path) => path.getAttribute('d')!.split('M').length - 1)
    const before = await height()
    expect(await widget.locator('[data-result]').isVisible()).toBe(false)
    await range('guess').focus()
    for (let k = 0; k < 12; k++) await page.keyboard.press('ArrowLeft')
    expect(await range('guess').getAttribute('aria-valuetext')).toMatch(/^38 /)
    expect(await widget.locator('output').textContent()).toContain('38')
    expect([await shells('made'), await shells('others')]).toEqual([38, 62])

    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await widget.locator('[data-result]').innerText()).toBe(told(lang, 38))
    expect(await Promise.all(ORIGINS.map(shells))).toEqual(ORIGINS.map((id) => answer[id].best))
    expect(await height()).toBe(before)

    await page.keyboard.press('Enter')
    expect(await widget.locator('[data-result]').isVisible()).toBe(false)
    expect([await range('guess').inputValue(), await shells('made')]).toEqual(['38', 38])
    expect(await height()).toBe(before)
  })

  test('it is no higher than a phone’s or a desk’s screen leaves below a headline', async () => {
    for (const [viewport, most] of [
      [PHONE, 480],
      [{ width: 1440, height: 900 }, 480],
    ] as const) {
      const { widget, page } = await openAWidget('Guess', { lang, viewport })
      // In its own letters, which are there from the second visit on.
      await page.reload()
      expect((await widget.boundingBox())!.height).toBeLessThanOrEqual(most)
    }
  })
})

test('the answer sweeps over the guess and rests on the number told', async () => {
  const { widget, button } = await openAWidget('Guess')
  await button('Show the answer').click()
  await expect
    .poll(() => widget.locator('figcaption').textContent())
    .toMatch(new RegExp(`^\\s*${BEST} .*${answer.elsewhere.best} `))
  // Who has guessed nothing is told no guess.
  expect(await widget.locator('[data-mine]').count()).toBe(0)
  expect(await widget.locator('[data-result]').innerText()).toBe(told('en', null))
})

test.each(languages)(
  'in %s the story says a guess again at its end, and nothing to who has made none',
  async (lang) => {
    const { page } = await openPage(`/${lang}/`, { lang, viewport: PHONE })
    const guess = page.locator('[data-widget="Guess"]')
    await guess.and(page.locator('[data-ready]')).waitFor()
    const recall = page.locator('[data-recall]')
    const answer = guess.locator('.end button')
    await answer.click()
    expect(await recall.isVisible()).toBe(false)
    await answer.click()
    await guess.locator('input[name="guess"]').fill('29')
    expect(await recall.isVisible()).toBe(false)
    await answer.click()
    expect(await recall.textContent()).toBe(
      fill(stringsOf(lang).story.recall, { guess: '29', made: String(BEST) }),
    )
    expect(await recall.isVisible()).toBe(true)
  },
)

test.each(languages)(
  'in %s the shells at the story’s end are the years’ shares, the guess’s year among them, and their ranges stand below',
  async (lang) => {
    const { page } = await openPage(`/${lang}/`, { lang, js: false })
    const sent = page.locator('#your-plan .sent')
    for (const year of YEARS_SENT) {
      const counts = await sent
        .locator(`[data-year="${year}"] path[data-series]`)
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')!.split('M').length - 1))
      expect(counts).toEqual(ORIGINS.map((id) => sentIn(year)[id].best))
    }
    const said = await sent.locator('.ranges').textContent()
    for (const year of YEARS_SENT) {
      const { low, high } = sentIn(year).made
      expect(said).toMatch(
        new RegExp(`${Math.round(low)} (to|à) ${Math.round(high)} (in|en) ${year}`),
      )
    }
  },
)
