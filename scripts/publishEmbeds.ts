// Writes what the addresses of test/fixtures/published-embeds.json show in the built test site. For a
// new address, and while a date of data is not published yet; afterwards a difference is a fault.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium } from './browsers.ts'
import { ensureChromium } from './ensureBrowsers.ts'
import { root } from './run.ts'
import { serve } from './server.ts'
import { buildTestSite, testSiteDir } from './testSite.ts'

const file = join(root, 'test/fixtures/published-embeds.json')
const published = JSON.parse(readFileSync(file, 'utf8')) as { address: string; shows: string }[]

await ensureChromium()
await buildTestSite()
const { url, close } = await serve({ dir: testSiteDir })
const browser = await launchChromium()
const page = await browser.newPage()
for (const each of published) {
  // The list of statements has no script, and so never says that it is ready.
  await page.goto(new URL(each.address, url).href, { waitUntil: 'networkidle' })
  await page.locator('[data-result]:not([aria-busy])').waitFor()
  each.shows = (await page.locator('[data-result]').textContent()) ?? ''
}
await browser.close()
await close()
writeFileSync(file, `${JSON.stringify(published, null, 1)}\n`)
console.log(`${published.length} addresses written.`)
