import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { openAWidget } from './aWidget.ts'
import { swipe } from './finger.ts'
import { openPage } from './page.ts'

/** What moves by itself does so at once, unless a test looks at that. */
const open = async (options: Parameters<typeof openAWidget>[1] = {}) => {
  const opened = await openAWidget('Bathtub', { reducedMotion: true, ...options })
  return { ...opened, kind: () => opened.data('kind') }
}

/** Draws by hand: from the left edge through these heights, in pixels of the panel. */
async function draw(page: Page, widget: Locator, heights: readonly number[]) {
  const panel = widget.locator('[data-draw="level"]')
  await panel.scrollIntoViewIfNeeded()
  const box = (await panel.boundingBox())!
  for (const [i, y] of heights.entries()) {
    const x = 0.09 + (0.9 * i) / (heights.length - 1)
    await page.mouse.move(box.x + box.width * x, box.y + y)
    if (i === 0) await page.mouse.down()
  }
  await page.mouse.up()
}

const upwards = [90, 82, 74, 66, 58, 50, 45, 40]

test('a line drawn by hand along the inflow is called a copy of it, once the level has drawn itself over it', async () => {
  const { page, widget, button, kind } = await open({ reducedMotion: false })
  const level = widget.locator('[data-line="level"]')
  expect(await level.isVisible()).toBe(false)
  await draw(page, widget, upwards)
  await button('Show the level').click()
  // It grows, from nothing on: what it says is not told before its end.
  await level.waitFor()
  await expect.poll(kind).toBe('copiesInflow')
  expect(await widget.locator('[data-gap]').textContent()).toContain('copies the inflow')
})

test('a finger that scrolls over the panel draws nothing, and what it had drawn stays', async () => {
  const viewport = { width: 390, height: 844 }
  const { page, widget } = await open({ viewport, touch: true })
  const panel = widget.locator('[data-draw="level"]')
  await panel.evaluate((each) => each.scrollIntoView({ block: 'center' }))
  const drawn = widget.locator('[data-line="drawn"]')
  const top = await page.evaluate(() => scrollY)
  await swipe(panel, { x: 0, y: -150 })
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(top + 80)
  expect(await drawn.count()).toBe(0)
  await swipe(panel, { x: 120, y: 4 })
  const line = await drawn.getAttribute('d')
  await swipe(panel, { x: -90, y: 2 }, { end: 'touchCancel' })
  expect(await drawn.getAttribute('d')).toBe(line)
})

describe.each(languages)('in %s', (lang) => {
  test.each([
    { width: 390, height: 844, most: 700 },
    { width: 1280, height: 800, most: 560 },
  ])(
    'at $width px tub, panel and buttons stand on one screen, and the verdict comes where nothing moves',
    async ({ most, ...viewport }) => {
      const { page, widget, kind } = await open({ viewport, lang })
      const places = () =>
        widget.evaluate((root) => {
          const top = root.getBoundingClientRect().top
          return ['[data-tub]', '[data-draw]', '.buttons', '.verdict', '.cases'].map(
            (part) => root.querySelector(part)!.getBoundingClientRect().top - top,
          )
        })
      const verdict = widget.locator('.verdict')
      const bottom = () =>
        verdict.evaluate(
          (each) =>
            each.getBoundingClientRect().bottom -
            each.closest('[data-widget]')!.getBoundingClientRect().top,
        )
      expect(await bottom()).toBeLessThanOrEqual(most)
      await draw(page, widget, upwards)
      const before = await places()
      await widget.locator('.buttons button').nth(0).click()
      await expect.poll(kind).toBe('copiesInflow')
      expect(await places()).toEqual(before)
      expect(await bottom()).toBeLessThanOrEqual(most)
      const box = (await verdict.boundingBox())!
      expect(box.y).toBeGreaterThan(0)
      expect(box.y + box.height).toBeLessThanOrEqual(viewport.height)
    },
  )
})

