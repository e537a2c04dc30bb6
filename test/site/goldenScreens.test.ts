// Key pages as they were looked at, in both languages, both themes, on a phone and a desk. A picture that
// differs is kept in .cache/screens, to be looked at: `KEEP_SCREENS=1 npm test -- test/site/goldenScreens`
// keeps today's in test/golden/screens.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { awake } from './awake.ts'
import { framesLater, scrolled } from './later.ts'
import { openPage } from './page.ts'

const KEPT = join(import.meta.dirname, '../golden/screens')
const SEEN = join(import.meta.dirname, '../../.cache/screens')
/** One version of the browser smooths an edge otherwise than the next. */
const MOST_SHARE = 0.004
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]
const THEMES = ['light', 'dark'] as const

const PLACES = [
  { name: 'story', path: (lang: string) => `/${lang}/`, widget: 'Guess' },
  {
    name: 'depletion',
    path: (lang: string) => `/${lang}/#turn-up-production`,
    widget: 'Depletion',
  },
  { name: 'explore', path: (lang: string) => `/${lang}/explore/`, widget: 'Explore' },
  { name: 'method', path: (lang: string) => `/${lang}/method/`, widget: null },
  { name: 'teach', path: (lang: string) => `/${lang}/teach/`, widget: null },
]

async function settled(page: Page, widget: string | null): Promise<void> {
  if (widget !== null) {
    await awake(page.locator(`[data-widget="${widget}"]`))
    await page.locator(`[data-widget="${widget}"]:not(:has([aria-busy="true"]))`).waitFor()
  }
  await page.evaluate(() => document.fonts.ready)
}

test.each(PLACES.flatMap((place) => languages.map((lang) => ({ lang, ...place }))))(
  '$name in $lang',
  async ({ name, lang, path, widget }) => {
    const differing: string[] = []
    for (const screen of SCREENS) {
      const { page } = await openPage(path(lang), { viewport: screen, lang, reducedMotion: true })
      await settled(page, widget)
      if (name === 'depletion') await page.locator('[data-widget="Depletion"]').evaluate(wholePixel)
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme })
        await framesLater(page)
        await scrolled(page)
        const file = `${name}-${lang}-${screen.width}-${theme}.png`
        const share = differingShare(file, await page.screenshot({ caret: 'hide' }))
        if (share > MOST_SHARE) differing.push(`${file}: ${(share * 100).toFixed(2)} %`)
      }
      await page.close()
    }
    expect(differing, 'look at them in .cache/screens').toEqual([])
  },
)

/** Scrolls to an element, put on a whole pixel: a word more in a chapter above moves no edge by a part of one. */
function wholePixel(element: HTMLElement): void {
  const top = element.getBoundingClientRect().top + scrollY
  document.body.style.paddingTop = `${Math.ceil(top) - top}px`
  element.scrollIntoView()
}

/** Which share of a picture's points are not as they were kept; all, where it has another size or none was kept. */
function differingShare(file: string, png: Buffer): number {
  const kept = join(KEPT, file)
  if (process.env.KEEP_SCREENS) {
    mkdirSync(KEPT, { recursive: true })
    writeFileSync(kept, png)
  }
  const share = existsSync(kept)
    ? shareOf(PNG.sync.read(readFileSync(kept)), PNG.sync.read(png))
    : 1
  if (share > MOST_SHARE) {
    mkdirSync(SEEN, { recursive: true })
    writeFileSync(join(SEEN, file), png)
  }
  return share
}

function shareOf(a: PNG, b: PNG): number {
  const { width, height } = a
  if (b.width !== width || b.height !== height) return 1
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1 }) / (width * height)
}
