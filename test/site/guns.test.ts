import { expect, test } from 'vitest'
import { GUN_TRIES } from '../../src/components/widgets/guns/gunLevers.ts'
import { baseline } from '../../src/data/baseline.ts'
import guns from '../../src/data/strings/en/guns.ts'
import { VERSIONS_QUERY } from '../../src/model/address.ts'
import { finished } from '../../src/model/answers/finished.ts'
import { gunLimit, repairTipping } from '../../src/model/gunTipping.ts'
import { run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { openAWidget, beyondWindow, type } from './aWidget.ts'
import { openPage } from './page.ts'
import { addressHas, LAST_DAY } from './widget.ts'

const weeks = (scenario: Scenario) => gunLimit(run(baseline, scenario), LAST_DAY).weeks
const tipping = (scenario: Scenario) =>
  finished(repairTipping({ baseline, scenario, lastDay: LAST_DAY }))

test('it opens with slow repairs, the baseline beside them; its embed opens at the baseline', async () => {
  const { button, data, page, widget } = await openAWidget('Guns')
  expect(Number(await data('weeks'))).toBe(weeks(GUN_TRIES.slow))
  expect(weeks(GUN_TRIES.slow)).toBeGreaterThan(weeks({}))
  expect(await button(guns.tries.slow).getAttribute('aria-pressed')).toBe('true')
  const words = widget.locator('p[data-tipping]')
  expect(Number(await words.getAttribute('data-stop'))).toBe(tipping(GUN_TRIES.slow).stop)
  expect(new URL(page.url()).search).toBe('')
  const embed = await openPage('/embed/v1/en/guns/')
  await embed.page.locator('[data-ready]').waitFor()
  const shown = await embed.page.locator('[data-result]').getAttribute('data-weeks')
  expect(Number(shown)).toBe(weeks({}))
})

test('at the baseline’s address its weeks and tipping point are in the page, on the slider and in words', async () => {
  const { data, widget } = await openAWidget('Guns', { query: VERSIONS_QUERY })
  expect(Number(await data('weeks'))).toBe(weeks({}))
  const { stop } = tipping({})
  const words = widget.locator('p[data-stop]')
  expect(Number(await words.getAttribute('data-stop'))).toBe(stop)
  expect(await words.textContent()).toContain(`once a repair takes ${stop} months`)
  expect(await widget.locator('.slider').first().locator('.tip').count()).toBe(1)
  expect(await widget.locator('.slider').first().textContent()).toContain(`${stop} months`)
})

test('the repair slider moves line, sentence, table and address', async () => {
  const { field, data, sentence, path, page, widget } = await openAWidget('Guns', {
    query: VERSIONS_QUERY,
  })
  const before = [await path('guns.ready'), await sentence()]
  await widget.locator('details.table > summary').click()
  const cells = () => widget.locator('table tbody').textContent()
  const cellsBefore = await cells()
  await type(field('repairTime'), 4)
  await addressHas(page, 'repairTime=4')
  expect(Number(await data('weeks'))).toBe(weeks({ parameters: { repairTime: 4 } }))
  expect(await path('guns.ready')).not.toBe(before[0])
  expect(await sentence()).not.toBe(before[1])
  expect(await cells()).not.toBe(cellsBefore)
  expect(await widget.locator('[data-panel="limit"] rect.limit.guns').count()).toBeGreaterThan(0)
})

test('a third of the guns away is one button, and the tipping point follows', async () => {
  const { button, data, page, widget } = await openAWidget('Guns', { query: VERSIONS_QUERY })
  await button('A third of the guns away').click()
  await addressHas(page, 'gunDeliveries=x0.67_2022-01-02')
  const scenario: Scenario = {
    interventions: [{ parameter: 'gunDeliveries', factor: 0.67, from: '2022-01-02' }],
  }
  expect(Number(await data('weeks'))).toBe(weeks(scenario))
  const words = widget.locator('p[data-tipping]')
  await expect.poll(() => words.getAttribute('data-stop')).toBe(String(tipping(scenario).stop))
  await button('Reset').click()
  expect(Number(await data('weeks'))).toBe(weeks(GUN_TRIES.slow))
})

test('a third fewer guns and other settings are read from a link', async () => {
  const { data, range } = await openAWidget('Guns', {
    query: 'need=x2_2022-01-02&scrapShare=0.02',
  })
  const scenario: Scenario = {
    parameters: { scrapShare: 0.02 },
    interventions: [{ parameter: 'need', factor: 2, from: '2022-01-02' }],
  }
  expect(Number(await data('weeks'))).toBe(weeks(scenario))
  // A share’s slider counts in per cent.
  expect(await range('scrapShare').inputValue()).toBe('2')
})

test.each([320, 360])('at %i px nothing scrolls sideways', async (width) => {
  const { widget } = await openAWidget('Guns', { viewport: { width, height: 640 }, lang: 'fr' })
  expect(await beyondWindow(widget)).toEqual([])
})
