import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { later } from './later.ts'
import { awake } from './awake.ts'
import { openPage } from './page.ts'

async function ticker(page: Page) {
  const widget = page.locator('[data-widget="Ticker"]')
  await awake(widget)
  const clock = widget.locator('[data-clock]')
  return {
    widget,
    mode: () => clock.getAttribute('data-mode'),
    seconds: async () => Number(await clock.getAttribute('data-seconds')),
  }
}

test('the count runs from the moment the page was opened, and pauses and goes on by a button', async () => {
  const { page } = await openPage('/en/widgets/', { clock: true })
  const { widget, mode, seconds } = await ticker(page)
  const before = await seconds()
  expect(before).toBeLessThan(60)
  await expect.poll(seconds).toBeGreaterThan(before)

  await widget.getByRole('button', { name: 'Pause the count' }).click()
  await expect.poll(mode).toBe('paused')
  const paused = await seconds()
  await later(page, 3000)
  expect(await seconds()).toBe(paused)
  await widget.getByRole('button', { name: 'Go on counting' }).click()
  await expect.poll(seconds).toBeGreaterThan(paused)
})

test('a hidden page does not count', async () => {
  const { page } = await openPage('/en/widgets/', { clock: true })
  const { seconds } = await ticker(page)
  const hide = (hidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, hidden)
  await hide(true)
  const hidden = await seconds()
  const HOUR = 3600
  await later(page, HOUR * 1000)
  expect(await seconds()).toBe(hidden)
  await hide(false)
  await expect.poll(seconds).toBeGreaterThan(hidden)
  expect(await seconds(), 'what passed out of sight is not made up for').toBeLessThan(
    hidden + HOUR / 2,
  )
})

test('with reduced motion nothing runs until it is asked to, and the rates are told', async () => {
  const { page } = await openPage('/fr/widgets/', { reducedMotion: true, clock: true })
  const { widget, mode, seconds } = await ticker(page)
  expect(await mode()).toBe('still')
  expect(await seconds()).toBe(420)
  await later(page, 3000)
  expect(await seconds()).toBe(420)
  expect(await widget.locator('[data-result]').textContent()).toMatch(/24 à 32 secondes.* 43 à 67/)
  await widget.getByRole('button', { name: 'Lancer le compteur' }).click()
  await expect.poll(mode).toBe('running')
})

test('without script the sentence, two bars and the table are there, and no button', async () => {
  const { page } = await openPage('/en/widgets/', { js: false })
  const widget = page.locator('[data-widget="Ticker"]')
  expect(await widget.locator('[data-result]').textContent()).toContain('24 to 32 seconds')
  expect(await widget.locator('svg[data-bar]').count()).toBe(2)
  expect(await widget.locator('table tbody tr').count()).toBe(3)
  expect(await widget.locator('button').first().isVisible()).toBe(false)
})

test('what counts up is not read out', async () => {
  const { page } = await openPage('/en/widgets/')
  const { widget } = await ticker(page)
  const live = widget.locator('[data-clock], svg[data-bar]')
  for (const each of await live.all())
    expect(await each.evaluate((node) => node.closest('[aria-live]')?.ariaLive)).toBe('off')
  expect(await widget.locator('[data-live]').textContent()).toBe('')
})
