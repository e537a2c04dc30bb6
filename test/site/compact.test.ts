// How high embeds open: WordPress cuts a frame off at 1,000 pixels, and one without loader keeps the height
// that its snippet gives it.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { heightAt, HIGHEST, PHONE, WIDER } from '../../scripts/embedHeight.ts'
import { OPENS_AT_MOST } from '../../src/components/embed/fitFolds.ts'
import { openPage } from './page.ts'

const MOST_BLANK = 200

const widgets = readdirSync(join(inject('siteDir'), 'embed/v1/fr'))

// In French, whose words are longer; `npm run embed-heights` prints both languages at eight widths.
test.each(widgets)(
  '%s opens at most 1,000 pixels high, and leaves little of its frame blank',
  async (widget) => {
    const { page } = await openPage(`/embed/v1/fr/${widget}/`, {
      viewport: { width: PHONE, height: HIGHEST },
    })
    await page.locator('[data-widget][data-ready]').waitFor()
    const heights: number[] = []
    for (const width of [320, PHONE, WIDER, 1200])
      heights.push(await heightAt(page, width, HIGHEST))
    expect(Math.max(...heights)).toBeLessThanOrEqual(HIGHEST)
    // The height of a snippet, and the same frame in a wider column.
    const snippet = await heightAt(page, PHONE, OPENS_AT_MOST)
    expect(await heightAt(page, PHONE, snippet)).toBe(snippet)
    const blank = snippet - (await heightAt(page, WIDER, snippet))
    expect(blank).toBeGreaterThanOrEqual(0)
    expect(blank).toBeLessThanOrEqual(MOST_BLANK)
  },
)

test('a frame of the first edition’s height, without loader, opens with all that fits it', async () => {
  const { page } = await openPage('/embed/v1/fr/depletion/', {
    viewport: { width: PHONE, height: 3509 },
  })
  await page.locator('[data-widget][data-ready]').waitFor()
  for (const width of [PHONE, WIDER]) {
    const height = await heightAt(page, width, 3509)
    expect(height).toBeGreaterThan(HIGHEST)
    expect(height).toBeLessThanOrEqual(3509)
    expect(await page.locator('details[data-fold]:not([open])').count()).toBe(0)
  }
})

test('levers and lines that are none are named, and where none is left all stay', async () => {
  const { page } = await openPage(
    '/embed/v1/en/depletion/?controls=nosuch&series=us.releasable*bogus',
  )
  await page.locator('[data-widget][data-ready]').waitFor()
  const said = await page.locator('[data-settings-said]').innerText()
  expect(said).toContain('Not levers of this widget: nosuch. All of them are shown.')
  expect(said).toContain('Not lines of this picture: bogus.')
  expect(await page.locator('input[type=range]').count()).toBeGreaterThan(1)
  const lines = page.locator('[data-panel=stocks] path[data-series]')
  expect(
    await lines.evaluateAll((all) => all.map((each) => each.getAttribute('data-series'))),
  ).toEqual(['us.releasable'])
})

test('what campaigns add to an address is passed over; of the rest three parts are said and the others counted', async () => {
  const junk = Array.from({ length: 1500 }, (_, i) => `junk${i}=1`).join('&')
  const { page } = await openPage(`/embed/v1/en/depletion/?utm_source=a&fbclid=b&${junk}`)
  await page.locator('[data-widget][data-ready]').waitFor()
  const notices = page.locator('[data-notices] li')
  expect(await notices.count()).toBe(4)
  expect(await notices.last().innerText()).toBe('And 1497 more that cannot be used.')
  expect(await page.locator('[data-notices]').innerText()).not.toMatch(/utm|fbclid/)
})

test('a run’s table is taken along as CSV and JSON that say what they are, and copied', async () => {
  const { page } = await openPage('/embed/v1/en/depletion/?us.fixedOutput=60000_2023-03-01')
  await page.locator('[data-widget][data-ready]').waitFor()
  const textOf = async (kind: string) => {
    const arriving = page.waitForEvent('download')
    await page.locator(`[data-save=${kind}]`).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await arriving).createReadStream())
      chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString()
  }
  const csv = await textOf('csv')
  expect(csv).toMatch(/^title,/)
  for (const words of [
    'us.fixedOutput=60000_2023-03-01',
    'licence,CC BY 4.0',
    '\nmodel,',
    '\ndata,20',
  ])
    expect(csv).toContain(words)
  // Quarters, as a reader sees them who opens it.
  expect(csv.split('\n\n')[1]!.trim().split('\n').length).toBeGreaterThan(20)
  const json = JSON.parse(await textOf('json')) as { rows: unknown[]; licence: string }
  expect(json.licence).toBe('CC BY 4.0')
  expect(json.rows.length).toBeGreaterThanOrEqual(20)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('[data-copy-table]').click()
  await page.getByText('Copied.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n').length).toBe(json.rows.length + 1)
})
