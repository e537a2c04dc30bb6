// A reader who goes to and fro: after every act the address, what a reload would bring, and the screen say the
// same, and nothing that was moved is lost. A longer walk, from one or more seeds:
// `WALK_STEPS=500 WALK_SEEDS=1,2,3 npm test -- test/site/walk.test.ts`.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { GUN_TRIES } from '../../src/components/widgets/guns/gunLevers.ts'
import { EXPLORE_PRESETS } from '../../src/data/explore.ts'
import { presetQuery } from '../../src/data/presets.ts'
import { Generator } from '../../src/model/ensemble/generator.ts'
import { Dice } from '../model/dice.ts'
import { awake } from './awake.ts'
import { scrolled } from './later.ts'
import { openPage } from './page.ts'
import { scrollTo } from './story.ts'

const STEPS = Number(process.env.WALK_STEPS ?? 40)
/** A limit only ends what will never end. */
const MOST_MILLISECONDS = 120_000 + 6_000 * STEPS
const SEEDS = (process.env.WALK_SEEDS ?? '18').split(',').map(Number)

interface Lever {
  readonly widget: string
  readonly id: keyof typeof baseline & string
  readonly step: number
  /** What it stands at where an address says nothing of a run, if that is not the baseline. */
  readonly start?: number
}
type Acts = Readonly<Record<string, () => Promise<unknown>>>

/** Sections with a widget, and a lever of it that an address names as one number. */
const SECTIONS: Readonly<Record<string, Lever>> = {
  'turn-up-production': { widget: 'Depletion', id: 'us.reserveFloor', step: 50_000 },
  'the-last-mile': {
    widget: 'Guns',
    id: 'repairTime',
    step: 1,
    start: GUN_TRIES.slow.parameters.repairTime,
  },
}
const EXPLORE: Lever = { widget: 'Explore', id: 'us.reserveFloor', step: 50_000 }
/** Named scenarios, those left out that move the lever from a date on: an address says that otherwise. */
const NAMED = EXPLORE_PRESETS.filter((id) => !presetQuery(id).includes(`${EXPLORE.id}=`))

const widgetOf = (page: Page, { widget }: Lever) => page.locator(`[data-widget="${widget}"]`)
const fieldOf = (page: Page, lever: Lever) =>
  widgetOf(page, lever).locator(`input[inputmode][name="${lever.id}"]`).first()
const valueIn = (query: string, { id, start = baseline[id] as number }: Lever) =>
  Number(new URLSearchParams(query).get(id) ?? (/^\??$/.test(query) ? start : baseline[id]))

/** The lever of the section that the address names; nothing where it names none with a lever. */
const leverNamed = (page: Page) => SECTIONS[new URL(page.url()).hash.slice(1)]

async function set(page: Page, lever: Lever, dice: Dice): Promise<void> {
  await awake(widgetOf(page, lever))
  const field = fieldOf(page, lever)
  await field.fill(String((await numberIn(field)) + lever.step * dice.whole(-1, 2)))
  await field.press('Enter')
}

async function undo(page: Page, lever: Lever): Promise<void> {
  await awake(widgetOf(page, lever))
  const button = widgetOf(page, lever).locator('.history button').first()
  if (await button.isEnabled()) await button.click()
}

/** With the decimal sign of either language. */
const numberIn = async (field: Locator) => Number((await field.inputValue()).replace(',', '.'))

async function switchLanguage(page: Page): Promise<void> {
  const { pathname } = new URL(page.url())
  await page.locator('header a[hreflang]').first().click()
  await page.waitForURL((url) => url.pathname !== pathname)
}

/** What the widgets that answer show of their levers, by section, and which load of the page shows it. */
async function shownBy(page: Page) {
  const values: Record<string, number> = {}
  for (const [section, lever] of Object.entries(SECTIONS))
    if (await widgetOf(page, lever).and(page.locator('[data-ready]')).count())
      values[section] = await numberIn(fieldOf(page, lever))
  return { values, load: await page.evaluate(() => performance.timeOrigin) }
}

/** Waits until address, memory of the history's entry and screen say the same. */
async function agrees(page: Page, after: string): Promise<void> {
  await page.locator('html[data-story="on"]').waitFor()
  const named = leverNamed(page)
  if (named) await awake(widgetOf(page, named))
  const said = async () => {
    const { queries, search, section } = await page.evaluate(() => ({
      queries: (history.state as { queries?: Record<string, string> } | null)?.queries ?? {},
      search: location.search,
      section: location.hash.slice(1),
    }))
    return Object.entries((await shownBy(page)).values).flatMap(([id, value]) => {
      const query =
        id === section ? search : (queries[id] ?? queries[''] ?? (section ? '' : search))
      const asked = valueIn(query, SECTIONS[id]!)
      return asked === value ? [] : [`${id}: ${value} on the screen, ${asked} in the address`]
    })
  }
  await expect.poll(said, { message: after }).toEqual([])
}

