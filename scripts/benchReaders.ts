// What a reader of the story fetches, and what a million of them cost: `npm run bench-readers`, on the site that was
// built last for tests. docs/hosting.md keeps the figures.
import type { BrowserContext } from 'playwright-core'
import { launchChromium } from './browsers.ts'
import { serve } from './server.ts'
import { testSiteDir } from './testSite.ts'

const READERS = 1_000_000
const SECONDS = 3600
/** Our assumption: the price lists of large networks for Europe and North America begin near it, and fall with the amount. */
const DOLLARS_A_GIGABYTE = 0.08
/** How many readers come at the busiest moment, beside the mean of the hour: ours too. */
const PEAK = 3
const KIND: Readonly<Record<string, string>> = {
  document: 'page',
  script: 'scripts',
  stylesheet: 'styles',
  font: 'fonts',
  image: 'pictures',
}

interface Fetched {
  bytes: Map<string, number>
  requests: number
}

/** Reads the story to its end on a phone: each widget wakes, one lever is moved. */
async function read(context: BrowserContext, address: string): Promise<Fetched> {
  const page = await context.newPage()
  const bytes = new Map<string, number>()
  let requests = 0
  const pending: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    if (/^(data|blob):/.test(request.url())) return
    pending.push(
      request.sizes().then(async ({ responseBodySize, responseHeadersSize }) => {
        const answer = await request.response()
        // What the browser had kept is not asked for again.
        if (!answer || (answer.status() === 200 && responseBodySize === 0)) return
        const kind = KIND[request.resourceType()] ?? 'data'
        bytes.set(kind, (bytes.get(kind) ?? 0) + responseBodySize + responseHeadersSize)
        requests++
      }),
    )
  })
  await page.goto(address, { waitUntil: 'load' })
  for (const island of await page.locator('[data-island]').all()) {
    await island.evaluate((each) => each.closest('details')?.setAttribute('open', ''))
    await island.evaluate((each) => each.dispatchEvent(new PointerEvent('pointerdown')))
    await island.locator('[data-ready]').first().waitFor()
  }
  await page.locator('[data-widget="Depletion"] input[type="range"]').first().press('End')
  await page.waitForLoadState('networkidle')
  await Promise.all(pending)
  await page.close()
  return { bytes, requests }
}

const kilobytes = (count: number) => `${(count / 1000).toFixed(1)} kB`
const sum = ({ bytes }: Fetched) => [...bytes.values()].reduce((all, each) => all + each, 0)
const tell = (name: string, fetched: Fetched) => {
  const kinds = [...fetched.bytes].map(([kind, count]) => `${kind} ${kilobytes(count)}`)
  console.log(
    `${name}: ${kilobytes(sum(fetched))} in ${fetched.requests} requests (${kinds.join(', ')})`,
  )
}

const { url, close } = await serve({ dir: testSiteDir })
const browser = await launchChromium()
const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
const first = await read(context, `${url}en/`)
tell('First visit, read to the end', first)
tell('A second one, an hour later or a year', await read(context, `${url}en/`))
await browser.close()
await close()

const gigabytes = (sum(first) * READERS) / 1e9
const perSecond = READERS / SECONDS
console.log(
  `A million first visits in an hour: ${gigabytes.toFixed(0)} GB, ${((sum(first) * perSecond * 8) / 1e9).toFixed(2)} Gbit/s and ${Math.round(first.requests * perSecond)} requests a second on average, ${PEAK} times that at the busiest moment; ${Math.round(gigabytes * DOLLARS_A_GIGABYTE)} dollars at ${DOLLARS_A_GIGABYTE} a gigabyte`,
)
