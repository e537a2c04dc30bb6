// The deadline as a reader uses it: question, sentence, picture, map, table and address agree.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { baseline } from '../../src/data/baseline.ts'
import { formatMonth } from '../../src/data/strings/format.ts'
import { deadline } from '../../src/model/answers/deadline.ts'
import { parseGoal } from '../../src/model/answers/goal.ts'
import { parseLever, type Decision } from '../../src/model/answers/lever.ts'
import { extentOf } from './aWidget.ts'
import { awake } from './awake.ts'
import { openPage } from './page.ts'

const START = ['shortfallAtMost_1000000_2024-12-31', 'us.fixedOutput_100000_date_18'] as const

const widget = (page: Page) => page.locator('[data-widget="Deadline"]')
const field = (page: Page, name: string) => widget(page).locator(`[name="${name}"]`)

async function openWidget(query = '', options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(`/en/widgets/${query}#deadline`, options)
  await awake(widget(opened.page))
  return opened
}

async function expectAnswer(page: Page, goal: string, decision: string) {
  const { kind, last, answer } = deadline({
    baseline,
    scenario: {},
    goal: parseGoal(goal),
    decision: parseLever(decision) as Decision,
  })
  const result = widget(page).locator('[data-result]')
  await expect
    .poll(async () => [
      await result.getAttribute('data-kind'),
      await result.getAttribute('data-last'),
    ])
    .toEqual([kind, last])
  await widget(page).locator('[data-result]:not([data-busy])').waitFor()
  const sentence = await result.textContent()
  expect(sentence).toMatch(/(enough|in time|is met) in (\d+ of 100 runs|every run)/)
  if (kind === 'until') {
    const after = answer.intervals.at(-1)!.failsAbove as string
    expect(sentence).toContain(`decided in ${formatMonth(last!, 'en')} at the latest`)
    expect(sentence).toContain(`decided in ${formatMonth(after, 'en')}, it comes too late`)
    // Without script the table has some of its rows.
    const isWhole = (await widget(page).getAttribute('data-ready')) !== null
    await widget(page)
      .locator('details.table')
      .evaluate((details: HTMLDetailsElement) => (details.open = true))
    const metRows = () =>
      widget(page)
        .locator('details.table table')
        .nth(0)
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows
            .filter((row) => row.children[2]!.textContent.trim() === 'met')
            .map((row) => row.children[0]!.textContent.trim()),
        )
    if (isWhole)
      await expect.poll(async () => (await metRows()).at(-1)).toBe(formatMonth(last!, 'en'))
    else expect((await metRows()).length).toBeGreaterThan(1)
  }
  expect(await widget(page).locator('svg[data-panel="dates"] rect[data-met]').count()).toBe(
    answer.intervals.length,
  )
}

const addressHas = (page: Page, ...parts: string[]) =>
  expect.poll(() => new URL(page.url()).search.slice(1).split('&').filter(Boolean)).toEqual(parts)

test('the server has answered the question that it opens with', async () => {
  const { page } = await openPage('/en/widgets/', { js: false })
  await expectAnswer(page, ...START)
})

test('goal and decision by keyboard: all follows, and a reload brings it back', async () => {
  const { page } = await openWidget()
  await field(page, 'amount').fill('150000')
  await field(page, 'amount').press('Enter')
  const decision = 'us.fixedOutput_150000_date_18'
  await expectAnswer(page, START[0], decision)
  await addressHas(page, `decision=${decision}`)

  await widget(page).locator('input[name="goal.kind"]:checked').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  const goal = 'us.notBareBefore_2024-06-01'
  await expectAnswer(page, goal, decision)
  await addressHas(page, `goal=${goal}`, `decision=${decision}`)

  await page.reload()
  await widget(page).and(page.locator('[data-ready]')).waitFor()
  await expectAnswer(page, goal, decision)
  expect(await field(page, 'amount').inputValue()).toBe('150000')
  await widget(page).getByRole('button', { name: 'Reset', exact: true }).click()
  await addressHas(page)
  await expectAnswer(page, ...START)
}, 180_000)

test('the map is one place to stop at, read by arrows, and gives its amount', async () => {
  const { page } = await openWidget()
  await widget(page).locator('details.folded > summary').click()
  const map = widget(page).locator('[data-map]')
  const told = widget(page).locator('[data-cell]')
  await map.focus()
  expect(await told.textContent()).toBe('February 2022, 400,000 rounds a month: meets the goal')
  await page.keyboard.press('End')
  expect(await told.textContent()).toBe('December 2024, 400,000 rounds a month: does not')
  await page.keyboard.press('PageDown')
  expect(await told.textContent()).toBe('December 2024, 0 rounds a month: does not')
  await page.keyboard.press('Home')
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp')
  expect(await told.textContent()).toContain('February 2022, 80,000 rounds a month')
  await page.keyboard.press('Enter')
  await addressHas(page, 'decision=us.fixedOutput_80000_date_18')
  expect(await map.count(), 'a map stands while the next is worked out').toBe(1)
  await expectAnswer(page, START[0], 'us.fixedOutput_80000_date_18')
  expect(await map.evaluate((each) => each === document.activeElement)).toBe(true)
  expect(await widget(page).locator('figure[aria-busy]').count()).toBe(0)
}, 120_000)

test('what cannot be read of an address is said', async () => {
  const { page } = await openWidget('?decision=soon')
  expect(await widget(page).locator('[data-notices] li').allInnerTexts()).toEqual([
    '“soon” cannot be read for decision; it was left out.',
  ])
  await expectAnswer(page, ...START)
})

test('nothing is wider than a phone, and no text is smaller than 12 pixels', async () => {
  const { page } = await openWidget('', { viewport: { width: 360, height: 740 } })
  const { right, smallest } = await extentOf(widget(page))
  expect(right).toBeLessThanOrEqual(360)
  expect(smallest).toBeGreaterThanOrEqual(12)
})
