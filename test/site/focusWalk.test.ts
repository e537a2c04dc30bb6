// A reader without a mouse: whatever key is pressed, the focus is somewhere, in the window and under nothing.
// Longer, on every page at every size: `WALK_STEPS=500 npm test -- test/site/focusWalk.test.ts`.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Generator } from '../../src/model/ensemble/generator.ts'
import { Dice } from '../model/dice.ts'
import { framesLater, scrolled } from './later.ts'
import { openPage } from './page.ts'
import { focusFault, NOWHERE } from './seenFocus.ts'

const STEPS = Number(process.env.WALK_STEPS ?? 80)
/** A limit only ends what will never end. */
const MOST_MILLISECONDS = 120_000 + 3_000 * STEPS

const PAGES = ['/en/', '/fr/explore/', '/embed/v1/fr/depletion/', '/en/teach/', '/fr/data/']
const SIZES: Readonly<Record<string, { width: number; height: number; zoom?: number }>> = {
  'a phone': { width: 360, height: 740 },
  'a tablet': { width: 768, height: 1024 },
  'a desk': { width: 1280, height: 800 },
  // Browsers zoom by drawing fewer, larger pixels.
  'a desk at 200 %': { width: 640, height: 400, zoom: 2 },
  'the narrowest': { width: 320, height: 640 },
}
const sizes = Object.keys(SIZES)
const walks = PAGES.flatMap((path, i) =>
  sizes.filter((_, k) => process.env.WALK_STEPS || k === i).map((size) => [path, size] as const),
)

/** Each as often as it stands here. */
const KEYS = Object.entries({
  Tab: 14,
  'Shift+Tab': 4,
  Enter: 5,
  Space: 4,
  ArrowDown: 1,
  ArrowUp: 1,
  ArrowLeft: 1,
  ArrowRight: 1,
  Escape: 2,
  Home: 1,
  End: 1,
}).flatMap(([key, count]) => Array<string>(count).fill(key))

/** What the focus is on, as far as it matters for what a key does. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement!
    Object.assign(window, { focusBefore: at })
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
    )
    const link = at.closest('a')
    const isJump = link?.hash && link.pathname === location.pathname && !link.target
    return {
      name: at.outerHTML.slice(0, 110),
      kind: at.matches('button, summary, [type="checkbox"], [type="radio"]')
        ? 'control'
        : isJump
          ? 'jump'
          : link || at.matches('select')
            ? 'away'
            : 'other',
      to: isJump ? link.hash.slice(1) : '',
      isNowhere: at === document.body,
      isFirst: at === stops[0] || at === document.body,
      isLast: at === stops.at(-1) || at === document.body,
    }
  })

/** Whether the focus is on something else than it was (a date has parts of its own). */
const hasMoved = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { focusBefore: Element }).focusBefore !== document.activeElement,
  )

/** Whether the focus stands in the place that was jumped to, or after it. */
const isBehind = (page: Page, id: string) =>
  page.evaluate((target) => {
    const to = document.getElementById(decodeURIComponent(target))
    return !to || Boolean(to.compareDocumentPosition(document.activeElement!) & 20)
  }, id)

test.each(walks)(
  `${STEPS} keys on %s, on %s`,
  async (path, size) => {
    const { zoom, ...viewport } = SIZES[size]!
    const lang = path.includes('/fr/') ? 'fr' : 'en'
    const { page } = await openPage(path, { viewport, zoom, lang, reducedMotion: true })
    const generator = new Generator(18, path + size)
    const dice = new Dice(() => generator.share())
    const done: string[] = []
    const faults = new Set<string>()
    const press = async (key: string) => {
      done.push(key)
      await page.keyboard.press(key)
      await framesLater(page)
    }
    await press('Tab')
    for (let step = 0; step < STEPS; step++) {
      const key = dice.pick(KEYS)
      const before = await focused(page)
      const isPress = key === 'Enter' || key === 'Space'
      if (isPress && before.kind === 'away') continue
      const wasSeen = (await focusFault(page)) === null
      await press(key)
      const hasPressed = isPress && before.kind === 'control'
      const hasGone = key.endsWith('Tab') && (await hasMoved(page))
      if (!hasGone && !hasPressed) await scrolled(page)
      let fault = await focusFault(page)
      // By the page's end or beginning the focus leaves it.
      if (key === 'Tab' ? before.isLast : key === 'Shift+Tab' && before.isFirst) fault = null
      if (before.isNowhere && !hasGone) fault = null
      // Who scrolls by key, scrolls away from it.
      if (!hasGone && !(hasPressed && wasSeen) && fault !== NOWHERE) fault = null
      if (key === 'Enter' && before.kind === 'jump') {
        // A browser goes on from the place that a link leads to.
        if (fault === NOWHERE) await press('Tab')
        fault = (await isBehind(page, before.to)) ? null : `does not go on in ${before.to}`
      }
      if (fault) faults.add(`${done.slice(-3).join(', ')} on ${before.name}: ${fault}`)
      // Begins anew.
      if (fault === NOWHERE) await press('Tab')
    }
    expect([...faults]).toEqual([])
  },
  MOST_MILLISECONDS,
)
