// A reader with a keyboard alone can start and use each widget of the story, and does not lose the
// place.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openPage } from './page.ts'

/** Puts the focus on what comes before a widget, as Tab does from there. */
const focusBefore = (page: Page, index: number) =>
  page.evaluate((k) => {
    const widget = document.querySelectorAll('[data-widget]')[k]!
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select'),
    ]
    const before = all.filter(
      (each) =>
        widget.compareDocumentPosition(each) === Node.DOCUMENT_POSITION_PRECEDING &&
        each.checkVisibility({ visibilityProperty: true }) &&
        !(each as HTMLInputElement).disabled &&
        !each.closest('[popover]:not(:popover-open)'),
    )
    before.at(-1)!.focus()
  }, index)

const focused = (page: Page) =>
  page.evaluate(() => {
    const each = document.activeElement as HTMLInputElement
    return {
      widget: each.closest<HTMLElement>('[data-widget]')?.dataset['widget'],
      kind: each.tagName === 'INPUT' ? each.type : each.tagName.toLowerCase(),
    }
  })

/** What a key does to each kind of control. */
const KEYS: Readonly<Record<string, string>> = {
  button: 'Enter',
  radio: 'ArrowDown',
  checkbox: 'Space',
  range: 'ArrowRight',
  number: 'ArrowUp',
  select: 'ArrowDown',
}

test.each(
  languages.flatMap((lang) => [
    { lang, width: 360, height: 740 },
    { lang, width: 1280, height: 800 },
  ]),
)(
  'in $lang at $width px',
  async ({ lang, ...viewport }) => {
    const { page } = await openPage(`/${lang}/`, { lang, viewport })
    const widgets = page.locator('[data-widget]')
    const count = await widgets.count()
    expect(count).toBeGreaterThanOrEqual(11)
    for (let k = 0; k < count; k++) {
      const widget = widgets.nth(k)
      const name = (await widget.getAttribute('data-widget'))!
      // Its cards are plain HTML.
      if (name === 'Claims') continue
      await widget.evaluate((each) => each.closest('details')?.setAttribute('open', ''))
      await focusBefore(page, k)
      // A source card that the focus has opened comes in between.
      for (let tabs = 0; tabs < 4 && (await focused(page)).widget !== name; tabs++)
        await page.keyboard.press('Tab')
      expect((await focused(page)).widget, `Tab leads into ${name}`).toBe(name)
      await widget.and(page.locator('[data-ready]')).waitFor()
      expect((await focused(page)).widget, `${name} keeps the focus as it wakes`).toBe(name)

      const shown = () =>
        widget.evaluate((each) => {
          const controls = [...each.querySelectorAll<HTMLInputElement>('input, select')]
          return each.textContent + controls.map(({ value, checked }) => `${value} ${checked}`)
        })
      const before = await shown()
      for (let tabs = 0; tabs < 30; tabs++) {
        const { widget: where, kind } = await focused(page)
        expect(where, `a control of ${name}`).toBe(name)
        if (KEYS[kind]) await page.keyboard.press(KEYS[kind])
        if ((await shown()) !== before) break
        await page.keyboard.press('Tab')
      }
      await expect.poll(shown, { message: `${name} answers a key` }).not.toBe(before)
    }
  },
  240_000,
)
