// Each widget's “Embed”: opened, used and closed by keyboard.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { versions } from '../../src/data/versions.ts'
import { openAWidget, type } from './aWidget.ts'
import { awake } from './awake.ts'
import { faultsIn, makerIn, shown, sideways } from './embedMaker.ts'
import { openPage } from './page.ts'

const FORMS = ['iframe', 'responsive', 'image', 'text', 'paste']

// In French: the story's English words stand in the other tests.
test('every widget opens its own, by Enter, and gives the focus back', async () => {
  const lang = 'fr'
  const widgets = readdirSync(join(inject('siteDir'), `embed/v1/${lang}`))
  const { page } = await openPage(`/${lang}/widgets/`)
  expect(await page.locator('[data-embed-link]').count()).toBe(widgets.length)
  // The statements have no script: their link leads to the page that does the same.
  const links = page.locator('[data-island] [data-embed-link]')
  const seen = ['claims']
  for (const link of await links.all()) {
    await awake(link.locator('xpath=ancestor::*[@data-widget]'))
    await link.focus()
    await page.keyboard.press('Enter')
    const dialog = page.locator('dialog[open]')
    await dialog.waitFor()
    const maker = makerIn(dialog)
    const frame = await maker.snippet('iframe')
    const [, name, query] = new RegExp(
      `/embed/v1/${versions.data}/${lang}/([a-z-]+)/(\\?[^"]*)?"`,
    ).exec(frame)!
    seen.push(name!)
    // In the story these open with another run than their embed, which a description cannot know.
    expect(query !== undefined, name).toBe(['contracts', 'factory', 'guns'].includes(name!))
    for (const form of FORMS)
      if (form !== 'paste' || query === undefined)
        expect((await maker.snippet(form)).length).toBeGreaterThan(20)
    expect(await dialog.evaluate((each) => each.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true)
  }
  expect(seen.toSorted()).toEqual(widgets.toSorted())
})

test('it takes the scenario at hand along, and closes by its button', async () => {
  const { page, widget, field } = await openAWidget('Depletion')
  await type(field('us.fixedOutput'), 60_000)
  const sentence = widget.locator('[data-result]')
  await widget.locator('[data-embed-link]').click()
  const dialog = page.locator('dialog[open]')
  const maker = makerIn(dialog)
  // What the result hangs on is found later, under the dialog and in the preview: neither waits for the other.
  await expect
    .poll(async () => ({
      isBusy: await sentence.getAttribute('aria-busy'),
      told: (await sentence.textContent())!.replace(/\s+/g, ' ').trim(),
      previewed: await shown(maker),
    }))
    .toSatisfy(({ told, previewed }) => told === previewed)
  expect(await maker.snippet('iframe')).toContain('us.fixedOutput=60000_')
  expect(await maker.root.locator('[data-paste-none]').count()).toBe(1)
  await dialog.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
})

test('a link taken while the slider still moves carries what stands, and so does one that nobody touched', async () => {
  const { page, widget } = await openAWidget('Depletion')
  const alone = widget.locator('[data-alone]')
  const taken = await widget.evaluate(async (root) => {
    const slider = root.querySelector<HTMLInputElement>(
      'input[type="range"][name="us.fixedOutput"]',
    )!
    const link = root.querySelector<HTMLAnchorElement>('[data-alone]')!
    slider.value = '60000'
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    await Promise.resolve()
    const pressed = link.href
    slider.value = '70000'
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    link.focus()
    await Promise.resolve()
    return [pressed, link.href]
  })
  expect(taken[0]).toContain('us.fixedOutput=60000_')
  expect(taken[1]).toContain('us.fixedOutput=70000_')
  await widget.locator('input[type="range"][name="us.fixedOutput"]').evaluate((slider) => {
    ;(slider as HTMLInputElement).value = '80000'
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect.poll(() => alone.getAttribute('href')).toContain('us.fixedOutput=80000_')
  await page.close()
})

test('without script, or with a key held, the link leads to the page that does the same', async () => {
  const { page } = await openPage('/en/widgets/', { js: false })
  const addresses = await page
    .locator('[data-embed-link]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(addresses.length).toBeGreaterThan(8)
  for (const address of addresses) expect((await fetch(address)).status).toBe(200)
})

describe.each([
  { lang: 'en', theme: 'dark', width: 360 },
  { lang: 'fr', theme: 'light', width: 1280 },
] as const)('$lang, $theme, $width pixels wide', ({ lang, theme, width }) => {
  test('an automatic check finds nothing in it, and nothing scrolls sideways', async () => {
    const { page, widget } = await openAWidget('Depletion', {
      lang,
      theme,
      viewport: { width, height: 800 },
    })
    await widget.locator('[data-embed-link]').click()
    await shown(makerIn(page.locator('dialog[open]')))
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    // The preview is a page without headings of the first level: it stands in someone else's.
    expect(await faultsIn(page, '[data-embed-dialog]', ['page-has-heading-one'])).toEqual([])
  })
})
