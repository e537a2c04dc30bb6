// An automatic check of accessibility finds nothing in any widget, in whatever state a reader brings it.
// In both languages and themes, as an embed and where it stands:
// `EVERY_STATE=1 npm test -- test/site/widgetStates.test.ts`.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, expect, inject, test } from 'vitest'
import { languages, type Language } from '../../src/data/languages.ts'
import { awake } from './awake.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'
import { uncovered } from './uncovered.ts'
import { isStill, statesOf, unfold, type Place } from './widgetStates.ts'

type Case = (typeof cases)[number]

const EVERY = process.env.EVERY_STATE !== undefined

const themes = ['light', 'dark'] as const
const views = languages.flatMap((lang) => themes.map((theme) => ({ lang, theme })))
const widgets = readdirSync(join(inject('siteDir'), 'embed/v1/en'))

/** Each widget once, the views in turn, or all of them. */
const cases = widgets.flatMap((name, i) =>
  views.filter((_, k) => EVERY || k === (i * 3) % views.length).map((view) => ({ name, ...view })),
)

const nameOf = (kebab: string) =>
  kebab.replace(/(^|-)[a-z]/g, (start) => start.at(-1)!.toUpperCase())

const OWN_PAGES: Readonly<Record<string, string>> = {
  claims: 'claims/',
  rebuild: 'chapter/the-shelves/',
}

const addressOf = (name: string, lang: Language, place: Place) =>
  place === 'embed' ? `/embed/v1/${lang}/${name}/` : `/${lang}/${OWN_PAGES[name] ?? ''}`

let looks = 0
afterAll(() => {
  if (EVERY) console.log(`Looked at ${looks} states.`)
})

/** What is open above all else, or the widget with what stands around it. */
async function partAround(widget: Locator, name: string, place: Place): Promise<string> {
  for (const above of ['dialog[open]', '.prose:has(:popover-open)'])
    if ((await widget.page().locator(above).count()) > 0) return above
  if (place === 'embed') return 'html'
  return name === 'claims' ? 'main' : `section:has([data-widget="${nameOf(name)}"])`
}

/** Brings the widget from one state to the next, and says what is found in each. */
async function faultsIn({ name, lang, theme }: Case, place: Place) {
  const found: string[] = []
  // A heading of the first level is for an embed's host to give.
  const but = place === 'embed' ? ['page-has-heading-one'] : []
  const look = async (state: string, widget: Locator) => {
    const page = widget.page()
    await expect.poll(() => widget.locator('[aria-busy="true"], [data-busy]').count()).toBe(0)
    await uncovered(page)
    const faults = await faultsOf(page, await partAround(widget, name, place), but)
    found.push(...faults.map((fault) => `${state}: ${fault}`))
    looks++
  }
  const open = async (asleep: boolean) => {
    const { page } = await openPage(addressOf(name, lang, place), {
      lang,
      theme,
      asleep,
      reducedMotion: true,
    })
    const widget = page.locator(`[data-widget="${nameOf(name)}"]`)
    await unfold(page.locator('details').filter({ has: widget }))
    return widget
  }
  const served = await open(true)
  await served.and(served.page().locator(':not([data-ready])')).waitFor()
  await look('served', served)
  const widget = await open(false)
  if (!isStill(name, place)) await awake(widget)
  await unfold(widget.locator('details.levers'))
  for (const [state, act] of Object.entries(statesOf(name, place))) {
    if (typeof act === 'string') continue
    await act(widget)
    await look(state, widget)
  }
  return found
}

test.each(cases)('$name, in an embed ($lang, $theme)', async (each) => {
  expect(await faultsIn(each, 'embed')).toEqual([])
})

// Dialogs and cards, which an embed has not, are the same for all.
const standing = EVERY ? cases : cases.filter(({ name }) => name === 'depletion')
test.each(standing)('$name, where it stands ($lang, $theme)', async (each) => {
  expect(await faultsIn(each, 'page')).toEqual([])
})
