// Readers who set what a page looks like: their own spacing of letters and lines (WCAG 1.4.12) on a narrow screen or at
// 400 % (1.4.10), and their system's colours. Embeds: embedLook.test.ts.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { awake } from './awake.ts'
import { openPage } from './page.ts'
import { spaceOut } from './spaced.ts'

const PATHS = [
  '',
  'widgets/',
  'explore/',
  'data/',
  'method/',
  'teach/',
  'teach/lesson-50/',
  'teach/check/',
  'embed/',
  'scores/',
  'claims/',
  'corrections/',
  'accessibility/',
]
/** Each kind of page once, languages and themes in turn. */
const pages = PATHS.map(
  (path, i) => [path, languages[i % 2]!, (['light', 'dark'] as const)[i % 2]!] as const,
)

/** All that folds is open, and every widget answers. */
async function unfold(page: Page): Promise<void> {
  const open = () =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details'))
        if (!fold.open) fold.querySelector('summary')!.click()
    })
  await open()
  for (const widget of await page.locator('[data-island] [data-widget]').all()) await awake(widget)
  await open()
  await page.evaluate(() => document.fonts.ready)
}

/** Boxes that cut off a part of their words; the bar at the foot shortens a chapter's name, which stands whole above its text. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((each) => {
        const { overflowX, overflowY, position } = getComputedStyle(each)
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        if (!each.innerText?.trim() || each.closest('.visually-hidden, svg, .step-now'))
          return false
        if (position === 'absolute' && each.clientWidth <= 1) return false
        return (
          (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
        )
      })
      .map((each) => each.outerHTML.slice(0, 120)),
  )

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.each(pages)('/%s in %s: 320 pixels wide, then spaced out', async (path, lang) => {
  const viewport = { width: 320, height: 256 }
  const { page } = await openPage(`/${lang}/${path}`, { lang, viewport })
  await unfold(page)
  expect(await sideways(page)).toBe(0)
  await spaceOut(page)
  expect(await sideways(page), 'spaced').toBe(0)
  expect(await cut(page), 'spaced').toEqual([])
})

test.each(pages)('/%s in %s: in the system’s colours, %s', async (path, lang, theme) => {
  const { page } = await openPage(`/${lang}/${path}`, { lang })
  await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
  await unfold(page)
  const { looked, faint } = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
    const lightness = (color: string) => {
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
    }
    const paper = lightness(getComputedStyle(document.body).backgroundColor)
    const contrast = (color: string) => {
      const ink = lightness(color)
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
    }
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((each) =>
        each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
    const drawn = seen('svg path[data-series], svg [data-line]')
      .filter((each) => !['none', ''].includes(getComputedStyle(each).stroke))
      .map((each) => [each.outerHTML, getComputedStyle(each).stroke] as const)
    const controls = seen('button:not(:disabled, [aria-disabled="true"]), input[inputmode], select')
      .filter((each) => getComputedStyle(each).borderTopStyle !== 'none')
      .map((each) => [each.outerHTML, getComputedStyle(each).borderTopColor] as const)
    const all = [...drawn, ...controls]
    return {
      looked: all.length,
      faint: all
        .filter(([, color]) => contrast(color) < 3)
        .map(([html, color]) => `${color}: ${html.slice(0, 100)}`),
    }
  })
  expect(faint).toEqual([])
  if (path === 'widgets/') expect(looked).toBeGreaterThan(100)
})
