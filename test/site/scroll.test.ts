// The story as a page that scrolls: whatever brought the reader to a step, its picture is there.
import { describe, expect, test } from 'vitest'
import { framesLater, later, scrolled } from './later.ts'
import { pictures } from '../../src/components/charts/steps/pictures.ts'
import { openPage } from './page.ts'
import { scriptViews, scrollTo, shownOn, stepsOf, views, type Shown } from './story.ts'

/** Numbers below 1 from a seed: every run jumps in the same random order. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

describe.each(views)('%s', (_, lang, viewport) => {
  test('the stage leaves room: beside the text, or above it at most 45 % of the screen, under the widgets', async () => {
    const { page } = await openPage(`/${lang}/`, { viewport, lang })
    await scrollTo(page, 'the-cupboard')
    const box = await page.locator('.stage').boundingBox()
    if (viewport.width < 992) expect(box!.height).toBeLessThanOrEqual(0.45 * viewport.height)
    else expect(box!.x).toBeGreaterThan(viewport.width * 0.4)

    const picture = page.locator('.stage .shown svg:visible').first()
    const drawing = (await picture.boundingBox())!
    expect(drawing.y).toBeGreaterThanOrEqual(box!.y)
    expect(drawing.y + drawing.height).toBeLessThanOrEqual(box!.y + box!.height + 1)

    // Text is legible where it is drawn.
    const smallest = await page.evaluate(() => {
      const texts = [...document.querySelectorAll<SVGTextElement>('.stage .shown svg text')]
      const visible = texts.filter((text) => text.getClientRects().length > 0 && text.textContent)
      return Math.min(
        ...visible.map((text) => {
          const size = Number(
            text.getAttribute('font-size') ?? text.parentElement!.getAttribute('font-size'),
          )
          return size * text.ownerSVGElement!.getScreenCTM()!.a
        }),
      )
    })
    expect(smallest).toBeGreaterThanOrEqual(12)

    const widget = page.locator('[data-widget="Depletion"]')
    await widget.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await page.evaluate(() => scrollBy(0, 300))
    await framesLater(page)
    const top = await onTopOfStage(page)
    expect(top, 'what lies on top').toContain('widget')
  })
})

describe.each(scriptViews)('%s', (_, lang, viewport) => {
  test('steps jumped to in random order give the same picture, place and links as scrolled to', async () => {
    const { page } = await openPage(`/${lang}/`, { viewport, lang })
    const steps = await stepsOf(page)
    const scrolledTo = new Map<string, Shown>()
    for (const id of steps) {
      // Not a jump: the wheel passes over what lies between.
      for (;;) {
        const left = await page.evaluate(
          (section) =>
            document.getElementById(section)!.getBoundingClientRect().top -
            parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) -
            parseFloat(getComputedStyle(document.getElementById(section)!).scrollMarginTop),
          id,
        )
        if (Math.abs(left) < 2) break
        await page.mouse.wheel(0, Math.max(-900, Math.min(900, left)))
        await framesLater(page)
        const stuck = await page.evaluate(
          () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
        )
        if (stuck && left > 0) break
      }
      await framesLater(page)
      const shown = await shownOn(page)
      expect(shown.step).toBe(id)
      expect(shown.onStage).toHaveLength(1)
      expect(shown.onStage[0]).toContain(`${id} `)
      expect(shown.current).toEqual([`#${id}`])
      scrolledTo.set(id, shown)
    }
    const next = random(155)
    for (let jump = 0; jump < 1.5 * steps.length; jump++) {
      const id = steps[Math.floor(next() * steps.length)]!
      await scrollTo(page, id)
      expect(await shownOn(page), `jump ${jump} to ${id}`).toEqual(scrolledTo.get(id))
      expect(await onTopOfStage(page), `over the picture of ${id}`).toBe('stage')
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
    const place = lang === 'fr' ? `2 sur ${steps.length}` : `2 of ${steps.length}`
    expect((await shownOn(page)).place).toBe(place)

    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const before = await page.evaluate(() => scrollY)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await scrolled(page)
    const moved = (await page.evaluate(() => scrollY)) - before
    expect(moved, 'an arrow key moves as far as the browser moves it').toBeLessThan(120)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  test('turned, zoomed from 50 to 400 %, and back, the page shows the step that is read', async () => {
    const { page } = await openPage(`/${lang}/#the-gap`, { viewport, lang })
    const { width, height } = viewport
    const sizes = [
      { width: height, height: width },
      ...[0.5, 1.25, 1.5, 2, 4, 1].map((zoom) => ({
        width: Math.round(width / zoom),
        height: Math.round(height / zoom),
      })),
    ]
    for (const size of sizes) {
      await page.setViewportSize(size)
      await framesLater(page)
      for (const id of ['the-cupboard', 'the-gap']) {
        await scrollTo(page, id)
        const { step, onStage } = await shownOn(page)
        const about = `${id} at ${size.width} × ${size.height}`
        expect(step, about).toBe(id)
        const inText = await page
          .locator(`#${id} .step-figure > .drawn svg`)
          .evaluateAll((svgs) =>
            svgs.some(
              (svg) =>
                svg.getBoundingClientRect().width >
                0.5 * innerWidth * Math.min(1, 640 / innerWidth),
            ),
          )
        // One picture for the eyes: on the stage, or in the text where a low window has no stage.
        if (onStage.length === 0 || !(await isSeen(page))) expect(inText, about).toBe(true)
        else expect(onStage, about).toHaveLength(1)
      }
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }))
      if (size.width >= 320) expect(scroll, `${size.width}`).toBeLessThanOrEqual(client)
    }
  })
})

/** The class of what the reader sees in the middle of the stage: the stage, or a widget over it. */
const onTopOfStage = (page: Parameters<typeof shownOn>[0]) =>
  page.evaluate(() => {
    const stage = document.querySelector('.stage')!.getBoundingClientRect()
    return document
      .elementsFromPoint(stage.x + stage.width / 2, stage.y + stage.height / 2)
      .map((element) => element.closest('.stage, [data-widget]'))
      .find(Boolean)?.className
  })

