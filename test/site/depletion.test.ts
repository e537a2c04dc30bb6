// The central widget as a reader uses it: each control, and all that follows from it.
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { describe, expect, test, vi } from 'vitest'
import { later } from './later.ts'
import { baseline } from '../../src/data/baseline.ts'
import { DEPLETION_LEVERS } from '../../src/components/widgets/sliderLevers.ts'
import { countedRanges } from '../../src/components/widgets/baselineRanges.ts'
import { parameters } from '../../src/data/parameters.ts'
import { formatCompact, formatMonth, settled } from '../../src/data/strings/format.ts'
import { outcomesOf } from '../../src/model/outcomes.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { dayOf, isoOf } from '../../src/model/time.ts'
import {
  addressHas,
  button,
  expectDrawn,
  field,
  isReady,
  LAST_DAY,
  linesOf,
  openWidget,
  resultOf,
  runOf,
  slider,
  tableOf,
  tileOf,
  valuesOf,
  widget,
} from './widget.ts'

const stock = baseline['us.stock0'] as number

const fixed = (value: number, from = '2023-03-01', rampMonths?: number): Scenario => ({
  interventions: [
    { parameter: 'us.fixedOutput', value, from, ...(rampMonths ? { rampMonths } : {}) },
  ],
})

/** Picture and result show the same scenario. */
const expectPictureAndResult = (page: Page, scenario: Scenario) =>
  vi.waitFor(() => checkPictureAndResult(page, scenario), { timeout: 120_000 })

async function checkPictureAndResult(page: Page, scenario: Scenario): Promise<void> {
  const result = runOf(scenario)
  expectDrawn(await linesOf(page), result)
  const { sentence, bare, earliest, latest } = await resultOf(page)
  expect(bare).toBe(bareDateOf(scenario))
  if (earliest) expect(sentence).toContain(formatMonth(earliest, 'en'))
  if (latest) expect(sentence).toContain(formatMonth(latest, 'en'))
  const last = result.tables.days.findLastIndex((day) => day <= LAST_DAY)
  const shortfall = result.columns.shared['ukraine.shortfall'][last]!
  expect(await tileOf(page, 'missing')).toBe(formatCompact(settled(shortfall), 'en'))
}

/** So does the table, once the change is committed. */
const expectShown = (page: Page, scenario: Scenario) =>
  vi.waitFor(() => checkShown(page, scenario), { timeout: 120_000 })

async function checkShown(page: Page, scenario: Scenario): Promise<void> {
  await checkPictureAndResult(page, scenario)
  const result = runOf(scenario)
  const lines = await linesOf(page)
  const days = [...result.tables.days]
  const quarters = Array.from({ length: 20 }, (_, i) =>
    days.findIndex(
      (day) => day >= dayOf(`${2022 + Math.floor(i / 4)}-${['01', '04', '07', '10'][i % 4]}-01`),
    ),
  )
  expect(await tableOf(page)).toEqual(
    quarters.map((k) => [
      isoOf(days[k]!),
      ...lines.map(({ series }) => Math.round(valuesOf(result, series)[k]! / 100) * 100),
    ]),
  )
}

function bareDateOf(scenario: Scenario): string | null {
  const bare = outcomesOf(runOf(scenario))['us.bareDate']
  return bare !== null && dayOf(bare) <= LAST_DAY ? bare : null
}

