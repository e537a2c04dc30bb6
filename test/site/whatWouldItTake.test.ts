// “What would it take?” as a reader uses it: question, sentence, picture, table and address agree.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { formatNumber } from '../../src/data/strings/format.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { parseLever } from '../../src/model/answers/lever.ts'
import { solve } from '../../src/model/answers/solve.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { extentOf } from './aWidget.ts'
import { awake } from './awake.ts'
import { openPage } from './page.ts'

const SECTION = '#what-would-it-take'
const START = ['us.notBareBefore_2024-06-01', 'us.fixedOutput_2023-03-01_6'] as const

const widget = (page: Page) => page.locator('[data-widget="WhatWouldItTake"]')
const field = (page: Page, name: string) => widget(page).locator(`[name="${name}"]`)
const button = (page: Page, name: string) => widget(page).getByRole('button', { name, exact: true })

async function openWidget(query = '', options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(`/en/widgets/${query}${SECTION}`, options)
  await awake(widget(opened.page))
  return opened
}

const answerOf = (goal: string, lever: string, scenario: Scenario = {}) =>
  solve({ baseline, scenario, goal: parseGoal(goal), lever: parseLever(lever) })

/** Sentence, picture, table and attributes show the answer that `solve` gives. */
async function expectAnswer(page: Page, goal: string, lever: string, scenario?: Scenario) {
  const { answer, stops, readings } = answerOf(goal, lever, scenario)
  const result = widget(page).locator('[data-result]:not([data-busy])')
  const [interval] = answer.intervals
  await expect
    .poll(async () => [
      await widget(page).locator('[data-result]').getAttribute('data-answer'),
      await widget(page).locator('[data-result]').getAttribute('data-from'),
      await widget(page).locator('[data-result]').getAttribute('data-to'),
    ])
    .toEqual([
      answer.kind,
      interval ? String(interval.from) : null,
      interval ? String(interval.to) : null,
    ])
  await result.waitFor()
  expect(await result.textContent()).toMatch(
    /(enough|in time|is met) in (\d+ of 100 runs|every run)/,
  )
  expect(await widget(page).locator('svg rect[data-met]').count()).toBe(answer.intervals.length)
  // The page that the build wrote leaves out what lies on a straight line.
  if ((await widget(page).getAttribute('data-ready')) !== null) {
    const d = (await widget(page).locator('path[data-series="reading"]').getAttribute('d'))!
    expect(d.match(/[ML]/g)).toHaveLength(readings.filter(Boolean).length)
  }
  const verdicts = await widget(page)
    .locator('details.table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
    )
  expect(verdicts.length).toBeLessThanOrEqual(36)
  const ran = stops.filter((_, i) => readings[i])
  expect(verdicts.at(0)!.at(-1)).toBe(readings[0]!.meets ? 'met' : 'not met')
  expect(verdicts.at(-1)!.at(-1)).toBe(
    readings[stops.indexOf(ran.at(-1)!)]!.meets ? 'met' : 'not met',
  )
}

const addressHas = (page: Page, ...parts: string[]) =>
  expect
    .poll(() =>
      new URL(page.url()).search
        .slice(1)
        .split('&')
        .filter((part) => part && !/^[md]=/.test(part)),
    )
    .toEqual(parts)

test('the server has answered the question that it opens with', async () => {
  const { page } = await openPage('/en/widgets/', { js: false })
  const { answer } = answerOf(...START)
  const from = `${formatNumber(answer.intervals[0]!.from as number, 'en')} rounds a month`
  expect(await widget(page).locator('[data-result]').textContent()).toContain(
    `America would have had to make ${from} or more, within 6 months from`,
  )
  await expectAnswer(page, ...START)
  expect(await widget(page).locator('[data-bar]').count()).toBe(10)
})

