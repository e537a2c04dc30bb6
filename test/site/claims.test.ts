import { describe, expect, test } from 'vitest'
import { claims } from '../../src/data/claims.ts'
import { fact, sources } from '../../src/data/published.ts'
import { openPage } from './page.ts'

/** Straight marks are printed curly. */
const straight = (text: string) => text.replace(/[“”]/g, '"').replaceAll('’', "'")

describe.each(['en', 'fr'] as const)('in %s, without script', (language) => {
  test('each statement has words, date, event, source, grade, a check and a way to object', async () => {
    const { page } = await openPage(`/${language}/widgets/`, { js: false })
    const cards = page.locator('[data-widget="Claims"] [data-claim]')
    expect(await cards.count()).toBe(claims.length)
    for (const claim of claims) {
      const card = page.locator(`#claim-${claim.id}`)
      const text = (await card.textContent())!
      expect(straight(text)).toContain(straight(fact(claim.fact).quote!))
      expect(text).toContain(claim.event[language])
      expect(await card.locator('time').getAttribute('datetime')).toBe(fact(claim.fact).date.from)
      for (const part of ['[data-source]', '[data-grade]', '[data-check]', 'details p'])
        expect((await card.locator(part).textContent())!.trim(), part).not.toBe('')
      expect(await card.locator('[data-rendering]').count()).toBe(claim.renderings.length)
    }
  })

  test('no outlet is named whose page merely repeats another', async () => {
    const { page } = await openPage(`/${language}/widgets/`, { js: false })
    const html = await page.locator('[data-widget="Claims"]').innerHTML()
    const relays = Object.values(sources).flatMap(({ readVia }) => readVia ?? [])
    // Some outlets repeat others on one page and report on another.
    const ownPages = Object.values(sources).flatMap(({ grade, publisher }) =>
      grade === 'relay' ? [] : publisher,
    )
    for (const { publisher, url } of relays) {
      if (url) expect(html).not.toContain(url)
      if (!ownPages.includes(publisher)) expect(html).not.toContain(`>${publisher}<`)
    }
    for (const name of ['Financial Times', 'The Guardian', 'Der Spiegel'])
      expect(html).not.toContain(name)
  })
})

test('the filter shows the cards of one part, by radio alone', async () => {
  const { page } = await openPage('/en/widgets/', { js: false })
  const widget = page.locator('[data-widget="Claims"]')
  await widget.locator('input[type="radio"][value="gap"]').check()
  const shown = widget.locator('[data-claim]:visible')
  expect(await shown.count()).toBe(claims.filter(({ part }) => part === 'gap').length)
  await widget.locator('input[type="radio"][value="all"]').check()
  expect(await shown.count()).toBe(claims.length)
})
