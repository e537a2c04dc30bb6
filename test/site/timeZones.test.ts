// A date is a day of the model, wherever the reader's clock stands.
import { expect, test } from 'vitest'
import { awake } from './awake.ts'
import { openPage } from './page.ts'

/** West and east of Greenwich, by hours that are not whole, and where summer is in January. */
const ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland']
const QUERY = 'us.fixedOutput=60000_2023-03-01'

/** What a reader there sees once output rises on the first day of another month. */
async function seenIn(zone: string) {
  const { page } = await openPage(`/en/?${QUERY}#turn-up-production`, { zone })
  const widget = page.locator('[data-widget="Depletion"]')
  await awake(widget)
  const date = widget.locator('input[name="us.fixedOutput.from"]')
  const before = await date.inputValue()
  await date.fill('2023-02-01')
  await date.press('Enter')
  await page.waitForURL((url) => url.search.includes('2023-02-01'))
  const result = widget.locator('[data-result]:not([aria-busy])')
  return {
    minutes: await page.evaluate(() => new Date('2023-03-01').getTimezoneOffset()),
    seen: [
      before,
      await date.inputValue(),
      new URL(page.url()).search,
      await result.textContent(),
      await widget.locator('[data-tile]').allTextContents(),
    ],
  }
}

test('a reader in Los Angeles, Kolkata or Auckland sees the months, dates and links of Greenwich', async () => {
  const { seen } = await seenIn('UTC')
  for (const zone of ZONES) {
    const there = await seenIn(zone)
    expect(there.minutes, zone).not.toBe(0)
    expect(there.seen, zone).toEqual(seen)
  }
})