test('goal and lever by keyboard: all follows, and a reload brings it back', async () => {
  const { page } = await openWidget()
  await expectAnswer(page, ...START)
  await widget(page).locator('input[name="goal.kind"]:checked').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const goal = 'shortfallAtMost_1000000_2024-12-31'
  await expectAnswer(page, goal, START[1])
  await addressHas(page, `goal=${goal}`)

  await field(page, 'lever').focus()
  await page.keyboard.type('Planned fire')
  await page.keyboard.press('Tab')
  const lever = 'need_x_2022-01-02'
  await expectAnswer(page, goal, lever)
  await addressHas(page, `goal=${goal}`, `lever=${lever}`)

  await page.reload()
  await widget(page).and(page.locator('[data-ready]')).waitFor()
  await expectAnswer(page, goal, lever)
  expect(await field(page, 'lever').inputValue()).toBe('need factor')
  expect(await field(page, 'goal.rounds').inputValue()).toBe('1000000')
}, 180_000)

test('undo, redo and reset go through the questions', async () => {
  const { page } = await openWidget()
  await field(page, 'lever.rampMonths').fill('18')
  await field(page, 'lever.rampMonths').press('Enter')
  const lever = 'us.fixedOutput_2023-03-01_18'
  await expectAnswer(page, START[0], lever)
  await button(page, 'Undo').click()
  await addressHas(page)
  await expectAnswer(page, ...START)
  await button(page, 'Redo').click()
  await addressHas(page, `lever=${lever}`)
  await button(page, 'Reset').click()
  await addressHas(page)
  expect(await button(page, 'Reset').isDisabled()).toBe(true)
}, 120_000)

test('stops are run on the scenario of the address, which says so; what cannot be read is said', async () => {
  const { page } = await openWidget('?us.stock0=3000000&goal=soon')
  await expectAnswer(page, ...START, { parameters: { 'us.stock0': 3_000_000 } })
  expect(await widget(page).textContent()).toContain('in this page’s address: US stock')
  const notices = widget(page).locator('[data-notices] li')
  expect(await notices.allInnerTexts()).toEqual([
    '“soon” cannot be read for goal; it was left out.',
  ])
}, 120_000)

test('a second lever draws a frontier', async () => {
  const { page } = await openWidget()
  await field(page, 'lever2').selectOption('us.reserveFloor set')
  await addressHas(page, 'lever2=us.reserveFloor')
  const result = widget(page).locator('[data-result][data-answer="frontier"]:not([data-busy])')
  await result.waitFor()
  expect(
    await widget(page).locator('svg[data-panel="frontier"] rect[data-met]').count(),
  ).toBeGreaterThan(10)
  expect(await result.textContent()).toContain('At 400,000 rounds a month')
}, 120_000)

test('a thousand runs are drawn and ranked on demand', async () => {
  const { page } = await openWidget()
  await widget(page).locator('[data-what-matters] summary').click()
  await button(page, 'Draw a thousand runs and rank').click()
  await widget(page).locator('[data-rank]').nth(9).waitFor()
  const [text] = await widget(page).locator('[data-rank]').allInnerTexts()
  expect(text).toMatch(/over 1,000 runs drawn from the ranges: −?[01](\.\d+)?$/)
}, 120_000)

test('nothing is wider than a phone, and no text is smaller than 12 pixels', async () => {
  const { page } = await openWidget('', { viewport: { width: 360, height: 740 } })
  const { right, smallest } = await extentOf(widget(page))
  expect(right).toBeLessThanOrEqual(360)
  expect(smallest).toBeGreaterThanOrEqual(12)
})

test('two questions on a page keep a goal each', async () => {
  const { page } = await openWidget()
  const goals = (name: string) =>
    page.locator(`[data-widget="${name}"] input[name="goal.kind"]:checked`)
  const before = await goals('Deadline').getAttribute('value')
  await widget(page).locator('input[name="goal.kind"][value="shortfallAtMost"]').check()
  expect(await goals('WhatWouldItTake').getAttribute('value')).toBe('shortfallAtMost')
  expect(await goals('Deadline').getAttribute('value')).toBe(before)
})
