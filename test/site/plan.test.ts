import { expect, test } from 'vitest'
import { languages } from '../../src/data/languages.ts'
import { PLAN_PRESETS } from '../../src/data/plan.ts'
import { presetQuery } from '../../src/data/presets.ts'
import { baseline } from '../../src/data/baseline.ts'
import { formatCompact, settled } from '../../src/data/strings/format.ts'
import { readQuery } from '../../src/model/address.ts'
import { lastDayOf, shortfallOf } from '../../src/model/outcomesByDay.ts'
import { run } from '../../src/model/run.ts'
import { awake } from './awake.ts'
import { openAWidget } from './aWidget.ts'
import { openPage } from './page.ts'
import { addressHas } from './widget.ts'

const QUERY = presetQuery('us-60000-a-month')
const missing = (query: string, lang: 'en' | 'fr') => {
  const result = run(baseline, readQuery(baseline, query).scenario)
  return formatCompact(settled(shortfallOf(result, lastDayOf({}))), lang)
}

async function openPlan(lang: 'en' | 'fr', query = '') {
  const { page } = await openPage(`/${lang}/chapter/your-plan/${query}`, { lang })
  const plan = page.locator('[data-widget="Plan"]')
  await plan.and(page.locator('[data-ready]')).waitFor()
  return { page, plan, result: plan.locator('[data-result]:not([aria-busy])') }
}

test.each(languages)(
  'a link opens a plan alone, in %s, with the numbers of its run',
  async (lang) => {
    const { plan, result } = await openPlan(lang, `?${QUERY}`)
    expect(await result.textContent()).toContain(missing(QUERY, lang))
    expect(await plan.locator('[data-changes] li').count()).toBe(1)
    expect(await plan.locator('[data-challenge="open"]').count()).toBe(1)
  },
)

test('a named plan’s own address leads to the plan, with a picture of that plan as its card', async () => {
  for (const id of PLAN_PRESETS) {
    const { page } = await openPage(`/fr/chapter/your-plan/${id}/`, { js: false, lang: 'fr' })
    await page.waitForURL((url) => url.search === `?${presetQuery(id)}`)
  }
  const { page } = await openPlan('en')
  const html = await (await page.request.get(new URL('us-60000-a-month/', page.url()).href)).text()
  const [, picture] = /property="og:image" content="([^"]+)"/.exec(html)!
  const answer = await page.request.get(new URL(new URL(picture!).pathname, page.url()).href)
  expect(answer.headers()['content-type']).toContain('image/png')
})

test('a lever says beside it what a plan sets it to later', async () => {
  const { page, plan } = await openPlan('en', `?${presetQuery('more-kept-back')}`)
  await plan.getByText('Change a lever', { exact: true }).click()
  const floor = plan.locator('.slider', { has: page.locator('[name="us.reserveFloor"]') })
  await expect
    .poll(() => floor.innerText())
    .toMatch(/baseline: 1,000,000; here 1,500,000 from 15\sJune\s2023/)
})

test('plans are taken, kept beside each other, let go, and written to the address', async () => {
  const { page, plan, result } = await openPlan('en')
  const heads = () => plan.locator('[data-plans] thead th').allTextContents()
  const press = (name: string) => plan.getByRole('button', { name, exact: true }).click()
  await press('Output tripled at once, in America')
  await addressHas(page, QUERY)
  await press('Keep this plan')
  await press('More kept back since June 2023')
  await expect
    .poll(() => result.textContent())
    .toContain(missing(presetQuery('more-kept-back'), 'en'))
  await press('Keep this plan')
  expect(await heads()).toEqual(['This plan', 'Baseline', 'Plan A', 'Plan B'])
  const row = plan.locator('[data-plans] tbody tr').nth(0).locator('td')
  expect(await row.allTextContents()).toEqual(
    [presetQuery('more-kept-back'), '', QUERY, presetQuery('more-kept-back')].map((each) =>
      missing(each, 'en'),
    ),
  )
  await press('Back to plan A')
  await addressHas(page, QUERY)
  await press('Let plan A go')
  expect(await heads()).toEqual(['This plan', 'Baseline', 'Plan B'])
})

test('what was moved in another section is taken over, beside what the plan changes already', async () => {
  const { page, widget } = await openAWidget('Plan')
  const other = page.locator('[data-widget="Depletion"]')
  await awake(other)
  await other.locator('input[inputmode][name="us.reserveFloor"]').first().fill('500000')
  await other.locator('input[inputmode][name="us.reserveFloor"]').first().blur()
  await addressHas(page, 'us.reserveFloor=500000')
  await widget.getByRole('button', { name: 'Output tripled at once, in America' }).click()
  await widget.getByRole('button', { name: 'depletion', exact: true }).click()
  expect(await widget.locator('[data-changes] li').count()).toBe(2)
})

test('a part of a link that cannot be read is said', async () => {
  const { plan } = await openPlan('en', '?us.fixedOutput=many_2023-03-01')
  expect(await plan.locator('[data-notices]').innerText()).toContain('many')
})

test('on a phone two numbers stay in sight above the levers, not three sentences', async () => {
  const viewport = { width: 390, height: 844 }
  const { widget } = await openAWidget('Plan', { viewport, touch: true })
  await widget
    .getByText('Keep this plan')
    .evaluate((each) => each.scrollIntoView({ block: 'center' }))
  const [result, sight] = await Promise.all(
    ['[data-result]', '.sight'].map((part) => widget.locator(part).first().boundingBox()),
  )
  expect(result!.y + result!.height).toBeLessThan(0)
  expect(sight!.y).toBeGreaterThanOrEqual(-1)
  expect(sight!.height).toBeLessThanOrEqual(viewport.height / 5)
})

test('on a page where nothing was moved no section hands its settings to the plan', async () => {
  const { page } = await openPage('/en/', { lang: 'en' })
  for (const island of await page.locator('[data-island]').all())
    await island.evaluate((each) => each.closest('details')?.setAttribute('open', ''))
  for (const widget of await page.locator('[data-widget]').all()) await awake(widget)
  expect(await page.getByText('Bring in your settings from').count()).toBe(0)
  const undo = page.getByRole('button', { name: 'Undo', disabled: false })
  expect(await undo.count()).toBe(0)
})