const isSeen = (page: Parameters<typeof shownOn>[0]) =>
  page.locator('.stage').evaluate((stage) => stage.getClientRects().length > 0)

test('every step has a picture, and the stage has copies of the originals without their ids', async () => {
  const { page } = await openPage('/en/')
  const steps = await stepsOf(page)
  for (const id of steps) expect(Object.keys(pictures)).toContain(id)
  for (const id of steps) await scrollTo(page, id)
  expect(await page.locator('.stage').getAttribute('aria-hidden')).toBe('true')
  expect(await page.locator('.stage [id]').count()).toBe(0)
  for (const id of steps) {
    const copy = await page.locator(`.stage [data-copy="${id}"]`).innerHTML()
    expect(copy).toBe(await page.locator(`#${id} .step-figure > .drawn`).innerHTML())
    await expect
      .poll(() => page.locator(`#${id}`).getByRole('img').count(), { message: 'for voices' })
      .toBeGreaterThan(0)
  }
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, k) => ids.indexOf(id) !== k)
  })
  expect(twice).toEqual([])
})

test('nothing that holds a sticky box cuts what flows over', async () => {
  const { page } = await openPage('/en/')
  const cutting = await page.evaluate(() =>
    ['.stage', '.step-bar'].flatMap((selector) => {
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

const crossfade = (page: Parameters<typeof shownOn>[0]) =>
  page
    .locator('.stage .shown')
    .evaluate((copy) => parseFloat(getComputedStyle(copy).transitionDuration))

test('pictures change by a short crossfade, and by a cut for those who want less motion', async () => {
  const { page } = await openPage('/en/')
  const seconds = await crossfade(page)
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(0.3)
  const calm = await openPage('/en/', { reducedMotion: true })
  expect(await crossfade(calm.page)).toBe(0)
})

test('the switch puts the pictures into the text, and is remembered', async () => {
  const { page } = await openPage('/en/#the-gap')
  const effects = page.getByRole('switch')
  expect(await effects.isChecked()).toBe(true)
  await effects.uncheck()
  const stage = page.locator('.stage')
  const inText = page.locator('#the-gap .step-figure > .drawn svg:visible').first()
  expect(await stage.isVisible()).toBe(false)
  expect((await inText.boundingBox())!.width).toBeGreaterThan(200)
  expect((await shownOn(page)).step, 'the reader stays where they were').toBe('the-gap')
  await page.reload()
  expect(await stage.isVisible()).toBe(false)
  expect(await effects.isChecked()).toBe(false)
  await effects.check()
  expect(await stage.isVisible()).toBe(true)
})

test('a browser that keeps nothing still scrolls, and its switch works for the visit', async () => {
  const { page } = await openPage('/en/')
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.reload()
  expect(await page.locator('.stage').isVisible()).toBe(true)
  await page.getByRole('switch').uncheck()
  expect(await page.locator('.stage').isVisible()).toBe(false)
})

test('where the story’s script does not come, the pictures are in the text', async () => {
  const { page, expectComplaint } = await openPage('/404.html')
  expectComplaint(/Failed to load resource|failed:/)
  await page.route(/\.js$/, (route) => route.abort('failed'))
  await page.goto(new URL('/en/', page.url()).href)
  expect(await page.locator('.stage').isVisible()).toBe(false)
  const picture = page.locator('#the-gap .step-figure > .drawn svg:visible').first()
  expect((await picture.boundingBox())!.width).toBeGreaterThan(200)
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
