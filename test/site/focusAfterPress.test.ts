// After every button, fold and dialog of every widget, pressed by key, the focus is where a reader sees it.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { awake } from './awake.ts'
import { framesLater } from './later.ts'
import { openPage } from './page.ts'
import { focusFault } from './seenFocus.ts'

/** More than any widget has. */
const MOST_PRESSES = 60

/** Focuses the next button or fold whose like has not been pressed yet, and names it; null after the last. */
const focusNext = (page: Page, name: string) =>
  page.evaluate((widget) => {
    const controls = document.querySelectorAll<HTMLElement>(
      `[data-widget="${widget}"] :is(button, summary):not([tabindex="-1"], :disabled)`,
    )
    const pressed = ((window as unknown as { pressed?: Set<string> }).pressed ??= new Set())
    for (const control of controls) {
      const name = `${widget}: ${control.ariaLabel ?? control.textContent}`
      if (pressed.has(name) || !control.checkVisibility({ visibilityProperty: true })) continue
      pressed.add(name)
      control.focus()
      return control.outerHTML.slice(0, 140)
    }
    return null
  }, name)

test('on a phone, in each widget', async () => {
  const viewport = { width: 360, height: 740 }
  const { page } = await openPage('/en/widgets/', { viewport, reducedMotion: true })
  const faults: string[] = []
  let presses = 0
  for (const widget of await page.locator('[data-island] [data-widget]').all()) {
    const name = (await widget.getAttribute('data-widget'))!
    await awake(widget)
    for (let n = 0; n < MOST_PRESSES; n++, presses++) {
      const pressed = await focusNext(page, name)
      if (pressed === null) break
      await page.keyboard.press('Enter')
      await framesLater(page)
      const fault = await focusFault(page)
      if (fault) faults.push(`${name}, ${pressed}: ${fault}`)
      if ((await page.locator('dialog[open]').count()) === 0) continue
      await page.keyboard.press('Escape')
      await framesLater(page)
      const back = await focusFault(page)
      if (back) faults.push(`${name}, ${pressed}, then Escape: ${back}`)
    }
  }
  expect(faults).toEqual([])
  expect(presses).toBeGreaterThan(100)
})