test('the keyboard alone draws, shows, goes on and skips', async () => {
  const { page, widget, range, data, kind } = await open({ lang: 'fr' })
  await widget.locator('summary', { hasText: 'Sans dessiner' }).focus()
  await page.keyboard.press('Enter')
  // The level of the exercise after 3, 6, 9 and 12 minutes, as near as the sliders come.
  for (const [step, level] of [
    [3, 110],
    [6, 80],
    [9, 60],
    [12, 50],
  ] as const) {
    await range(`level-${step}`).focus()
    for (let value = 150; value > level; value -= 5) await page.keyboard.press('ArrowLeft')
  }
  const press = async (name: string) => {
    await widget.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await press('Montrer le niveau')
  expect(await kind()).toBe('follows')
  await press('Suivant')
  expect(await data('case')).toBe('rising')
  await press('Passer')
  expect(await data('revealed')).toBe('true')
  expect(await kind()).toBeNull()
})

test('the lines to choose from are letters, and a chosen one is called what it is, in each case', async () => {
  const { widget, kind } = await open()
  for (const [id, choice] of [
    ['bathtub', 'steadies'],
    ['rising', 'overshoots'],
    ['peaking', 'copiesInflow'],
  ] as const) {
    await widget.locator(`input[type="radio"][value="${id}"]`).check()
    await widget.locator('summary', { hasText: 'Without drawing' }).click()
    const picks = widget.locator('.picks label')
    // They come when the fold is opened.
    await expect
      .poll(() => picks.evaluateAll((all) => all.map((each) => each.textContent!.trim()[0])))
      .toEqual(['A', 'B', 'C', 'D'])
    // Numbers and their unit, no word of how it runs.
    for (const spoken of await picks.allTextContents())
      expect(spoken.trim()).toMatch(
        /^[A-D]: (\d+, ){4}\d+ (litres|rounds), from the start to the end$/,
      )
    await widget.locator(`input[type="radio"][value="${choice}"]`).check()
    await widget.getByRole('button', { name: 'Show the level' }).click()
    expect(await kind(), id).toBe(choice)
  }
})

test('at every time the water stands as high as the line, and the streams are as wide as what flows', async () => {
  const { page, widget, button, range } = await open()
  await button('Skip').click()
  await widget.locator('details.table summary').click()
  const at = () =>
    widget.evaluate((root) => {
      const number = (part: string, name: string) =>
        Number(root.querySelector(part)!.getAttribute(name))
      return {
        water: Math.round(root.querySelector('[data-water]')!.getBoundingClientRect().top),
        line: Math.round(root.querySelector('[data-live] circle')!.getBoundingClientRect().top + 5),
        streams: [number('[data-stream="in"]', 'width'), number('[data-stream="out"]', 'width')],
        balance: root.querySelector('[data-balance]')!.textContent,
      }
    })
  await range('cursor').focus()
  await page.keyboard.press('Home')
  const heights = new Set<number>()
  for (let step = 1; step <= 12; step++) {
    await page.keyboard.press('ArrowRight')
    const row = widget.locator('table tbody tr').nth(step - 1)
    const [, into, out] = (await row.locator('th, td').allTextContents()).map(Number)
    const { water, line, streams, balance } = await at()
    expect(Math.abs(water - line), `minute ${step}`).toBeLessThanOrEqual(1)
    expect(streams[0]! / streams[1]!).toBeCloseTo(into! / out!, 5)
    expect(balance).toContain(`${into} in and ${out} out`)
    heights.add(water)
  }
  expect(heights.size).toBe(12)
})

test('each case has an address, and what an address cannot have is said', async () => {
  const { page, widget, data, button } = await open()
  expect(new URL(page.url()).search).toBe('')
  await button('Skip').click()
  await button('Next').click()
  await expect.poll(() => new URL(page.url()).search).toBe('?case=rising')

  const own = await open({ query: 'case=own_120000_150000_999999' })
  expect(await own.data('case')).toBe('own')
  expect(await own.field('outflow').inputValue()).toBe('200000')
  expect(await own.widget.locator('[data-notices]').innerText()).toContain(
    'own_120000_150000_999999 is outside what can be set; own_120000_150000_200000 is used',
  )
  expect(await own.sentence()).toMatch(
    /from 120,000 rounds a month to 150,000, and 200,000 a month/,
  )
  await own.field('inflowFirst').fill('60000')
  await page.keyboard.press('Enter')
  await own.field('inflowFirst').blur()
  await expect.poll(() => new URL(own.page.url()).search).toBe('?case=own_60000_150000_200000')

  const bad = await open({ query: 'case=puddle&us.stock0=1' })
  expect(await bad.data('case')).toBe('bathtub')
  expect(await bad.widget.locator('[data-notices] li').allInnerTexts()).toEqual([
    '“puddle” cannot be read for Example (case); it was left out.',
  ])
  expect([await data('case'), await widget.locator('[data-notices]').count()]).toEqual([
    'rising',
    0,
  ])
})

test('without script the answer, the curve and the table are there, in at most 200 elements', async () => {
  const { page } = await openPage('/en/widgets/', { js: false })
  const widget = page.locator('[data-widget="Bathtub"]')
  expect(await widget.locator('[data-answer]').isVisible()).toBe(true)
  expect(await widget.locator('[data-line="level"]').isVisible()).toBe(true)
  expect(await widget.locator('table tbody tr').count()).toBe(4)
  expect(await widget.locator('button:visible, input:visible').count()).toBe(0)
  expect(await widget.locator('*').count()).toBeLessThanOrEqual(200)
})
