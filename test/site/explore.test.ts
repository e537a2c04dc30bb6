// The whole model in the reader's hands, on a phone and a desk, in both languages, from a link to Back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { keptBaselines } from '../../scripts/keptBaselines.ts'
import { baseline } from '../../src/data/baseline.ts'
import { ENSEMBLE_MEMBERS, ENSEMBLE_SEED } from '../../src/data/ensemble.ts'
import { EXPLORE_PRESETS } from '../../src/data/explore.ts'
import { presetQuery } from '../../src/data/presets.ts'
import { observationsOf } from '../../src/data/published.ts'
import { formatCompact, formatDate, formatNumber, settled } from '../../src/data/strings/format.ts'
import { versions } from '../../src/data/versions.ts'
import { readQuery } from '../../src/model/address.ts'
import { finished } from '../../src/model/answers/finished.ts'
import { measureMembers, measuresOf } from '../../src/model/ensemble/measures.ts'
import { rangesOf } from '../../src/model/ensemble/middle.ts'
import type { Range } from '../../src/model/ensemble/uncertain.ts'
import { lastDayOf, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { run } from '../../src/model/run.ts'
import type { Parameters } from '../../src/model/scenario.ts'
import { type } from './aWidget.ts'
import { faultsOf } from './axe.ts'
import { openPage } from './page.ts'
import { addressHas } from './widget.ts'

/** Bytes, gzip: the runtime and the model are two thirds of it. */
const MOST_SCRIPT = 83_800

const views = [
  { lang: 'en', theme: 'dark', viewport: { width: 390, height: 844 } },
  { lang: 'fr', theme: 'light', viewport: { width: 1280, height: 800 } },
] as const

const missingIn = (query: string, lang: 'en' | 'fr') => {
  const { scenario } = readQuery(baseline, query)
  return formatCompact(settled(shortfallOf(run(baseline, scenario), lastDayOf(scenario))), lang)
}

async function openExplore({ lang, theme, viewport }: (typeof views)[number], query = '') {
  const opened = await openPage(`/${lang}/explore/${query}`, { lang, theme, viewport })
  const { page } = opened
  const root = page.locator('[data-widget="Explore"]')
  await root.and(page.locator('[data-ready]')).waitFor()
  const missing = () => root.locator('[data-tile="missing"] .value').textContent()
  const lever = (id: string) => root.locator(`[data-lever="${id}"]`)
  return {
    page,
    root,
    missing,
    lever,
    field: (id: string) => lever(id).locator(`input[inputmode][name="${id}"]`),
  }
}

test.each(views)('every act of a reader, in $lang, $viewport.width pixels wide', async (view) => {
  const { page, root, missing, lever, field } = await openExplore(view, '?us.aidShare=1')
  const { lang } = view

  // A link is read, what it changes is named, and leads to its lever.
  expect(await missing()).toBe(missingIn('us.aidShare=1', lang))
  await page.locator('[data-changed="us.aidShare"] button').first().click()
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    .toBe('us.aidShare')

  // A lever is found by its name, moved, and given a later change.
  const search = root.locator('input[name="lever"]')
  await search.fill('zz')
  expect(await root.locator('[data-levers] .nothing').textContent()).toContain('zz')
  await search.fill(lang === 'en' ? 'repair' : 'réparation')
  await type(field('repairTime'), 4)
  await addressHas(page, 'us.aidShare=1&repairTime=4')
  await search.fill('')
  await type(field('us.fixedOutput'), 60_000)
  await lever('us.fixedOutput').locator('.after button').nth(1).click()
  await addressHas(
    page,
    'us.aidShare=1&us.fixedOutput=60000_2023-03-01*60000_2024-03-01&repairTime=4',
  )

  // A published figure is taken as the value.
  await lever('us.fixedOutput').locator('details summary').click()
  const take = lever('us.fixedOutput').locator('details li button').nth(1)
  await take.waitFor()
  expect(await lever('us.fixedOutput').locator('details q').count()).toBeGreaterThan(3)
  await take.click()
  const { value: promised } = observationsOf('us-promises')[1]!
  await addressHas(
    page,
    `us.aidShare=1&us.fixedOutput=${promised}_2023-03-01*60000_2024-03-01&repairTime=4`,
  )

  // Step by step back, one lever reset, a named scenario, all reset.
  const history = root.locator('.history button')
  for (let n = 0; n < 4; n++) await history.nth(0).click()
  expect(await history.nth(0).isDisabled()).toBe(true)
  await history.nth(2).click()
  await addressHas(page, 'us.aidShare=1&repairTime=4')
  await page.locator('[data-changed="us.aidShare"] .drop').click()
  await addressHas(page, 'repairTime=4')
  // All of them once.
  for (const id of lang === 'fr' ? EXPLORE_PRESETS : EXPLORE_PRESETS.slice(-2)) {
    await page.locator('select[name="preset"]').selectOption(id)
    await expect.poll(missing, { message: id }).toBe(missingIn(presetQuery(id), lang))
    expect((await page.locator('[data-story]').textContent())!.length).toBeGreaterThan(20)
  }
  await addressHas(page, presetQuery(EXPLORE_PRESETS.at(-1)!))
  await page.goBack()
  await expect.poll(missing).toBe(missingIn(presetQuery(EXPLORE_PRESETS.at(-2)!), lang))
  await history.nth(1).click()
  await addressHas(page, '')

  // What is drawn is chosen, four pictures at most, and read by key.
  await root.locator('[data-section="curves"] summary').click()
  for (const id of ['leadTime', 'guns']) await root.locator(`input[name="curve.${id}"]`).click()
  expect(
    await root
      .locator('svg[data-panel]')
      .evaluateAll((all) =>
        all.map((each) => (each as SVGElement).dataset.panel).filter((id) => id !== 'dots'),
      ),
  ).toEqual(['stocks', 'fired', 'leadTime', 'guns'])
  await expect.poll(() => new URL(page.url()).search).toBe('?curves=stocks*fired*leadTime*guns')
  expect(await root.locator('input[name="curve.book"]').isDisabled()).toBe(true)
  const cursor = root.locator('input[name="cursor"]')
  await cursor.focus()
  await cursor.press('ArrowRight')
  const shelf = run(baseline).columns.us.releasable[1]! / 1000
  expect(await cursor.getAttribute('aria-valuetext')).toContain(formatNumber(shelf, lang, 1))
  await root.locator('details.table summary').click()
  await expect.poll(() => root.locator('table tbody tr').count()).toBeGreaterThan(10)

  // What limits leads to the lever that moves it.
  await root.locator('[data-section="binds"] summary').click()
  await root.locator('[data-strip="us.productionLimit"] button').first().click()
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    .toMatch(/^us\./)

  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await page.evaluate(() => scrollTo(0, 0))
  await expect.poll(() => page.locator('[aria-busy]').count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
})

test('a link of an older date keeps its numbers, and offers them with today’s data', async () => {
  const { data, parameters } = keptBaselines().find((each) => each.data !== versions.data)!
  const then = Object.fromEntries(parameters.map(({ id, best }) => [id, best])) as Parameters
  const settings = 'us.reserveFloor=500000&us.aidShare=1'
  const { scenario } = readQuery(then, settings)
  const of = (from: Parameters) => shortfallOf(run(from, scenario), lastDayOf(scenario))
  const told = (rounds: number) => formatCompact(settled(rounds), 'en')
  expect(told(of(then))).not.toBe(told(of(baseline)))

  const { page, root, missing } = await openExplore(views[0], `?m=1&d=${data}&${settings}`)
  const older = page.locator('[data-older]')
  await older.waitFor()
  expect(await missing()).toBe(told(of(then)))
  for (const each of [then, baseline]) expect(await older.textContent()).toContain(told(of(each)))
  expect(await root.locator('.credit').textContent()).toContain(formatDate(data, 'en'))
  // The runs are drawn from the ranges of that date.
  const members = measureMembers(
    {
      baseline: then,
      ranges: parameters as readonly Range[],
      scenario,
      seed: ENSEMBLE_SEED,
      members: ENSEMBLE_MEMBERS,
      lastDay: lastDayOf(scenario),
    },
    measuresOf(['shortfall']),
  )
  const { low, high } = rangesOf(finished(members), ['shortfall']).shortfall
  const range = root.locator('[data-result]:not([aria-busy]) [data-range]')
  for (const end of [low, high]) expect(await range.textContent()).toContain(told(end!))
  expect(await faultsOf(page)).toEqual([])

  await older.locator('button').click()
  await expect.poll(missing).toBe(told(of(baseline)))
  await addressHas(page, settings)
  await page.goBack()
  await expect.poll(missing).toBe(told(of(then)))
})

test('junk in a link is said, and Back leads to what stood in the address before', async () => {
  const { page, root, missing } = await openExplore(
    views[1],
    '?us.aidShare=all&colour=red&curves=guns*nosuch',
  )
  expect(await root.locator('[data-notices] li').count()).toBe(3)
  expect(await root.locator('[data-notices]').textContent()).toContain('nosuch')
  expect(await root.locator('svg[data-panel="guns"]').count()).toBe(1)
  await page.evaluate(() => history.pushState(null, '', '?us.aidShare=1'))
  await page.evaluate(() => history.pushState(null, '', '?need=x0.5_2022-01-02'))
  await page.goBack()
  await expect.poll(missing).toBe(missingIn('us.aidShare=1', 'fr'))
})

test('on a phone the hole stays in sight while a lever is in reach', async () => {
  const { page, root, field } = await openExplore(views[0])
  await root.locator('[data-group="guns"] summary').click()
  await field('repairTime').scrollIntoViewIfNeeded()
  const [sight, lever] = await Promise.all(
    [root.locator('.sight .hole'), field('repairTime')].map((each) => each.boundingBox()),
  )
  expect(sight!.y).toBeGreaterThanOrEqual(0)
  expect(lever!.y).toBeGreaterThan(sight!.y + sight!.height)
  expect(lever!.y).toBeLessThan(page.viewportSize()!.height)
})

test('the page asks for little script until something is opened', () => {
  const dir = inject('siteDir')
  const html = readFileSync(join(dir, 'en/explore/index.html'), 'utf8')
  const asked = new Set(
    [...html.matchAll(/(?:component-url|renderer-url|src)="(\/_astro\/[^"]+\.js)"/g)].map(
      ([, path]) => path!,
    ),
  )
  let bytes = 0
  for (const path of asked) {
    const script = readFileSync(join(dir, path), 'utf8')
    bytes += gzipSync(script, { level: 9 }).length
    for (const [, file] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      asked.add(`/_astro/${file}`)
  }
  console.log(`/en/explore/ asks for ${(bytes / 1000).toFixed(1)} kB of script as it opens`)
  expect(asked.size).toBeGreaterThan(5)
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT)
})

test('without script the baseline’s picture, sentence and table stand there, with a line on what script adds', async () => {
  const { page } = await openPage('/en/explore/', { js: false })
  const root = page.locator('[data-widget="Explore"]')
  expect(await root.locator('[data-result]').textContent()).toContain(missingIn('', 'en'))
  expect(await root.locator('path[data-series]').count()).toBeGreaterThan(4)
  expect(await root.locator('table tbody tr').count()).toBeGreaterThan(3)
  expect(await root.locator('noscript p').textContent()).toContain('script')
  expect(await root.locator('[data-lever="us.fixedOutput"]').textContent()).toMatch(
    /baseline: 17,000 \(as the model builds it up, 1\sMarch\s2023\)/,
  )
})
