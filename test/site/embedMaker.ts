// The tool that makes embeds, on the newsroom page and in each widget's dialog.
import AxeBuilder from '@axe-core/playwright'
import type { Download, FrameLocator, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { AXE_TAGS } from './axe.ts'

interface Maker {
  readonly root: Locator
  readonly preview: FrameLocator
  /** The text of one snippet, as it would be copied. */
  readonly snippet: (id: string) => Promise<string>
}

export const makerIn = (place: Page | Locator): Maker => {
  const root = place.locator('[data-embed-maker]')
  return {
    root,
    preview: root.frameLocator('[data-preview]'),
    snippet: (id) => root.locator(`[data-snippet="${id}"]`).inputValue(),
  }
}

/** Once the preview is awake and its words have reached the snippets. */
export async function shown({ root, preview, snippet }: Maker): Promise<string> {
  // A preview may be loaded anew while it is waited for.
  await root.locator('[data-preview]').evaluate((frame) => frame.scrollIntoView())
  const result = preview.locator('[data-widget][data-ready] [data-result]:not([aria-busy])')
  await result.waitFor()
  let sentence = ''
  await expect
    .poll(async () => {
      sentence = (await result.textContent())!.replace(/\s+/g, ' ').trim()
      return (await snippet('text')).replace(/\s+/g, ' ').startsWith(sentence)
    })
    .toBe(true)
  return sentence
}

export async function downloaded(page: Page, link: Locator): Promise<[name: string, file: Buffer]> {
  const arriving = page.waitForEvent('download')
  await link.click()
  const download: Download = await arriving
  return [download.suggestedFilename(), await bytesOf(download)]
}

/** What axe finds in a part of a page and in the frames inside it. */
export async function faultsIn(
  page: Page,
  part = 'html',
  but: readonly string[] = [],
): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .include(part)
    .withTags(AXE_TAGS)
    .disableRules([...but])
    .analyze()
  expect(passes.length).toBeGreaterThan(5)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}

/** How far (pixels) the page or an open dialog scrolls sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('dialog[open]')].map(
        (each) => each.scrollWidth - each.clientWidth,
      ),
    ),
  )

/** A browser that others share may keep its files elsewhere, so they come as a stream. */
async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