describe('A control moves picture, sentence, table and address', () => {
  test('at first they show the baseline, and the address has no scenario', async () => {
    const { page } = await openWidget('/en/', { clock: true })
    await expectShown(page, {})
    await later(page, 2000)
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/')
  })

  test('the slider by keyboard', async () => {
    const { page } = await openWidget('/en/')
    await slider(page, 'us.fixedOutput').focus()
    const stood = Number(await slider(page, 'us.fixedOutput').inputValue())
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
    await expectShown(page, fixed(stood + 3000))
    await addressHas(page, `us.fixedOutput=${stood + 3000}_2023-03-01`)
    await page.keyboard.press('End')
    const { trackEnd } = DEPLETION_LEVERS.find(({ id }) => id === 'us.fixedOutput')!
    await expectShown(page, fixed(trackEnd!))
    await page.keyboard.press('Home')
    await expectShown(page, fixed(0))
    await addressHas(page, 'us.fixedOutput=0_2023-03-01')
  })

  test('the slider by pointer, before the hand rests, and as one step of the history', async () => {
    const { page } = await openWidget('/en/')
    const range = slider(page, 'us.fixedOutput')
    await range.scrollIntoViewIfNeeded()
    const box = (await range.boundingBox())!
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width * 0.1, y)
    await page.mouse.down()
    for (const share of [0.2, 0.3, 0.4, 0.35]) {
      await page.mouse.move(box.x + box.width * share, y, { steps: 3 })
      await expectPictureAndResult(page, fixed(Number(await range.inputValue())))
    }
    expect(new URL(page.url()).search).toBe('')
    await page.mouse.up()
    const value = await range.inputValue()
    await expectShown(page, fixed(Number(value)))
    await addressHas(page, `us.fixedOutput=${value}_2023-03-01`)
    await button(page, 'Undo').click()
    await expectShown(page, {})
    expect(await button(page, 'Undo').isDisabled()).toBe(true)
    await addressHas(page, '')
  })

  test('the number field, held within its bounds and to its step', async () => {
    const { page } = await openWidget('/en/')
    const number = field(page, 'us.fixedOutput')
    const type = async (text: string) => {
      await number.fill(text)
      await number.press('Tab')
      return number.inputValue()
    }
    expect(await type('45000')).toBe('45000')
    await expectShown(page, fixed(45_000))
    const { low, high } = countedRanges(fixed(45_000)).bareDay
    const { earliest, latest } = await resultOf(page)
    expect([earliest, latest]).toEqual([low, high].map((day) => day && isoOf(day)))
    expect(await slider(page, 'us.fixedOutput').inputValue()).toBe('45000')
    const { max } = parameters.find(({ id }) => id === 'us.fixedOutput')!
    expect(await type('99999999')).toBe(String(max))
    expect(await type('-5')).toBe('0')
    expect(await type('60499')).toBe('60000')
    expect(await type('')).toBe('60000')
    await addressHas(page, 'us.fixedOutput=60000_2023-03-01')
  })

  test('the buttons beside the slider, a step each, and none beyond its ends', async () => {
    const { page } = await openWidget('/en/?us.reserveFloor=20000')
    const lower = button(page, 'Lower: US reserve floor')
    const raise = button(page, 'Raise: US reserve floor')
    await raise.click()
    await addressHas(page, 'us.reserveFloor=30000')
    for (let i = 0; i < 3; i++) await lower.click()
    await expectShown(page, { parameters: { 'us.reserveFloor': 0 } })
    expect(await lower.isDisabled()).toBe(true)
    expect(await raise.isDisabled()).toBe(false)
  })

  test('date and ramp, which wait for a value', async () => {
    const { page } = await openWidget('/en/')
    const from = field(page, 'us.fixedOutput.from')
    const ramp = field(page, 'us.fixedOutput.rampMonths')
    expect([await from.isDisabled(), await ramp.isDisabled()]).toEqual([true, true])
    await field(page, 'us.fixedOutput').fill('60000')
    await field(page, 'us.fixedOutput').press('Enter')
    await from.fill('2024-01-15')
    await ramp.fill('18')
    await ramp.press('Tab')
    await expectShown(page, fixed(60_000, '2024-01-15', 18))
    await addressHas(page, 'us.fixedOutput=60000_2024-01-15_18')
    await ramp.fill('500')
    await ramp.press('Tab')
    expect(await ramp.inputValue()).toBe('120')
    await from.fill('2019-01-01')
    await from.press('Tab')
    expect(await from.inputValue()).toBe('2022-01-02')
    await expectShown(page, fixed(60_000, '2022-01-02', 120))
  })

  test.each<[name: string, value: string, query: string, scenario: Scenario]>([
    [
      'need',
      '1.25',
      'need=x1.25_2022-01-02',
      { interventions: [{ parameter: 'need', factor: 1.25, from: '2022-01-02' }] },
    ],
    ['us.stock0', '3500000', 'us.stock0=3500000', { parameters: { 'us.stock0': 3_500_000 } }],
    [
      'europe.reserveFloor',
      '500000',
      'europe.reserveFloor=500000',
      { parameters: { 'europe.reserveFloor': 500_000 } },
    ],
    [
      'europe.fixedOutput',
      '80000',
      'europe.fixedOutput=80000_2023-03-01',
      { interventions: [{ parameter: 'europe.fixedOutput', value: 80_000, from: '2023-03-01' }] },
    ],
  ])('%s', async (name, value, query, scenario) => {
    const { page } = await openWidget('/en/')
    await field(page, name).fill(value)
    await field(page, name).press('Enter')
    await expectShown(page, scenario)
    await addressHas(page, query)
  })

  test('handing back leaves nothing of it', async () => {
    const { page } = await openWidget('/en/?us.fixedOutput=60000_2023-03-01_6')
    await expectShown(page, fixed(60_000, '2023-03-01', 6))
    await widget(page)
      .getByRole('button', { name: /^Hand back to industry ?: US/ })
      .click()
    await expectShown(page, {})
    await addressHas(page, '')
  })
})

