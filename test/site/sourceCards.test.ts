// Each number of the story opens what it rests on.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import type { CardLine } from '../../src/components/prose/cardLine.ts'
import { later } from './later.ts'
import weak from '../fixtures/weak-sources.json' with { type: 'json' }
import { sources } from '../../src/data/published.ts'
import type { Source } from '../../src/data/types.ts'
import { finder } from '../data/weakText.ts'
import { openPage } from './page.ts'
import { isReady, slider } from './widget.ts'

/** A line of a card as it is read. */
const wordsOf = ({ parts }: CardLine) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** The card that stands behind a figure. */
const cardAfter = (cited: Locator) => cited.locator('xpath=following-sibling::*[1][@popover]')

describe.each(['en', 'fr'] as const)('Source cards (%s)', (language) => {
  test('open by click and by keyboard, and close with Escape, which gives the focus back', async () => {
    const { page } = await openPage(`/${language}/`)
    const cited = page.locator('.prose .cited:visible')
    const count = await cited.count()
    expect(count).toBeGreaterThan(25)
    // A few by hand, from all parts of the story.
    for (let i = 0; i < count; i += 5) {
      const figure = cited.nth(i)
      const card = cardAfter(figure)
      const byKeyboard = i % 2 === 1
      if (byKeyboard) {
        await figure.focus()
        // The focus may have opened it already.
        if (!(await page.locator(':popover-open').count())) await page.keyboard.press('Enter')
      } else await figure.click()
      await card.and(page.locator(':popover-open')).waitFor()
      await page.keyboard.press('Escape')
      expect(await page.locator(':popover-open').count()).toBe(0)
      if (byKeyboard)
        expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  })

  test('a figure leads to its source where the card cannot be had', async () => {
    const { page, expectComplaint } = await openPage(`/${language}/`)
    expectComplaint(/Failed to load resource|other origin|failed:/)
    await page.route('**/cards/**', (route) => route.abort('failed'))
    await page.route(/^https:/, (route) => route.fulfill({ body: 'the source' }))
    const cited = page.locator('#the-gap .prose a.cited').first()
    const href = (await cited.getAttribute('href'))!
    await cited.click()
    await page.waitForURL(href)
  })

  test('stay closed after Escape, also where the pointer had come to rest on a figure just before', async () => {
    const { page } = await openPage(`/${language}/`, { clock: true })
    // Those that stand folded come before it.
    const button = page.locator('.cited').filter({ visible: true }).first()
    const open = page.locator(':popover-open')
    await button.hover()
    await page.keyboard.press('Escape')
    await later(page, 600)
    expect(await open.count()).toBe(0)
    await page.mouse.move(0, 0)
    await button.hover()
    await open.waitFor()
  })

  test('have a name that says whose figure it is, and what is seen', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    const names = await page.locator('.cited[aria-label]').evaluateAll((all) =>
      all.map((each) => ({
        name: each.getAttribute('aria-label') ?? '',
        text: each.textContent.trim(),
      })),
    )
    expect(names.length).toBeGreaterThan(40)
    // Who speaks to a page must be able to say what is seen.
    for (const { name, text } of names) expect(name).toContain(text)
  })

  test('name publisher, title and date and lead there, or say why not; a run names its scenario', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    const figures = await page.locator('[data-card]').evaluateAll((all) =>
      all.map((each) => ({
        card: each.getAttribute('data-card')!,
        href: each.getAttribute('href')!,
      })),
    )
    expect(figures.length).toBeGreaterThan(80)
    for (const { card, href } of figures) {
      const lines: CardLine[] = card.startsWith('[')
        ? JSON.parse(card)
        : JSON.parse(readFileSync(join(inject('siteDir'), card), 'utf8'))
      const text = lines.map(wordsOf).join(' ')
      // A number, not a sentence of signs: nothing that a template left behind.
      expect(text).not.toMatch(/undefined|null|NaN|\{\w+\}|\[object/)
      const cite = lines.find(({ parts }) =>
        parts.some((part) => typeof part === 'object' && part.tag === 'cite'),
      )
      if (cite) {
        expect(wordsOf(cite), text).toMatch(/^\S.+, .+, .*(19|20)\d\d/)
        expect(href, text).toMatch(/^https?:\/\/[^/]+\.[a-z]{2,}\//)
      } else if (/^\/(en|fr)\/scores\/$/.test(href)) expect(lines.length).toBeGreaterThan(0)
      else
        expect(text).toMatch(
          language === 'en'
            ? /^From a run of the model.*(Scenario|baseline)/
            : /modèle.*([Ss]cénario|référence)/,
        )
    }
    expect(finder(weak)(figures.map(({ href }) => href).join('\n'))).toEqual([])
  })

  test('set a mark only after a word: no space stands before a full stop or a comma', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    const texts = await page
      .locator('[popover] > span, .figures li, .chapter > header > p, .prose > p')
      .evaluateAll((all) =>
        all.map((each) => {
          const own = each.cloneNode(true) as HTMLElement
          // Sources are quoted as they set their words, and a card stands outside the sentence.
          for (const other of own.querySelectorAll('q, cite, [popover]')) other.replaceWith('x')
          return own.textContent.replace(/[ \n]+/g, ' ').trim()
        }),
      )
    expect(texts.filter((text) => / [.,;)]/.test(text))).toEqual([])
    // French sets a space before a colon, English none.
    const titles = Object.values(sources).flatMap(({ title, readVia, original }: Source) =>
      [title, readVia?.title, original?.title].filter((each) => each !== undefined),
    )
    const own = (text: string) => titles.reduce((left, title) => left.replace(title, 'x'), text)
    const ill = language === 'fr' ? /^[\p{L} ’]*\p{L}: /u : /\s:/
    expect(texts.map(own).filter((text) => ill.test(text))).toEqual([])
  })

  test('lead back to the story with the scenario of a run', async () => {
    const { page } = await openPage(`/${language}/`)
    const links = page.locator('a.cited[href*="us.fixedOutput="]')
    const href = new URL((await links.first().getAttribute('href'))!, page.url())
    await page.goto(href.href)
    await isReady(page)
    expect(await slider(page, 'us.fixedOutput').inputValue()).toBe(
      /us\.fixedOutput=(\d+)/.exec(href.search)![1],
    )
    expect(await page.locator('[data-notices]').count()).toBe(0)
  })
})
