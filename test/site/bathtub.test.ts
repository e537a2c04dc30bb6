import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage } from './page.ts'

async function bathtub(page: Page) {
  const widget = page.locator('[data-widget="Bathtub"]')
  await widget.scrollIntoViewIfNeeded()
  await page.locator('[data-widget="Bathtub"][data-ready]').waitFor()
  const result = widget.locator('[data-result]')
  return { widget, result, kind: () => result.getAttribute('data-kind') }
}

test('a line drawn by hand along the inflow is called a copy of it, once the level is shown', async () => {
  const { page } = await openPage('/en/widgets/')
  const { widget, result, kind } = await bathtub(page)
  expect(await widget.locator('[data-line="level"]').isVisible()).toBe(false)
  expect(await result.textContent()).toContain('?')

  const panel = widget.locator('[data-draw="level"]')
  await panel.scrollIntoViewIfNeeded()
  const box = (await panel.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.09, box.y + 90)
  await page.mouse.down()
  for (let k = 1; k <= 8; k++)
    await page.mouse.move(box.x + box.width * (0.09 + (0.9 * k) / 8), box.y + 90 - 9 * k)
  await page.mouse.up()
  await widget.getByRole('button', { name: 'Show the level' }).click()

  expect(await kind()).toBe('copiesInflow')
  expect(await widget.locator('[data-line="level"]').isVisible()).toBe(true)
  expect(await widget.locator('[data-gap]').textContent()).toContain('copies the inflow')
})

test('the keyboard alone draws, shows, goes on and skips', async () => {
  const { page } = await openPage('/fr/widgets/', { viewport: { width: 800, height: 900 } })
  const { widget, result, kind } = await bathtub(page)
  const sliders = widget.locator('input[type="range"][name^="level-"]')
  expect(await sliders.count()).toBe(4)
  // The level of the exercise after 3, 6, 9 and 12 minutes, as near as the sliders come.
  for (const [q, level] of [110, 80, 60, 50].entries()) {
    await sliders.nth(q).focus()
    for (let value = 150; value > level; value -= 5) await page.keyboard.press('ArrowLeft')
  }
  await widget.getByRole('button', { name: 'Montrer le niveau' }).focus()
  await page.keyboard.press('Enter')
  expect(await kind()).toBe('follows')

  await widget.getByRole('button', { name: 'Suivant' }).focus()
  await page.keyboard.press('Enter')
  expect(await result.getAttribute('data-case')).toBe('rising')
  await widget.getByRole('button', { name: 'Passer' }).focus()
  await page.keyboard.press('Enter')
  expect(await result.getAttribute('data-told')).toBe('true')
  expect(await kind()).toBeNull()
})

test('a chosen line is called what it is, in each case', async () => {
  const { page } = await openPage('/en/widgets/')
  const { widget, kind } = await bathtub(page)
  for (const [id, choice] of [
    ['bathtub', 'steadies'],
    ['rising', 'overshoots'],
    ['peaking', 'copiesInflow'],
  ] as const) {
    await widget.locator(`input[type="radio"][value="${id}"]`).check()
    await widget.locator(`input[type="radio"][value="${choice}"]`).check()
    await widget.getByRole('button', { name: 'Show the level' }).click()
    expect(await kind(), id).toBe(choice)
  }
})

test('flows and stock have their own panels, and own flows are told in words as they are set', async () => {
  const { page } = await openPage('/en/widgets/')
  const { widget, result } = await bathtub(page)
  const panels = widget.locator('svg[data-panel]')
  expect(await panels.evaluateAll((all) => all.map((svg) => svg.dataset['panel']))).toEqual([
    'flows',
    'net',
    'level',
  ])
  const lines = await panels.evaluateAll((all) =>
    all.map((svg) =>
      [...svg.querySelectorAll('[data-line]')].map((line) => line.getAttribute('data-line')),
    ),
  )
  expect(lines).toEqual([['in', 'out'], [], ['level']])

  await widget.locator('input[type="radio"][value="own"]').check()
  await widget.locator('input[type="number"][name="outflow"]').fill('200000')
  await page.keyboard.press('Enter')
  await widget.locator('input[type="number"][name="inflowFirst"]').fill('120000')
  await page.keyboard.press('Enter')
  expect(await result.textContent()).toContain(
    '120,000 in and 200,000 out, so the stock falls by 80,000 a month',
  )
})

test('without script the answer, the curve and the table are there', async () => {
  const { page } = await openPage('/en/widgets/', { js: false })
  const widget = page.locator('[data-widget="Bathtub"]')
  expect(await widget.locator('[data-answer]').isVisible()).toBe(true)
  expect(await widget.locator('[data-line="level"]').isVisible()).toBe(true)
  expect(await widget.locator('table tbody tr').count()).toBe(12)
})

test('one cursor runs through all panels, and the balance is told for its month', async () => {
  const { page } = await openPage('/en/widgets/')
  const { widget } = await bathtub(page)
  await widget.getByRole('button', { name: 'Skip' }).click()
  const places = () =>
    widget
      .locator('svg[data-panel] rect.cursor')
      .evaluateAll((all) => all.map((each) => each.getAttribute('x')))
  const cursor = widget.locator('input[name="cursor"]')
  const balance = widget.locator('[data-balance]')
  const told = new Set<string | null>()
  await cursor.focus()
  for (let step = 1; step <= 12; step++) {
    const at = await places()
    expect(at).toHaveLength(3)
    expect(new Set(at).size, 'one place in every panel').toBe(1)
    const row = widget.locator('table tbody tr').nth(step - 1)
    const [, into, out] = await row.locator('th, td').allTextContents()
    expect(await balance.textContent()).toContain(`${into!.trim()} in and ${out!.trim()} out`)
    told.add(`${at[0]} ${await balance.textContent()}`)
    await page.keyboard.press('ArrowRight')
  }
  expect(told.size).toBe(12)
})
