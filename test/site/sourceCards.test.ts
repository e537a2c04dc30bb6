// Each number of the story opens what it rests on.
import { describe, expect, test } from 'vitest'
import { later } from './later.ts'
import weak from '../fixtures/weak-sources.json' with { type: 'json' }
import { sources } from '../../src/data/published.ts'
import type { Source } from '../../src/data/types.ts'
import { finder } from '../data/weakText.ts'
import { openPage } from './page.ts'
import { isReady, slider } from './widget.ts'

describe.each(['en', 'fr'] as const)('Source cards (%s)', (language) => {
  test('open by click and by keyboard, and close with Escape, which gives the focus back', async () => {
    const { page } = await openPage(`/${language}/`)
    const cited = page.locator('button.cited')
    // All of them as a press calls them, one after the other.
    const closed = await cited.evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const id = button.getAttribute('popovertarget')!
        ;(button as HTMLElement).click()
        const card = document.getElementById(id)
        const isOpen = card?.matches(':popover-open') && card.checkVisibility()
        card?.hidePopover()
        return isOpen ? [] : [id]
      }),
    )
    expect(closed).toEqual([])
    const count = await cited.count()
    expect(count).toBeGreaterThan(25)
    // A few by hand, from all parts of the story.
    for (let i = 0; i < count; i += 7) {
      const button = cited.nth(i)
      const card = page.locator(`#${await button.getAttribute('popovertarget')}`)
      const byKeyboard = i % 2 === 1
      if (byKeyboard) {
        // Where the focus opens the card, a key would close it again.
        await button.focus()
        const isOpen = await card.evaluate((element) => element.matches(':popover-open'))
        if (!isOpen) await page.keyboard.press(i % 4 === 1 ? 'Enter' : 'Space')
      } else await button.click()
      expect(await card.evaluate((element) => element.matches(':popover-open'))).toBe(true)
      expect(await card.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.locator(':popover-open').count()).toBe(0)
      if (byKeyboard)
        expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  })

  test('stay closed after Escape, also where the pointer had come to rest on a figure just before', async () => {
    const { page } = await openPage(`/${language}/`, { clock: true })
    const button = page.locator('button.cited').first()
    const open = page.locator(':popover-open')
    await button.hover()
    await page.keyboard.press('Escape')
    await later(page, 600)
    expect(await open.count()).toBe(0)
    await page.mouse.move(0, 0)
    await button.hover({ position: { x: 3, y: 3 } })
    await open.waitFor()
  })

  test('have an id of their own, a name that says whose figure it is, and a button each', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    const cards = await page.locator('[popover]').evaluateAll((all) => all.map(({ id }) => id))
    const targets = await page
      .locator('[popovertarget]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('popovertarget')))
    expect(new Set(cards).size).toBe(cards.length)
    // What is cited twice in a chapter opens one card.
    expect([...new Set(targets)].toSorted()).toEqual(cards.toSorted())
    const names = await page.locator('button.cited').evaluateAll((all) =>
      all.map((each) => ({
        name: each.getAttribute('aria-label') ?? '',
        text: each.textContent.trim(),
      })),
    )
    // Who speaks to a page must be able to say what is seen.
    for (const { name, text } of names) expect(name).toContain(text)
  })

  test('name publisher, title and date and lead there, or say why not; a run names its scenario', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    const cards = await page.locator('[popover]:not(.term + *), .figures li').evaluateAll((all) =>
      all.map((card) => ({
        text: card.textContent.replace(/\s+/g, ' ').trim(),
        cite: card.querySelector('cite')?.textContent.trim(),
        source: card.querySelector('cite')?.parentElement?.textContent.replace(/\s+/g, ' ').trim(),
        links: [...card.querySelectorAll('a')].map((link) => link.href),
        last: card.lastElementChild?.textContent.trim() ?? '',
      })),
    )
    expect(cards.length).toBeGreaterThan(35)
    for (const { text, cite, source, links, last } of cards) {
      if (cite === undefined) {
        expect(text).toMatch(language === 'en' ? /^From a run of the model/ : /modèle/)
        expect(text).toMatch(
          language === 'en' ? /Scenario|baseline|range/i : /[Ss]cénario|référence|fourchette/,
        )
        continue
      }
      expect(cite.length, text).toBeGreaterThan(3)
      expect(source, text).toMatch(/^\S.+, .+, .*(19|20)\d\d/)
      if (links.length === 0) expect(last, text).toMatch(/^\p{Lu}.{20,}\.$/u)
      for (const link of links) expect(link, text).toMatch(/^https?:\/\/[^/]+\.[a-z]{2,}\//)
    }
    // A number, not a sentence of signs: nothing that a template left behind.
    for (const { text } of cards) expect(text).not.toMatch(/undefined|null|NaN|\{\w+\}|\[object/)
    expect(finder(weak)(cards.flatMap(({ links }) => links).join('\n'))).toEqual([])
  })

  test('set a mark only after a word: no space stands before a full stop or a comma', async () => {
    const { page } = await openPage(`/${language}/`, { js: false })
    const texts = await page
      .locator('[popover] > span, .figures li > span, .chapter > p')
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
    const links = page.locator('[popover] a[href*="us.fixedOutput="]')
    const href = new URL((await links.first().getAttribute('href'))!, page.url())
    await page.goto(href.href)
    await isReady(page)
    expect(await slider(page, 'us.fixedOutput').inputValue()).toBe(
      /us\.fixedOutput=(\d+)/.exec(href.search)![1],
    )
    expect(await page.locator('[data-notices]').count()).toBe(0)
  })
})
