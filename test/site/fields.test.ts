// What a reader types: numbers in either language, dates that are not finished, and what keys and the wheel do to sliders.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openAWidget } from './aWidget.ts'
import { openPage } from './page.ts'
import { addressHas } from './widget.ts'

const saidBy = (field: Locator) => field.locator('xpath=following-sibling::*[@data-said][1]')

async function write(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Enter')
}

test('a number is read by the page’s language whatever the browser’s, or said not to be read, and keeps its size', async () => {
  const { page, field } = await openAWidget('Depletion', { lang: 'fr' })
  const need = field('need')
  await write(need, '1,5')
  await addressHas(page, 'need=x1.5_2022-01-02')
  await write(need, '0,75')
  await addressHas(page, 'need=x0.75_2022-01-02')
  for (const text of ['beaucoup', '1.500']) {
    await write(need, text)
    expect(await need.inputValue()).toBe('0,75')
    expect(await saidBy(need).textContent()).toContain(text)
  }
  const output = field('us.fixedOutput')
  for (const text of ['60 000', '60.000', '60,000', '６００００']) {
    await write(output, '20000')
    await write(output, text)
    await addressHas(page, 'need=x0.75_2022-01-02&us.fixedOutput=60000_2023-03-01')
    expect(await saidBy(output).count()).toBe(0)
  }
  // What is held at a bound or a step is said.
  await write(output, '60 500')
  expect(await saidBy(output).textContent()).toMatch(/60 500.*61\s000/)
  await output.press('ArrowUp')
  await addressHas(page, 'need=x0.75_2022-01-02&us.fixedOutput=62000_2023-03-01')
})

test('a date that is typed holds once it is finished; one that is not changes nothing', async () => {
  const { page, field, widget } = await openAWidget('Depletion', {
    query: 'us.fixedOutput=60000_2023-03-01',
  })
  const date = widget.locator('input[name="us.fixedOutput.from"]')
  // The same in every order of day and month.
  await date.focus()
  await page.keyboard.type('05052024')
  expect(await date.inputValue()).toBe('2024-05-05')
  expect(new URL(page.url()).search).toBe('?us.fixedOutput=60000_2023-03-01')
  await page.keyboard.press('Enter')
  await addressHas(page, 'us.fixedOutput=60000_2024-05-05')
  await date.fill('')
  await date.blur()
  expect(await date.inputValue()).toBe('2024-05-05')
  expect(await saidBy(date).textContent()).toMatch(/5\sMay 2024/)
  await date.fill('2041-01-01')
  await addressHas(page, 'us.fixedOutput=60000_2030-12-28')
  await saidBy(date).waitFor()
  expect(await field('us.fixedOutput').inputValue()).toBe('60000')
})

/** Field, slider, picture's number and address say the same. */
async function agree(page: Page, widget: Locator, id: string): Promise<number> {
  const range = Number(await widget.locator(`input[type=range][name="${id}"]`).inputValue())
  const field = Number(await widget.locator(`input[inputmode][name="${id}"]`).inputValue())
  expect(field).toBe(range)
  await expect
    .poll(() => Number(new URL(page.url()).searchParams.get(id)?.split('_')[0] ?? NaN))
    .toBe(range)
  return range
}

test('by keys and wheel, after a reload and after Back, slider, field and address agree', async () => {
  const { page, widget, range } = await openAWidget('Depletion')
  const slider = range('us.reserveFloor')
  await slider.focus()
  const seen = new Set<number>()
  for (const key of ['PageUp', 'End', 'PageDown', 'ArrowLeft', 'Home', 'ArrowRight']) {
    await page.keyboard.press(key)
    seen.add(await agree(page, widget, 'us.reserveFloor'))
  }
  expect(seen.size).toBe(6)
  // The wheel is the page's.
  const before = await slider.inputValue()
  await slider.hover()
  await page.mouse.wheel(0, 40)
  expect(await slider.inputValue()).toBe(before)
  await page.reload()
  await widget.and(page.locator('[data-ready]')).waitFor()
  expect(await agree(page, widget, 'us.reserveFloor')).toBe(Number(before))
  await page.goto('about:blank')
  await page.goBack()
  await widget.and(page.locator('[data-ready]')).waitFor()
  expect(await agree(page, widget, 'us.reserveFloor')).toBe(Number(before))
})

test.each(['/en/explore/', '/fr/data/', '/en/embed/', '/embed/v1/fr/what-would-it-take/'])(
  'no field of %s is smaller than 16 pixels, at which a phone would zoom',
  async (path) => {
    const { page } = await openPage(path, { viewport: { width: 375, height: 800 }, touch: true })
    await page.locator('[data-ready], main').first().waitFor()
    const small = await page
      .locator('input:not([type=range], [type=checkbox], [type=radio]), select, textarea')
      .evaluateAll((all) =>
        all
          .filter((each) => parseFloat(getComputedStyle(each).fontSize) < 16)
          .map((each) => each.getAttribute('name') ?? each.outerHTML.slice(0, 80)),
      )
    expect(small).toEqual([])
  },
)
