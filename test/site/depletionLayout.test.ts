// The central widget on every screen: nothing sideways, nothing hidden, nothing too small, on paper too.
import { describe, expect, test } from 'vitest'
import { sideways } from './embedMaker.ts'
import { framesLater } from './later.ts'
import { button, isReady, openWidget } from './widget.ts'

const screens = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
]

describe('Nothing stands out sideways', () => {
  // 320 pixels are a desk's screen at 400 %, and the narrowest phones. French words are longer.
  test.each([
    { language: 'fr', width: 320, height: 256 },
    { language: 'en', ...screens[0]! },
    { language: 'fr', ...screens[0]! },
    { language: 'en', ...screens[1]! },
    { language: 'fr', ...screens[2]! },
  ])('$width pixels wide ($language)', async ({ language, ...viewport }) => {
    const { page } = await openWidget(
      `/${language}/?us.fixedOutput=60000_2023-03-01_18&us.stock0=6000000&colour=red`,
      { viewport },
    )
    const cutOff = await page
      .locator('[data-widget="Depletion"] .row input[inputmode]')
      .evaluateAll((all: HTMLInputElement[]) => {
        const pen = document.createElement('canvas').getContext('2d')!
        return all.flatMap((each) => {
          const { font, paddingLeft, paddingRight } = getComputedStyle(each)
          pen.font = font
          const room = each.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
          return pen.measureText(each.value).width <= room ? [] : [`${each.value} in ${room} px`]
        })
      })
    expect(cutOff, 'numbers with digits out of sight').toEqual([])
    // A step's stage may lie over it on a phone: opened as by keyboard.
    for (const summary of await page.locator('summary').all())
      await summary.evaluate((each: HTMLElement) => each.click())
    expect(await sideways(page)).toBe(0)
    await page
      .locator('.prose .cited')
      .last()
      .evaluate((each: HTMLElement) => each.click())
    const card = page.locator('[popover]:popover-open')
    await card.waitFor()
    expect(await sideways(page)).toBe(0)
    const { x, width } = (await card.boundingBox())!
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(viewport.width)
  })
})

// At 360 × 640 a control can still come to rest under the story's stage.
describe.each([{ width: 320, height: 256 }, ...screens.filter(({ width }) => width !== 360)])(
  'Whoever tabs through $width × $height pixels',
  (viewport) => {
    test('sees where the focus is, under nothing', async () => {
      const { page } = await openWidget('/en/?us.fixedOutput=60000_2023-03-01', { viewport })
      await button(page, 'Reset').focus()
      const hidden: string[] = []
      const names = new Set<string>()
      for (let i = 0; i < 90; i++) {
        await page.keyboard.press('Tab')
        // What stays in sight only beside a control goes in the frame after the page has moved.
        await framesLater(page)
        const seen = await page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement
          if (!element.closest('[data-widget]')) return null
          const { left, top, width, height } = element.getBoundingClientRect()
          // Of what is higher than the window, a part is to be seen.
          const [from, to] = [Math.max(top, 0), Math.min(top + height, innerHeight)]
          const found = document.elementFromPoint(
            left + width / 2,
            from + Math.min((to - from) / 2, 20),
          )
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
          return {
            name: `${element.tagName} ${element.type ?? ''} ${element.name || element.textContent.slice(0, 40)}`,
            isOnTop: found !== null && (element.contains(found) || found.contains(element)),
            isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
            outlineColor,
          }
        })
        if (!seen) break
        // The parts of a date are the browser's own, and outlined by it.
        if (names.has(seen.name)) continue
        names.add(seen.name)
        if (!seen.isOnTop || !seen.isOutlined) hidden.push(seen.name)
      }
      expect(names.size).toBeGreaterThan(20)
      expect(hidden).toEqual([])
    })
  },
)

test('Everything that is touched is at least 24 pixels wide and high', async () => {
  const { page } = await openWidget('/en/?us.fixedOutput=60000_2023-03-01', {
    viewport: screens[0]!,
  })
  // A step's stage may lie over it on a phone: opened as by keyboard.
  for (const summary of await page.locator('summary').all())
    await summary.evaluate((each: HTMLElement) => each.click())
  const small = await page.locator('button, input, summary, select, header a').evaluateAll((all) =>
    all
      // Words in a sentence are as high as its line; a box is touched by its label too.
      .filter((each) => !each.matches('.cited, .skip') && each.checkVisibility())
      .map((each) => {
        const target = each.matches('[type="checkbox"], [type="radio"]')
          ? (each as HTMLInputElement).labels![0]!
          : each
        const { width, height } = target.getBoundingClientRect()
        return { what: target.outerHTML.slice(0, 90), width, height }
      })
      .filter(({ width, height }) => width < 24 || height < 24),
  )
  expect(small).toEqual([])
})

test('On paper stands each chapter’s picture, and no control', async () => {
  const { page } = await openWidget('/en/')
  await page.emulateMedia({ media: 'print' })
  for (const chapter of await page.locator('.chapter').all())
    expect(await chapter.locator('svg:visible').count()).toBeGreaterThan(0)
  expect(
    await page
      .locator('input:visible, button:visible:not(.cited, .term, [data-cells] button)')
      .count(),
  ).toBe(0)
})

test('Whoever wants less motion gets none', async () => {
  const { page } = await openWidget('/en/', { reducedMotion: true })
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const look = () => {
      for (const animation of document.getAnimations()) seen.push(String(animation))
      requestAnimationFrame(look)
    }
    look()
  })
  await button(page, 'Raise: US output, left to industry').click()
  await page.locator('.prose .cited').first().click()
  await page.locator(':popover-open').waitFor()
  await framesLater(page, 30)
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    'auto',
  )
  await isReady(page)
})