/** Does an act, and looks at what has come of it. */
type Around = (name: string, act: () => Promise<unknown>, after: string) => Promise<void>

/** Takes acts at random, and says which ones when something does not hold. */
async function walk(
  acts: Acts,
  weighed: readonly string[],
  dice: Dice,
  around: Around,
): Promise<void> {
  const done: string[] = []
  for (let step = 0; step < STEPS; step++) {
    const act = dice.pick([...weighed, ...Object.keys(acts)])
    done.push(act)
    const after = `after ${done.slice(-10).join(', ')} (act ${step + 1})`
    await around(act, acts[act]!, after)
  }
  expect(new Set(done).size).toBeGreaterThan(5)
}

const STARTS = [
  '/en/',
  '/en/?us.reserveFloor=500000',
  '/fr/?us.reserveFloor=500000#turn-up-production',
  '/en/?repairTime=20#the-last-mile',
]

test.each(SEEDS)(
  `seed %i: ${STEPS} acts at random on the story`,
  async (seed) => {
    const began = performance.now()
    const generator = new Generator(seed, 'need')
    const dice = new Dice(() => generator.share())
    const { page } = await openPage(STARTS[seed % STARTS.length]!)
    const start = page.url()
    const tab = await page.context().newPage()
    await tab.goto(start)
    const acts: Acts = {
      list: async () => {
        const section = dice.pick(Object.keys(SECTIONS))
        await page.locator('.step-bar summary').click()
        await page.locator(`.step-bar ol a[href="#${section}"]`).click()
        await expect.poll(() => new URL(page.url()).hash).toBe(`#${section}`)
      },
      next: () => page.evaluate(() => document.querySelector<HTMLElement>('[data-next]')!.click()),
      scroll: async () => {
        await scrollTo(page, dice.pick([...Object.keys(SECTIONS), 'the-gap']))
        await scrolled(page)
      },
      set: async () => {
        const lever = leverNamed(page)
        if (lever) await set(page, lever, dice)
      },
      undo: async () => {
        const lever = leverNamed(page)
        if (lever) await undo(page, lever)
      },
      back: () => page.goBack(),
      forward: () => page.goForward(),
      reload: () => page.reload(),
      language: () => switchLanguage(page),
      'the other tab': async () => {
        const [before, url] = [await shownBy(page), page.url()]
        await set(tab, dice.pick(Object.values(SECTIONS)), dice)
        await agrees(tab, 'in the other tab')
        expect(await shownBy(page)).toMatchObject(before)
        expect(page.url()).toBe(url)
      },
    }
    await walk(
      acts,
      ['list', 'list', 'set', 'set', 'set', 'undo', 'next'],
      dice,
      async (name, act, after) => {
        const before = await shownBy(page)
        await act()
        // Back before the start of it all.
        if (!page.url().startsWith('http')) await page.goto(start)
        await agrees(page, after)
        if (['set', 'undo'].includes(name)) return
        const now = await shownBy(page)
        if (now.load === before.load || name === 'reload') {
          if (name === 'reload')
            for (const section of Object.keys(before.values))
              await awake(widgetOf(page, SECTIONS[section]!))
          expect((await shownBy(page)).values, after).toMatchObject(before.values)
        }
      },
    )
    if (process.env.WALK_STEPS) report(seed, began)
  },
  MOST_MILLISECONDS,
)

test.each(SEEDS)(
  `seed %i: ${STEPS} acts at random on the instrument`,
  async (seed) => {
    const began = performance.now()
    const generator = new Generator(seed, 'explore')
    const dice = new Dice(() => generator.share())
    const { page } = await openPage('/en/explore/')
    const start = page.url()
    const acts: Acts = {
      set: () => set(page, EXPLORE, dice),
      undo: () => undo(page, EXPLORE),
      named: () => page.locator('select[name="preset"]').selectOption(dice.pick(NAMED)),
      back: () => page.goBack(),
      forward: () => page.goForward(),
      reload: () => page.reload(),
      language: () => switchLanguage(page),
    }
    await walk(acts, ['set', 'set', 'named'], dice, async (_, act, after) => {
      await act()
      if (!page.url().startsWith('http')) await page.goto(start)
      await widgetOf(page, EXPLORE).and(page.locator('[data-ready]')).waitFor()
      const apart = async () =>
        valueIn(new URL(page.url()).search, EXPLORE) - (await numberIn(fieldOf(page, EXPLORE)))
      await expect.poll(apart, { message: after }).toBe(0)
    })
    if (process.env.WALK_STEPS) report(seed, began)
  },
  MOST_MILLISECONDS,
)

const report = (seed: number, began: number) =>
  console.log(
    `${expect.getState().currentTestName}: seed ${seed}, ${STEPS} acts, ${((performance.now() - began) / 1000).toFixed(0)} s`,
  )
