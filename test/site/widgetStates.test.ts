// What an automatic check of access finds on each widget: nothing, in six states, on a page and in an embed, in two
// languages and two themes.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { kebab } from '../../src/components/embed/kebab.ts'
import { languages, type Language } from '../../src/data/languages.ts'
import { awake } from './awake.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'

const FAULTY = '?us.stock0=99999999&colour=red&need=abc'

const places = {
  'on a page': async (name: string, lang: Language) => {
    const { page } = await openPage(`/${lang}/widgets/${FAULTY}`, { lang })
    return page.locator(`[data-widget="${name}"]`)
  },
  'in an embed': async (name: string, lang: Language) => {
    const viewport = { width: 640, height: 900 }
    const { page } = await openPage(`/embed/v1/${lang}/${kebab(name)}/${FAULTY}`, {
      lang,
      viewport,
    })
    return page.locator(`[data-widget="${name}"]`)
  },
} as const

/** Presses keys on the first of some controls that can be used; nothing where there is none. */
async function press(widget: Locator, controls: string, ...keys: string[]): Promise<void> {
  const first = widget.locator(controls).and(widget.page().locator(':visible:enabled')).first()
  if ((await first.count()) === 0) return
  await first.focus()
  for (const key of keys) await widget.page().keyboard.press(key)
}

/** Opens all that folds; some stand open already, and one may be inside another. */
async function unfold(widget: Locator): Promise<void> {
  await widget.evaluate((root) => {
    for (const summary of root.querySelectorAll('summary'))
      if (!(summary.parentElement as HTMLDetailsElement).open) summary.click()
  })
  await expect.poll(() => widget.locator('[aria-busy="true"], [data-busy]').count()).toBe(0)
}

/** Shown one after the other, on top of what the one before left. */
const STATES: Readonly<Record<string, (widget: Locator) => Promise<unknown>>> = {
  'as it is drawn, with what a link asks for in vain': (widget) => widget.waitFor(),
  answering: async (widget) => {
    // Its cards are plain HTML.
    if ((await widget.getAttribute('data-widget')) !== 'Claims') await awake(widget)
  },
  'moved, while it counts': (widget) =>
    press(widget, 'input[type="range"], input[type="radio"]', 'ArrowRight', 'ArrowRight'),
  'with all that folds opened': unfold,
  'moved to the end of a slider and back': async (widget) => {
    await press(widget, 'input[type="range"]', 'End')
    await press(widget, '.history button:not([aria-disabled="true"])', 'Enter')
  },
  'with what can be taken along': async (widget) => {
    await press(widget, '[data-share], [data-copy-table]', 'Enter')
    const dialog = widget.page().locator('[data-share-dialog]')
    if ((await widget.locator('[data-share]').count()) > 0) await dialog.waitFor()
  },
}

/** The widget and, where one is open, the dialog; a heading of the first level is for the page around an embed. */
const faultsIn = async (page: Page, name: string) =>
  (await page.locator('dialog[open]').count()) > 0
    ? faultsOf(page, 'dialog[open]')
    : faultsOf(page, `[data-widget="${name}"]`, ['page-has-heading-one', 'region'])

const names = readdirSync(join(import.meta.dirname, '../../src/components/widgets'), {
  recursive: true,
  encoding: 'utf8',
}).flatMap((file) => /(\w+)Widget\.svelte$/.exec(file)?.[1] ?? [])

test('every widget is looked at', () => {
  const embeds = readdirSync(join(inject('siteDir'), 'embed/v1/en'))
  expect(names.map(kebab)).toEqual(expect.arrayContaining(embeds))
})

// One language on the page, the other in the embed: both in both would say it twice.
const widgets = names.map(
  (name, i) => [name, i % 2 === 0 ? languages : languages.toReversed()] as const,
)

test.each(widgets)('%s', async (name, langs) => {
  for (const [i, [place, open]] of Object.entries(places).entries()) {
    const lang = langs[i]!
    const widget = await open(name, lang)
    for (const [k, [state, show]] of Object.entries(STATES).entries()) {
      await show(widget)
      // What is light on the page is dark in the embed.
      const colorScheme = k % 2 === i ? 'light' : 'dark'
      await widget.page().emulateMedia({ colorScheme })
      const told = `${place}, in ${lang}, ${state}, ${colorScheme}`
      expect(await faultsIn(widget.page(), name), told).toEqual([])
    }
    await widget.page().context().close()
  }
})
