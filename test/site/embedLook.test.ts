// How an embed looks in columns of every width, also with a reader's own spacing of letters.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { beyondWindow } from './aWidget.ts'
import { sideways } from './embedMaker.ts'
import { openPage } from './page.ts'
import { spaceOut } from './spaced.ts'

const WIDTHS = [280, 320, 360, 480, 600, 768, 1200]
const widgets = readdirSync(join(inject('siteDir'), 'embed/v1/en'))
const each = widgets.flatMap((widget) => languages.map((lang) => [lang, widget] as const))

async function awakeAt(lang: string, widget: string, more: Parameters<typeof openPage>[1] = {}) {
  const { page } = await openPage(`/embed/v1/${lang}/${widget}/`, more)
  await page.locator('[data-widget][data-ready]').waitFor()
  // Some stand open already, and one may be inside another.
  await page.evaluate(() => {
    for (const summary of document.querySelectorAll('summary'))
      if (!(summary.parentElement as HTMLDetailsElement).open) summary.click()
  })
  return page
}

/** Letters below 12 pixels and targets below 24, WCAG 2.5.8: a link within a line may be as low as the line. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const name = (element: Element) =>
      `${element.tagName} .${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 30)}`
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden')
    for (const element of document.querySelectorAll('main *')) {
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (hasText && isSeen(element) && !element.closest('title, noscript')) {
        const size = parseFloat(getComputedStyle(element).fontSize)
        if (size < 12) faults.push(`${size} px letters: ${name(element)}`)
      }
    }
    for (const element of document.querySelectorAll(
      'main :is(a, button, input, select, summary, [role=button], [role=slider])',
    )) {
      if (!isSeen(element) || (element as HTMLInputElement).disabled) continue
      if (element.tagName === 'A' && getComputedStyle(element).display === 'inline') continue
      const target = element.matches('[type=radio], [type=checkbox]')
        ? (element.closest('label') ?? element)
        : element
      const { width, height } = target.getBoundingClientRect()
      if (width < 23.9 || height < 23.9)
        faults.push(`${width.toFixed(1)} × ${height.toFixed(1)} px target: ${name(element)}`)
    }
    return faults
  })

/** How far the page scrolls sideways, and what reaches beyond its right edge. */
const wideness = async (page: Page) =>
  [await sideways(page), ...(await beyondWindow(page.locator('main')))].slice(0, 4)

// Opened once: what is tried last changes the page most.
test.each(each)('%s %s', async (lang, widget) => {
  const page = await awakeAt(lang, widget, {
    theme: lang === 'en' ? 'light' : 'dark',
    viewport: { width: 640, height: 900 },
  })

  const atWidth = async (width: number, told: string) => {
    await page.setViewportSize({ width, height: 800 })
    expect(await wideness(page), `${told} ${width} px: nothing scrolls sideways`).toEqual([0])
  }
  for (const width of WIDTHS) {
    await atWidth(width, 'H11:')
    expect(await tooSmall(page), `H11: ${width} px: letters and targets`).toEqual([])
  }

  // H19: with a reader’s own spacing of letters and lines nothing is cut off.
  await spaceOut(page)
  for (const width of [280, 360, 768]) await atWidth(width, 'H19: spaced,')
})
