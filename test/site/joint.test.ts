import { describe, expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { alone, NEUTRAL, withJointShare } from '../../src/model/jointBuying.ts'
import { MAP_DELAYS, MAP_SHARES } from '../../src/model/jointMap.ts'
import { run } from '../../src/model/run.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { totalOn } from '../../src/model/outcomesByDay.ts'
import { openAWidget, beyondWindow, type } from './aWidget.ts'
import { countedRanges } from '../../src/components/widgets/baselineRanges.ts'
import { addressHas, LAST_DAY } from './widget.ts'

const short = (scenario: Scenario) =>
  totalOn(run(baseline, scenario), 'ukraine.shortfall', LAST_DAY)
const more = (scenario: Scenario) => Math.round(short(scenario) - short(alone(scenario)))
const all = withJointShare({}, 1)

test('it opens with all orders joint against each state alone, in the run’s numbers', async () => {
  const { data, sentence, widget } = await openAWidget('Joint')
  expect(Number(await data('more'))).toBe(more(all))
  expect(Number(await data('alone'))).toBe(Math.round(short({})))
  expect(await sentence()).toContain('100% of Europe’s orders')
  const { low, high } = countedRanges(all, alone(all)).shortfall
  expect([await data('low'), await data('high')].map(Number)).toEqual([low!, high!].map(Math.round))
  const cells = widget.locator('[role="gridcell"]')
  expect(await cells.count()).toBe(MAP_DELAYS.length * MAP_SHARES.length)
})

test('the share’s slider moves line, sentence, table and address; 0 is a link of its own', async () => {
  const { field, data, sentence, path, page, widget } = await openAWidget('Joint')
  const line = await path('europe.signed')
  const words = await sentence()
  await widget.locator('details.table > summary').click()
  const cells = () => widget.locator('table').last().textContent()
  const cellsBefore = await cells()
  await type(field('europe.jointShare'), 20)
  await addressHas(page, 'europe.jointShare=0.2_2023-02-01')
  expect(Number(await data('more'))).toBe(more(withJointShare({}, 0.2)))
  expect(await path('europe.signed')).not.toBe(line)
  expect(await sentence()).not.toBe(words)
  expect(await cells()).not.toBe(cellsBefore)
  await type(field('europe.jointShare'), 0)
  await addressHas(page, 'europe.jointShare=0_2023-02-01')
  expect(Number(await data('more'))).toBe(0)
})

test('each effect can be switched off to its neutral value, and on again', async () => {
  const { widget, data, field, page } = await openAWidget('Joint')
  const delay = widget.getByRole('checkbox', { name: /Slower to follow/ })
  await delay.uncheck()
  await addressHas(page, 'europe.jointShare=1_2023-02-01&jointDelay=0')
  const off = { ...all, parameters: { jointDelay: NEUTRAL.jointDelay } }
  expect(Number(await data('more'))).toBe(more(off))
  expect(await field('jointDelay').inputValue()).toBe('0')
  await delay.check()
  expect(Number(await data('more'))).toBe(more(all))
  await type(field('jointDelay'), 0)
  expect(await delay.isChecked()).toBe(false)
})

test('each effect’s bar says what it adds, the others as they stand', async () => {
  const { widget } = await openAWidget('Joint')
  expect(await widget.locator('[data-effect]').count()).toBe(5)
  const adds = more(all) - more({ ...all, parameters: { jointDelay: 0 } })
  const words = await widget.locator('[data-effect="jointDelay"]').textContent()
  expect(words).toContain(adds > 0 ? 'more missing' : 'fewer missing')
})

describe('the map', () => {
  test('is one tab stop, moved over by arrows, and Enter takes a cell', async () => {
    const { widget, page, data } = await openAWidget('Joint')
    const stops = widget.locator('[role="gridcell"][tabindex="0"]')
    expect(await stops.count()).toBe(1)
    await stops.focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    const [row, column] = [MAP_DELAYS.indexOf(7) - 1, MAP_SHARES.length - 3]
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'))
    expect(await focused()).toBe(`${row},${column}`)
    expect(await stops.count()).toBe(1)
    await page.keyboard.press('Enter')
    await addressHas(page, 'europe.jointShare=0.8_2023-02-01&jointDelay=6')
    const taken = { ...withJointShare({}, 0.8), parameters: { jointDelay: 6 } }
    expect(Number(await data('more'))).toBe(more(taken))
    expect(await focused()).toBe(`${row},${column}`)
    expect(await widget.locator('[aria-selected="true"]').getAttribute('data-cell')).toBe(
      `${row},${column}`,
    )
  })

  test('its cells, its table and the runs say the same', async () => {
    const { widget } = await openAWidget('Joint')
    const cell = widget.locator('[data-cell="0,9"]')
    const own = more({ ...all, parameters: { jointDelay: 0 } })
    const percent = Math.round((100 * own) / short({}))
    expect(await cell.textContent()).toBe(
      percent === 0 ? '≈0' : `${own > 0 ? '+' : '−'}${Math.abs(percent)}`,
    )
    await widget.locator('details.table > summary').click()
    const tableCell = widget.locator('table[data-map] tbody tr').first().locator('td').last()
    expect(
      Number((await tableCell.textContent())!.replace('\u2212', '-').replace(/[^\d-]/g, '')),
    ).toBe(Math.round(own / 100) * 100)
  })

  test('is drawn anew when another assumption moves', async () => {
    const { widget, field } = await openAWidget('Joint')
    await type(field('jointDiscount'), 0)
    const own = {
      ...all,
      parameters: { jointDiscount: 0, jointDelay: MAP_DELAYS[12]! },
    }
    await expect.poll(() => widget.locator('[role="grid"]').getAttribute('aria-busy')).toBe(null)
    await widget.locator('details.table > summary').click()
    const tableCell = widget.locator('table[data-map] tbody tr').last().locator('td').last()
    await expect
      .poll(async () =>
        Number((await tableCell.textContent())!.replace('\u2212', '-').replace(/[^\d-]/g, '')),
      )
      .toBe(Math.round(more(own) / 100) * 100)
  })
})

test('back to the start is back to all orders joint', async () => {
  const { field, button, data } = await openAWidget('Joint')
  expect(await button('Back to the start').count()).toBe(0)
  await type(field('europe.jointShare'), 40)
  await button('Back to the start').click()
  expect(Number(await data('more'))).toBe(more(all))
})

test.each([320, 360])('at %i px nothing scrolls sideways', async (width) => {
  const { widget } = await openAWidget('Joint', {
    viewport: { width, height: 640 },
    lang: 'fr',
  })
  expect(await beyondWindow(widget)).toEqual([])
  const cells = await widget
    .locator('[role="gridcell"]')
    .evaluateAll((each) => each.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length)
  expect(cells).toBe(0)
})
