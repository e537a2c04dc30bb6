// Prints how high each embed of the built test site opens, at eight widths, and what stays blank in a frame of
// the height that a snippet carries: measured for a phone's column, shown in a wider one without loader.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { OPENS_AT_MOST } from '../src/components/embed/fitFolds.ts'
import { launchChromium } from './browsers.ts'
import { heightAt, HIGHEST, PHONE, WIDER } from './embedHeight.ts'
import { ensureChromium } from './ensureBrowsers.ts'
import { serve } from './server.ts'
import { buildTestSite, testSiteDir } from './testSite.ts'

const WIDTHS = [280, 320, 360, 480, 640, 768, 968, 1200]
await ensureChromium()
if (!process.env.REUSE_TEST_SITE) await buildTestSite()
const { url, close } = await serve({ dir: testSiteDir })
const browser = await launchChromium()
const cell = (text: string | number) => String(text).padStart(6)
for (const language of ['en', 'fr']) {
  console.log(`${language.padEnd(20)}${WIDTHS.map(cell).join('')}   snippet  blank at ${WIDER}`)
  for (const widget of readdirSync(join(testSiteDir, 'embed/v1', language))) {
    const page = await browser.newPage({ viewport: { width: PHONE, height: HIGHEST } })
    await page.goto(new URL(`embed/v1/${language}/${widget}/`, url).href)
    await page.locator('[data-widget][data-ready]').waitFor()
    const heights: number[] = []
    for (const width of WIDTHS) heights.push(await heightAt(page, width, HIGHEST))
    const snippet = await heightAt(page, PHONE, OPENS_AT_MOST)
    const blank = snippet - (await heightAt(page, WIDER, snippet))
    console.log(
      `${widget.padEnd(20)}${heights.map(cell).join('')}   ${cell(snippet)}  ${cell(blank)}`,
    )
    await page.close()
  }
}
await browser.close()
await close()
