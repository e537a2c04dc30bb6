import { expect, test } from 'vitest'
import { firedInYear, totalOn } from '../../src/model/outcomesByDay.ts'
import factory from '../../src/data/strings/en/factory.ts'
import widgetWords from '../../src/data/strings/en/widget.ts'
import { EARLIER_CONTRACTS, LONGER_SHIFTS } from '../../src/data/tries.ts'
import { baseline } from '../../src/data/baseline.ts'
import { readQuery, VERSIONS_QUERY } from '../../src/model/address.ts'
import { run } from '../../src/model/run.ts'
import { countedRanges } from '../../src/components/widgets/baselineRanges.ts'
import { openPage } from './page.ts'
import { openAWidget, beyondWindow, type } from './aWidget.ts'
import { addressHas, LAST_DAY } from './widget.ts'

test('at the baseline’s address the page states its rounds fired in 2024, and how far a thousand runs reach', async () => {
  const { data, sentence } = await openAWidget('Factory', { query: VERSIONS_QUERY })
  const { low, high } = countedRanges({}).firedInYear
  expect(Number(await data('fired'))).toBe(Math.round(firedInYear(run(baseline))))
  expect([await data('low'), await data('high')].map(Number)).toEqual([low!, high!].map(Math.round))
  expect(await sentence()).toMatch(
    /^In 2024 Ukraine fires .* rounds; in 80 of 100 runs, between .* and .* rounds\./,
  )
})

test('a slider moves lines, sentence, table and address, to the run’s own numbers', async () => {
  const { widget, field, data, sentence, path, page } = await openAWidget('Factory', {
    query: VERSIONS_QUERY,
  })
  const before = [await path('us.production'), await sentence()]
  await widget.locator('details.table > summary').click()
  const cells = () => widget.locator('table tbody').textContent()
  const cellsBefore = await cells()
  await type(field('us.shifts'), 2)
  await addressHas(page, 'us.shifts=2_2023-03-01')
  const query = 'us.shifts=2_2023-03-01'
  const moved = run(baseline, readQuery(baseline, query).scenario)
  expect(Number(await data('fired'))).toBe(Math.round(firedInYear(moved)))
  expect(Number(await data('short'))).toBe(
    Math.round(totalOn(moved, 'ukraine.shortfall', LAST_DAY)),
  )
  // The range is counted in a worker, and is that of the same scenario.
  const { high } = countedRanges(readQuery(baseline, query).scenario).firedInYear
  await expect.poll(() => data('high')).toBe(String(Math.round(high!)))
  expect(await path('us.production')).not.toBe(before[0])
  expect(await sentence()).not.toBe(before[1])
  expect(await sentence()).toContain('shows in the output of American plants within a month')
  expect(await cells()).not.toBe(cellsBefore)
})

test('the choice of plants is a radio group that changes the picture and the levers, not the scenario', async () => {
  const { widget, data, range, page } = await openAWidget('Factory')
  await widget.getByRole('radio', { name: 'Europe' }).check()
  expect(await data('producer')).toBe('europe')
  expect(await widget.locator('path[data-series="europe.production"]').count()).toBe(1)
  expect(await widget.locator('path[data-series="us.production"]').count()).toBe(0)
  expect(await range('europe.shifts').count()).toBe(1)
  expect(await range('us.shifts').count()).toBe(0)
  expect(new URL(page.url()).search).toBe('')
})

test('a link that changes European plants alone opens on them', async () => {
  const { data, range } = await openAWidget('Factory', { query: 'europe.shifts=2_2023-03-01' })
  expect(await data('producer')).toBe('europe')
  expect(await range('europe.shifts').inputValue()).toBe('2')
})

test('the wait has NATO’s two figures as lines with words, and published dots', async () => {
  const { widget } = await openAWidget('Factory')
  const panel = widget.locator('figure', { has: widget.page().locator('[data-panel="wait"]') })
  expect(await panel.textContent()).toContain('NATO, February 2023: 28 months')
  expect(await panel.textContent()).toContain('NATO, before: 12 months')
  expect(await panel.locator('line[stroke-dasharray]').count()).toBe(2)
  expect(await panel.locator('path.dot[stroke="var(--us)"]').count()).toBeGreaterThan(0)
})

const STARTS = [
  { name: 'Contracts', words: factory.tries.all, query: EARLIER_CONTRACTS, producer: 'europe' },
  { name: 'Factory', words: factory.tries.shifts, query: LONGER_SHIFTS, producer: 'us' },
] as const