describe('Undo, redo and reset', () => {
  test('go one committed change back and forth, and to the baseline', async () => {
    const { page } = await openWidget('/en/')
    const raise = button(page, 'Raise: US stock at the start')
    await raise.click()
    await raise.click()
    await addressHas(page, `us.stock0=${stock + 20_000}`)
    await button(page, 'Undo').click()
    await addressHas(page, `us.stock0=${stock + 10_000}`)
    await button(page, 'Redo').click()
    await addressHas(page, `us.stock0=${stock + 20_000}`)
    await button(page, 'Reset').click()
    await addressHas(page, '')
    await expectShown(page, {})
    await button(page, 'Undo').click()
    await addressHas(page, `us.stock0=${stock + 20_000}`)
    await button(page, 'Undo').click()
    await button(page, 'Undo').click()
    await expectShown(page, {})
    expect(await button(page, 'Undo').isDisabled()).toBe(true)
    await button(page, 'Redo').click()
    await raise.click()
    // What cannot be pressed is not there.
    expect(await button(page, 'Redo').count()).toBe(0)
  })
})

describe('The address', () => {
  const link = 'us.fixedOutput=60000_2023-03-01_18&us.stock0=1800000'

  test('is written at most twice a second', async () => {
    const { page } = await openWidget('/en/')
    await page.evaluate(() => {
      const times: number[] = []
      Object.assign(window, { times })
      const write = history.replaceState.bind(history)
      history.replaceState = (...all) => {
        times.push(performance.now())
        write(...all)
      }
    })
    const written = () => page.evaluate(() => (window as unknown as { times: number[] }).times)
    await slider(page, 'us.stock0').focus()
    while ((await written()).length < 4) await page.keyboard.press('ArrowRight')
    await addressHas(page, `us.stock0=${await slider(page, 'us.stock0').inputValue()}`)
    const times = await written()
    for (const [i, time] of times.entries())
      if (i > 0) expect(time - times[i - 1]!).toBeGreaterThan(480)
  })

  test('restores everything on reload, and after a page between', async () => {
    const { page } = await openWidget('/en/')
    await field(page, 'us.fixedOutput').fill('60000')
    await field(page, 'us.fixedOutput').press('Enter')
    await addressHas(page, 'us.fixedOutput=60000_2023-03-01')
    expect(new URL(page.url()).hash).toBe('#turn-up-production')
    const shown = async () => ({
      ...(await resultOf(page)),
      lines: await linesOf(page),
      table: await tableOf(page),
    })
    const before = await shown()
    const expectAsBefore = () => expect.poll(shown).toEqual(before)
    await page.reload()
    await isReady(page)
    await expectAsBefore()
    expect(await field(page, 'us.fixedOutput').inputValue()).toBe('60000')

    await page.locator('a.language').click()
    await isReady(page)
    await page.goBack()
    await isReady(page)
    await expectAsBefore()
    await page.goForward()
    await page.waitForURL(/\/fr\//)
    await isReady(page)
    await addressHas(page, 'us.fixedOutput=60000_2023-03-01')
  })

  test('tells the same numbers in French, also by way of the language link', async () => {
    const { page } = await openWidget(`/en/?${link}#turn-up-production`)
    const { page: french } = await openWidget(`/fr/?${link}#turn-up-production`)
    const dates = async (each: Page) => {
      const { bare, earliest, latest } = await resultOf(each)
      return { bare, earliest, latest }
    }
    const differ = async () => !isDeepStrictEqual(await dates(french), await dates(page))
    await expect.poll(differ).toBe(false)
    expect(await linesOf(french)).toEqual(await linesOf(page))
    expect(await tableOf(french)).toEqual(await tableOf(page))
    expect((await resultOf(french)).sentence).toContain('américain')

    await page.evaluate(() => scrollTo(0, 0))
    await page.waitForURL((url) => url.hash === '')
    await page.locator('a.language').click()
    await page.waitForURL(/\/fr\//)
    const { search, hash } = new URL(page.url())
    expect([search, hash]).toEqual([`?${link}`, '#turn-up-production'])
    await isReady(page)
    await expect.poll(differ).toBe(false)
  })

  test('of another section is left alone', async () => {
    const { page } = await openWidget(`/en/?${link}#the-cupboard`)
    await expectShown(page, {})
  })

  test('says what of a link was not taken, until the reader changes something', async () => {
    const { page } = await openWidget('/en/?us.stock0=99999999&colour=%3Cb%3Ered&need=abc')
    const notices = widget(page).locator('[data-notices] li')
    expect(await notices.count()).toBe(3)
    expect(await notices.allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('6000000'),
        expect.stringContaining('colour'),
        expect.stringContaining('abc'),
      ]),
    )
    await button(page, 'Lower: US stock at the start').click()
    expect(await notices.count()).toBe(0)
    await expect
      .poll(() => new URL(page.url()).search)
      .toMatch(/us\.stock0=5990000&colour=%3Cb%3Ered$/)
  })
})

