// Values that no hand gave: what fills fields in writes them without focus or key, and browsers put them back
// after Back. Slider, field, picture, sentence and address agree all the same.
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { awake } from './awake.ts'
import { openPage } from './page.ts'

/** What is heard of a field that is filled in. Chromium acts a press of a key around it. */
const WAYS = {
  'the change alone told': ['change'],
  'as Chromium does': ['focus', 'keydown', 'input', 'change', 'keyup', 'blur'],
}

const fill = (control: Locator, value: string, told: readonly string[]) =>
  control.evaluate(
    (each, { value, told }) => {
      Object.assign(each, { value })
      for (const type of told) {
        const kind = type.startsWith('key') ? KeyboardEvent : Event
        each.dispatchEvent(new kind(type, { bubbles: true }))
      }
    },
    { value, told },
  )

async function openPart(widget: string, path: string) {
  const { page } = await openPage(path)
  const part = page.locator(`[data-widget="${widget}"]`)
  await awake(part)
  // Levers are built once they are unfolded.
  if (widget === 'Plan') await part.locator('.controls details > summary').click()
  return { page, part }
}

/** Its controls, its sentence and its lines, once nothing is worked out any more. */
async function shownBy(part: Locator) {
  const result = part.locator('[data-result]')
  await expect.poll(() => result.getAttribute('aria-busy')).toBeNull()
  return part.evaluate((each) => ({
    controls: [...each.querySelectorAll<HTMLInputElement>('input, select')].map(
      ({ name, type, value, checked }) => `${name} (${type}): ${value} ${checked}`,
    ),
    sentence: each.querySelector('[data-result]')!.textContent.trim(),
    lines: [...each.querySelectorAll('path[data-series]')].map((path) => path.getAttribute('d')),
  }))
}

interface Filled {
  readonly what: string
  readonly widget: string
  readonly path: string
  readonly control: string
  readonly value: string
  /** What the address says then. */
  readonly asks: Record<string, string>
}
const MOVED = '?us.fixedOutput=60000_2023-03-01'
const FILLED: readonly Filled[] = [
  {
    what: 'a number',
    widget: 'Plan',
    path: '/en/chapter/your-plan/',
    control: 'input[inputmode][name="us.reserveFloor"]',
    value: '500000',
    asks: { 'us.reserveFloor': '500000' },
  },
  {
    what: 'a slider',
    widget: 'Depletion',
    path: '/en/',
    control: 'input[type="range"][name="us.fixedOutput"]',
    value: '60000',
    asks: { 'us.fixedOutput': '60000_2023-03-01' },
  },
  {
    what: 'a date',
    widget: 'Depletion',
    path: `/en/${MOVED}`,
    control: 'input[name="us.fixedOutput.from"]',
    value: '2024-05-05',
    asks: { 'us.fixedOutput': '60000_2024-05-05' },
  },
  {
    what: 'a menu',
    widget: 'Explore',
    path: `/en/explore/${MOVED}`,
    control: 'select[name="us.fixedOutput.how"]',
    value: 'set',
    asks: { 'us.fixedOutput': '60000' },
  },
]

test.each(FILLED.flatMap((each) => Object.keys(WAYS).map((way) => ({ ...each, way }))))(
  '$what of $widget is filled in, $way: all says what a visit to the new address says',
  async ({ widget, path, control, value, asks, way }) => {
    const { page, part } = await openPart(widget, path)
    const { sentence } = await shownBy(part)
    await fill(part.locator(control), value, WAYS[way as keyof typeof WAYS])
    const query = () => Object.fromEntries(new URL(page.url()).searchParams)
    await expect.poll(query).toMatchObject(asks)
    const after = await shownBy(part)
    expect(after.sentence).not.toBe(sentence)
    const { pathname, search, hash } = new URL(page.url())
    const visit = await openPart(widget, pathname + search + hash)
    expect(after).toEqual(await shownBy(visit.part))
  },
)

test.each(Object.keys(WAYS))('a search is filled in, %s: what is found is shown', async (way) => {
  const told = WAYS[way as keyof typeof WAYS]
  const { part } = await openPart('Explore', '/en/explore/')
  await fill(part.locator('input[name="lever"]'), 'zzz', told)
  await part.locator('.nothing', { hasText: 'zzz' }).waitFor()
  const { page } = await openPage('/en/data/')
  await fill(page.locator('input[name="q"]'), 'zzz', told)
  await page.locator('.tools .none').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('zzz')
})

/** Leaves a page with another value in each of its controls, which its program has not heard of, and comes back. */
async function awayAndBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      'input, select',
    ))
      if (each instanceof HTMLSelectElement) each.selectedIndex = each.options.length - 1
      else if (/radio|checkbox/.test(each.type)) each.checked = !each.checked
      else if (each.type === 'range') each.value = each.value === each.max ? each.min : each.max
      else each.value = each.type === 'date' ? '2023-07-01' : '7'
  })
  await page.goto(new URL('/en/privacy/', page.url()).href)
  await page.goBack()
  // Anew, not as it was kept in memory.
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('navigation').map((visit) => visit.toJSON().type),
    ),
  ).toEqual(['back_forward'])
}

test('the browser puts values back: a choice that style alone reads shows that it does', async () => {
  const { page } = await openPage('/en/claims/')
  await awayAndBack(page)
  expect(await page.locator('.filter input').first().isChecked()).toBe(false)
})

test.each([
  ['Depletion', `/en/${MOVED}#turn-up-production`],
  ['Factory', '/en/widgets/?us.shifts=1.6_2023-03-01#factory'],
  ['WhatWouldItTake', '/en/widgets/#what-would-it-take'],
  ['Explore', `/en/explore/${MOVED}`],
])('%s after Back says what its address says, asleep and awake', async (widget, path) => {
  const { page, part } = await openPart(widget, path)
  const before = await shownBy(part)
  await awayAndBack(page)
  // What sleeps shows what was served: its sentence and picture know of nothing else.
  const apart = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-widget]:not([data-ready]) [name]')]
      .filter((each) => !each.closest('[data-widget="Claims"]'))
      .filter((each) =>
        each instanceof HTMLSelectElement
          ? each.selectedIndex > 0 && !each.selectedOptions[0]!.defaultSelected
          : each instanceof HTMLInputElement &&
            (/radio|checkbox/.test(each.type)
              ? each.checked !== each.defaultChecked
              : each.value !== each.defaultValue),
      )
      .map((each) => each.outerHTML),
  )
  expect(apart).toEqual([])
  await awake(part)
  expect(await shownBy(part)).toEqual(before)
})

test('the table of figures after Back is filtered and sorted as its menus and its address say', async () => {
  const { page } = await openPage('/en/data/?grade=primary')
  const shown = () =>
    page.evaluate(() => ({
      chosen: [...document.querySelectorAll<HTMLSelectElement>('.tools [name]')].map(
        ({ value }) => value,
      ),
      count: document.querySelector('.tools .count')!.textContent,
      search: location.search,
    }))
  const before = await shown()
  expect(before.chosen).toContain('primary')
  await awayAndBack(page)
  await expect.poll(shown).toEqual(before)
})
