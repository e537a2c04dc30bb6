// The story as a page that scrolls: whatever brought the reader to a chapter, its picture stands there whole.
import { describe, expect, test } from 'vitest'
import { framesLater, later, scrolled } from './later.ts'
import type { Page } from 'playwright-core'
import { openPage } from './page.ts'
import { scriptViews, scrollTo, shownOn, stepsOf, type Shown } from './story.ts'

/** Numbers below 1 from a seed: every run jumps in the same random order. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** What is wrong with the charts in sight: covered by something else than their own picture or widget, cut, or beside another chapter's title. */
const chartFaults = (page: Page) =>
  page.evaluate(() => {
    const foot = document.querySelector('.step-bar progress')!.getBoundingClientRect().top
    const faults: string[] = []
    const nameOf = (element: Element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`
    const titles = [...document.querySelectorAll('.chapter > header > h2')]
    for (const svg of document.querySelectorAll('.chapter svg')) {
      if (!svg.checkVisibility({ visibilityProperty: true })) continue
      const box = svg.getBoundingClientRect()
      if (box.width < 60 || box.height < 40 || box.bottom < 0 || box.top > foot) continue
      const chapter = svg.closest('.chapter')!
      const own = (svg.closest('[data-widget], .step-figure') ?? svg.closest('figure'))!
      const about = `${chapter.id}, at ${Math.round(box.top)}`
      for (const across of [0.1, 0.5, 0.9])
        for (const down of [0.1, 0.5, 0.9]) {
          const [x, y] = [box.left + across * box.width, box.top + down * box.height]
          if (y < 1 || y > foot - 1) continue
          const over = document.elementFromPoint(x, y)
          if (over && !own.contains(over) && !over.contains(own))
            faults.push(`${about}: covered by ${nameOf(over)}`)
        }
      const room = chapter.getBoundingClientRect()
      if (box.top < room.top - 1 || box.bottom > room.bottom + 1) faults.push(`${about}: outside`)
      for (const title of titles) {
        const line = title.getBoundingClientRect()
        if (!chapter.contains(title) && line.bottom > box.top + 1 && line.top < box.bottom - 1)
          faults.push(`${about}: beside “${title.textContent}”`)
      }
    }
    return faults
  })

describe.each(scriptViews)('%s', (_, lang, viewport) => {
  test('a picture is never covered or cut, and stands beside no other chapter’s title', async () => {
    const { page } = await openPage(`/${lang}/`, { viewport, lang })
    const faults: string[] = []
    for (let y = 0; ; y += Math.round(viewport.height / 3)) {
      await page.evaluate((top) => window.scrollTo(0, top), y)
      await framesLater(page)
      faults.push(...(await chartFaults(page)).map((fault) => `${y}: ${fault}`))
      const [top, height] = await page.evaluate(() => [
        scrollY + innerHeight,
        document.documentElement.scrollHeight,
      ])
      if (top! >= height! - 1) break
    }
    expect(faults).toEqual([])
  }, 120_000)
})

describe.each(scriptViews)('%s', (_, lang, viewport) => {
  test('steps jumped to in any order give the same place and links as scrolled to', async () => {
    const { page } = await openPage(`/${lang}/`, { viewport, lang })
    const steps = await stepsOf(page)
    const next = random(155)
    const seen = new Map<string, Shown>()
    for (let jump = 0; jump < 2 * steps.length; jump++) {
      const id = steps[Math.floor(next() * steps.length)]!
      await scrollTo(page, id)
      const shown = await shownOn(page)
      expect(shown.step, `jump ${jump}`).toBe(id)
      expect(shown.current).toEqual([`#${id}`])
      expect(shown, `jump ${jump} to ${id}`).toEqual(seen.get(id) ?? shown)
      seen.set(id, shown)
    }
  })

  test('reload, Back, a link to a step, End and Home show the right step', async () => {
    const { page } = await openPage(`/${lang}/`, { viewport, lang })
    const steps = await stepsOf(page)
    for (const id of [steps[0]!, steps[2]!, steps.at(-1)!]) {
      await page.goto(new URL(`/${lang}/#${id}`, page.url()).href)
      await framesLater(page)
      expect((await shownOn(page)).step, `link to ${id}`).toBe(id)
      await page.reload()
      await framesLater(page)
      expect((await shownOn(page)).step, `reload at ${id}`).toBe(id)
    }
    await scrollTo(page, steps[2]!)
    await page.waitForFunction((id) => location.hash === `#${id}`, steps[2]!)
    await page.goto(new URL(lang === 'fr' ? '/en/' : '/fr/', page.url()).href)
    await page.goBack()
    await framesLater(page)
    expect((await shownOn(page)).step, 'after Back').toBe(steps[2])

    await page.keyboard.press('End')
    await expect.poll(async () => (await shownOn(page)).step).toBe(steps.at(-1))
    await scrolled(page)
    await page.keyboard.press('Home')
    await expect.poll(async () => (await shownOn(page)).step).toBe(steps[0])
  })

  test('Previous, Next and the list of steps lead through the story and leave the focus alone', async () => {
    const { page } = await openPage(`/${lang}/`, { viewport, lang })
    const steps = await stepsOf(page)
    await scrollTo(page, steps[0]!)
    for (const id of steps.slice(1)) {
      await page.locator('.step-bar [data-next]').click()
      await expect.poll(async () => (await shownOn(page)).step).toBe(id)
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`)
    }
    expect((await shownOn(page)).next).toBeNull()
    await page.locator('.step-bar [data-previous]').click()
    await expect.poll(async () => (await shownOn(page)).step).toBe(steps.at(-2))
    // Back leads to where a link was followed.
    await page.goBack()
    await expect.poll(async () => (await shownOn(page)).step).toBe(steps.at(-1))

    await page.locator('.step-bar summary').click()
    await page.locator(`.step-bar ol a[href="#${steps[1]}"]`).click()
    await expect.poll(async () => (await shownOn(page)).step).toBe(steps[1])
    const title = await page.locator(`#${steps[1]}-title`).innerText()
    expect((await shownOn(page)).place).toBe(`1 · ${title}`)

    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const before = await page.evaluate(() => scrollY)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await scrolled(page)
    const moved = (await page.evaluate(() => scrollY)) - before
    expect(moved, 'an arrow key moves as far as the browser moves it').toBeLessThan(120)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  test('turned, zoomed from 100 to 400 %, and back, the page shows the step that is read', async () => {
    const { page } = await openPage(`/${lang}/#the-gap`, { viewport, lang })
    const { width, height } = viewport
    const sizes = [
      { width: height, height: width },
      ...[1.25, 1.5, 2, 4, 1].map((zoom) => ({
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
      })),
    ]
    for (const size of sizes) {
      await page.setViewportSize(size)
      await framesLater(page)
      for (const id of ['the-cupboard', 'the-gap']) {
        await scrollTo(page, id)
        const { step } = await shownOn(page)
        expect(step, `${id} at ${size.width} × ${size.height}`).toBe(id)
      }
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      if (size.width >= 320) expect(scroll, `${size.width}`).toBeLessThanOrEqual(client)
    }
  })
})

test('nothing that holds a sticky box cuts what flows over', async () => {
  const { page } = await openPage('/en/')
  const cutting = await page.evaluate(() =>
    ['.step-figure', '.step-bar'].flatMap((selector) => {
      const found: string[] = []
      let each = document.querySelector(selector)!.parentElement
      for (; each; each = each.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(each)
        if (![overflowX, overflowY].every((value) => value === 'visible' || value === 'clip'))
          found.push(`${each.tagName}.${each.className}: ${overflowX} ${overflowY}`)
      }
      return found
    }),
  )
  expect(cutting).toEqual([])
})

test('the address names the step once the scroll rests, and keeps each section’s scenario', async () => {
  const scenario = '?us.fixedOutput=60000_2023-03-01'
  const { page } = await openPage(`/en/${scenario}#turn-up-production`)
  const address = () => page.evaluate(() => location.search + location.hash)
  await scrollTo(page, 'the-cupboard')
  await expect.poll(address).toBe('#the-cupboard')
  await scrollTo(page, 'turn-up-production')
  await expect.poll(address).toBe(`${scenario}#turn-up-production`)
  await page.locator('.step-bar [data-previous]').click()
  expect(await address()).toBe('#the-cupboard')
  await page.reload()
  await scrollTo(page, 'turn-up-production')
  await expect.poll(address).toBe(`${scenario}#turn-up-production`)
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect.poll(address).toBe('')
})

test('a scenario that names no section stays until a widget claims it', async () => {
  const scenario = '?us.fixedOutput=60000_2023-03-01'
  const { page } = await openPage(`/en/${scenario}`, { clock: true })
  await scrollTo(page, 'the-cupboard')
  await later(page, 2000)
  expect(await page.evaluate(() => location.search + location.hash)).toBe(scenario)
})