test.each(STARTS)(
  '$name opens with the run that its chapter tells, beside the baseline, in the words of the button that sets it',
  async ({ name, words, query, producer }) => {
    const { button, data, page, sentence, widget } = await openAWidget(name)
    expect(await data('producer')).toBe(producer)
    if (name === 'Contracts')
      expect(await widget.locator('input[name="europe.shifts"]').count()).toBe(0)
    const { scenario } = readQuery(baseline, query)
    const [told, usual] = [run(baseline, scenario), run(baseline)].map((each) =>
      String(Math.round(firedInYear(each))),
    )
    expect(Number(told)).toBeGreaterThan(Number(usual))
    const { low, high } = countedRanges(scenario).firedInYear
    expect(await data('fired')).toBe(told)
    const range = [await data('low'), await data('high')].map(Number)
    expect(range).toEqual([low!, high!].map(Math.round))
    expect(await sentence()).toMatch(new RegExp(`^${words}: in 2024 Ukraine fires`))
    expect(await button(words).getAttribute('aria-pressed')).toBe('true')
    expect(new URL(page.url()).search).toBe('')
    await widget
      .getByRole('button', { name: widgetWords.asBaseline, exact: true })
      .and(widget.locator('[aria-pressed]'))
      .click()
    await expect.poll(() => data('fired')).toBe(usual)
    expect(await sentence()).toMatch(/^In 2024 Ukraine fires/)
    expect(await button(words).getAttribute('aria-pressed')).toBe('false')
    // The baseline has an address of its own: a link to it opens on it.
    await expect.poll(() => new URL(page.url()).search).not.toBe('')
    await page.reload()
    await expect.poll(() => data('fired')).toBe(usual)
    await button('Reset').click()
    await expect.poll(() => data('fired')).toBe(told)
    // What a messenger adds to a link says nothing of a run.
    const sent = await openAWidget(name, { query: 'utm_source=letter' })
    expect(await sent.data('fired')).toBe(told)
  },
)

test.each(STARTS)(
  'an embed of $name opens at the baseline, as it did when it was published; a link to it names the story’s run',
  async ({ name, query }) => {
    const { widget } = await openAWidget(name)
    const alone = (await widget.locator('[data-alone]').getAttribute('href'))!
    const firedAt = async (path: string) => {
      const { page } = await openPage(path)
      const result = page.locator('[data-result]')
      await page.locator('[data-ready]').waitFor()
      return result.getAttribute('data-fired')
    }
    const { scenario } = readQuery(baseline, query)
    expect(await firedAt(`/embed/v1/en/${name.toLowerCase()}/`)).toBe(
      String(Math.round(firedInYear(run(baseline)))),
    )
    expect(await firedAt(alone)).toBe(String(Math.round(firedInYear(run(baseline, scenario)))))
  },
)

test('a lever shows what a button multiplies it by', async () => {
  const { button, range } = await openAWidget('Factory')
  await button(factory.tries.shifts).click()
  const shifts = range('us.shifts')
  await expect.poll(() => shifts.inputValue()).toBe('1.2')
  const slider = shifts.locator('xpath=ancestor::div[contains(@class, "slider")]')
  expect(await slider.innerText()).toContain('1; 1.2 times the baseline from 1')
})

test.each([320, 360])(
  'at %i px nothing scrolls sideways, and words stay legible',
  async (width) => {
    const { widget } = await openAWidget('Factory', { viewport: { width, height: 640 } })
    expect(await beyondWindow(widget)).toEqual([])
    const smallest = await widget.evaluate((each) =>
      Math.min(
        ...[...each.querySelectorAll('.picture :is(span, text)')].map((words) =>
          parseFloat(getComputedStyle(words).fontSize),
        ),
      ),
    )
    expect(smallest).toBeGreaterThanOrEqual(12)
  },
)

test('in French, and without script, the picture and the sentence are there', async () => {
  const { page } = await openPage('/fr/widgets/', { js: false, lang: 'fr' })
  const widget = page.locator('[data-widget="Factory"]')
  expect(await widget.locator('[data-result]').textContent()).toMatch(
    /^Un cinquième d’heures en plus dès juin 2022.*en 2024, l’Ukraine tire/,
  )
  expect(await widget.locator('path[data-series="us.production"]').count()).toBe(1)
  // A row a year: a quarter each needs script.
  expect(await widget.locator('table tbody tr').count()).toBe(5)
})
