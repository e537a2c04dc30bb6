// A reader who goes to and fro: after every act the address and the screen say the same. A longer
// walk: `WALK_STEPS=500 npm test -- test/site/walk.test.ts`.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { Generator } from '../../src/model/ensemble/generator.ts'
import { Dice } from '../model/dice.ts'
import { awake } from './awake.ts'
import { openPage } from './page.ts'

const STEPS = Number(process.env.WALK_STEPS ?? 30)

/** Sections with a widget, and a lever of it that an address names as one number. */
const LEVERS = [
  { section: 'turn-up-production', widget: 'Depletion', lever: 'us.reserveFloor', step: 50_000 },
  { section: 'the-last-mile', widget: 'Guns', lever: 'repairTime', step: 1 },
] as const
type Place = (typeof LEVERS)[number]

const widgetOf = (page: Page, { widget }: Place) => page.locator(`[data-widget="${widget}"]`)
const fieldOf = (page: Page, place: Place) =>
  widgetOf(page, place).locator(`input[inputmode][name="${place.lever}"]`).first()

/** What the address says of the section that it names; nothing where it names none with a lever. */
function asked(page: Page): { place: Place; value: number } | null {
  const { hash, searchParams } = new URL(page.url())
  const place = LEVERS.find(({ section }) => hash === `#${section}`)
  if (!place) return null
  return { place, value: Number(searchParams.get(place.lever) ?? baseline[place.lever]) }
}

async function agrees(page: Page, done: readonly string[]): Promise<void> {
  await page.locator('html[data-story="on"]').waitFor()
  const before = asked(page)
  if (!before) return
  await awake(widgetOf(page, before.place))
  await expect
    .poll(
      async () => {
        const now = asked(page)
        return now && Number(await fieldOf(page, now.place).inputValue()) - now.value
      },
      { message: `after ${done.slice(-8).join(', ')}` },
    )
    .toBeOneOf([0, null])
}

test(`${STEPS} acts at random leave the address and the screen in agreement`, async () => {
  const { page } = await openPage('/en/')
  const start = page.url()
  const generator = new Generator(18, 'need')
  const dice = new Dice(() => generator.share())
  const done: string[] = []
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    go: async () => {
      const { section } = LEVERS[dice.whole(0, LEVERS.length - 1)]!
      await page.evaluate((id) => {
        document.querySelector<HTMLAnchorElement>(`.step-bar a[href="#${id}"]`)!.click()
      }, section)
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${section}`)
    },
    set: async () => {
      const { place } = asked(page) ?? {}
      if (!place) return
      await awake(widgetOf(page, place))
      const field = fieldOf(page, place)
      await field.fill(String(Number(await field.inputValue()) + place.step * dice.whole(-1, 2)))
      await field.press('Enter')
    },
    undo: async () => {
      const { place } = asked(page) ?? {}
      if (!place) return
      const undo = widgetOf(page, place).locator('.history button').first()
      if (await undo.isEnabled()) await undo.click()
    },
    next: () => page.evaluate(() => document.querySelector<HTMLElement>('[data-next]')!.click()),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    reload: () => page.reload(),
    language: async () => {
      const { pathname } = new URL(page.url())
      await page.locator('header a[hreflang]').first().click()
      await page.waitForURL((url) => url.pathname !== pathname)
    },
  }
  const weighed = ['go', 'go', 'set', 'set', 'set', 'undo', 'next', ...Object.keys(acts)]
  for (let step = 0; step < STEPS; step++) {
    const act = weighed[dice.whole(0, weighed.length - 1)]!
    done.push(act)
    await acts[act]!()
    // Back before the start of it all.
    if (!page.url().startsWith('http')) await page.goto(start)
    await agrees(page, done)
  }
  expect(new Set(done).size).toBeGreaterThan(5)
})
