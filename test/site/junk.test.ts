// Links that nobody wrote on purpose, in the real page: it says what it left out, and nothing else happens.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { languages } from '../../src/data/languages.ts'
import enParameters from '../../src/data/strings/en/parameters.ts'
import enWidget from '../../src/data/strings/en/widget.ts'
import frParameters from '../../src/data/strings/fr/parameters.ts'
import frWidget from '../../src/data/strings/fr/widget.ts'
import { readQuery } from '../../src/model/address.ts'
import { junkQuery } from '../junk.ts'
import { openPage } from './page.ts'
import { expectDrawn, isReady, linesOf, runOf, widget } from './widget.ts'

const parameterWords = { en: enParameters, fr: frParameters }
const widgetWords = { en: enWidget, fr: frWidget }

const attacks = [
  'us.stock0=<script>window.hit=1</script>',
  'us.stock0=<img src=x onerror="window.hit=1">',
  '<img src=x onerror=window.hit=1>=5',
  '"><svg onload=window.hit=1>=5',
  'need=%3Cscript%3Ewindow.hit=1%3C/script%3E',
  'javascript:window.hit=1=1&us.fixedOutput=javascript:window.hit=1',
  '__proto__=1&constructor=2&prototype[x]=3&__proto__.hit=1',
  'us.stock0=1&us.stock0=2&us.stock0=3',
  `need=${'9'.repeat(5000)}`,
  `${'k'.repeat(5000)}=1`,
  Array.from({ length: 300 }, (_, i) => `k${i}=v`).join('&'),
  `us.fixedOutput=${'60000_2023-03-01*'.repeat(200)}`,
  'us.stock0=%E0%A4%A&need=%FF%FE',
  '%00=%00&us.stock0=%00',
]
// Servers take no longer addresses.
const random = fc
  .sample(junkQuery, { seed: 20261122, numRuns: 24 })
  .filter((query) => encodeURI(query.toWellFormed()).length < 8000)

// Most in the embed, which reads its address with the same code and opens in a fraction of the story's time.
test.each([
  ['attacks, in the story', '/en/', attacks.filter((_, i) => i % 3 === 0)],
  ['all, in an embed', '/embed/v1/en/depletion/', [...attacks, ...random]],
])(
  'junk links: no error, no element that was not ours, each loss said: %s',
  async (_, path, queries) => {
    const { page } = await openPage(path)
    const address = page.url()
    const elements = () =>
      widget(page).evaluate((root) => ({
        foreign: root.querySelectorAll('script, img, iframe, object, embed, [onerror], [onload]')
          .length,
        hit: 'hit' in window || 'hit' in Object.prototype,
      }))
    let said = 0
    for (const query of queries) {
      const url = new URL(address)
      url.search = query
      await page.goto(url.href)
      await isReady(page)
      expect(await elements(), query).toEqual({ foreign: 0, hit: false })
      // As the browser passes it on.
      const { scenario, notices } = readQuery(baseline, new URL(page.url()).search)
      // Three are told, the rest is counted.
      expect(await widget(page).locator('[data-notices] li').count(), query).toBe(
        Math.min(notices.length, 4),
      )
      if (scenario.end === undefined) expectDrawn(await linesOf(page), runOf(scenario))
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(width, query).toBeLessThanOrEqual(0)
      if (notices.length > 0) said++
    }
    expect(said).toBeGreaterThan(0.75 * queries.length)
  },
)

test.each(languages)('in %s a notice names a setting as its slider does', async (lang) => {
  const query = 'us.fixedOutput=999999_2023-03-01&end=2099-01-01&constructor=3'
  const { page } = await openPage(`/${lang}/?${query}#turn-up-production`, { lang })
  await isReady(page)
  const said = await widget(page).locator('[data-notices] li').allInnerTexts()
  const { label } = parameterWords[lang]['us.fixedOutput']
  expect(said.some((each) => each.includes(`${label} (us.fixedOutput)`))).toBe(true)
  expect(said.some((each) => each.includes(`${widgetWords[lang].settings.end} (end)`))).toBe(true)
  expect(said.some((each) => each.includes('constructor'))).toBe(true)
  expect(said.join(' ')).not.toContain('native code')
})