describe('A screen reader', () => {
  test.each(['en', 'fr'] as const)('hears numbers without grouping (%s)', async (language) => {
    const { page } = await openWidget(`/${language}/?us.stock0=2500000&need=x1.25_2022-01-02`)
    const spoken = await widget(page)
      .locator('input[type="range"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-valuetext') ?? ''))
    expect(spoken.length).toBeGreaterThanOrEqual(7)
    for (const text of spoken) expect(text).toMatch(/^\d+([.,]\d{1,2})? \p{L}/u)
    expect(spoken.join()).toContain('2500000 ')
  })

  test('is told once, politely, after a hundred moves', async () => {
    const { page } = await openWidget('/en/')
    const live = widget(page).locator('[aria-live], [role="status"], [role="alert"]')
    expect(await live.count()).toBe(1)
    expect(await live.getAttribute('aria-live')).toBe('polite')
    await live.evaluate((element) => {
      const told: string[] = []
      Object.assign(window, { told })
      new MutationObserver(() => told.push(element.textContent)).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    })
    await slider(page, 'us.fixedOutput').evaluate((element) => {
      const range = element as HTMLInputElement
      for (let i = 0; i < 100; i++) {
        range.value = String(20_000 + 500 * i)
        range.dispatchEvent(new Event('input', { bubbles: true }))
      }
      range.dispatchEvent(new Event('change', { bubbles: true }))
    })
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told)
    const { sentence } = await resultOf(page)
    await expect.poll(told).toEqual([sentence])
    await later(page, 2000)
    expect(await told()).toEqual([sentence])
  })

  test('finds a name for each control, and no name twice', async () => {
    const { page } = await openWidget('/en/?us.fixedOutput=60000_2023-03-01')
    const names = await widget(page)
      .locator('input')
      .evaluateAll((all) =>
        all.map((each) => {
          const input = each as HTMLInputElement
          const labelledBy = (input.getAttribute('aria-labelledby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ')
          const name = labelledBy.trim() || (input.labels?.[0]?.textContent ?? '').trim()
          const group = input.closest('[role="group"]')?.getAttribute('aria-label') ?? ''
          return `${input.type} ${name.replace(/\s+/g, ' ')} ${group}`.trim()
        }),
      )
    expect(names.filter((name) => /^\S+$|undefined/.test(name))).toEqual([])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})
