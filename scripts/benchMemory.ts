// Whether a page that opens the central widget fifty times, moves its lever and removes it again holds more
// each time: `npm run bench-memory`, on the site that was built last for tests. Beside it in the same run: a
// page of one slider and one line.
import type { Browser } from 'playwright-core'
import { launchChromium } from './browsers.ts'
import { serve } from './server.ts'
import { testSiteDir } from './testSite.ts'

const MOUNTS = 50
const EVERY = 10
const MEGABYTE = 2 ** 20

const PEER =
  '<!doctype html><title>One slider, one line</title><input type="range"><svg><path></path></svg>' +
  '<script>document.body.dataset.ready = ""</script>'

/** Megabytes of the page's objects after so many frames came and went, what nothing holds swept away. */
async function megabytesOf(
  browser: Browser,
  host: string,
  frame: { src: string } | { srcdoc: string },
): Promise<number[]> {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(host)
  const client = await context.newCDPSession(page)
  const held: number[] = []
  for (let mounts = 1; mounts <= MOUNTS; mounts++) {
    await page.evaluate(async (attributes) => {
      const element = Object.assign(document.createElement('iframe'), attributes)
      element.style.cssText = 'position:fixed;inset:0;width:400px;height:800px'
      document.body.append(element)
      await new Promise((done) => element.addEventListener('load', done, { once: true }))
      const inside = element.contentDocument!
      while (!inside.querySelector('[data-ready]'))
        await new Promise((done) => setTimeout(done, 20))
      const slider = inside.querySelector<HTMLInputElement>('input[type="range"]')!
      slider.value = slider.max
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise(requestAnimationFrame)
      element.remove()
    }, frame)
    if (mounts % EVERY !== 0) continue
    await client.send('HeapProfiler.collectGarbage')
    const { usedSize } = await client.send('Runtime.getHeapUsage')
    held.push(usedSize / MEGABYTE)
  }
  await context.close()
  return held
}

const site = await serve({ dir: testSiteDir })
const browser = await launchChromium()
const host = `${site.url}en/privacy/`
const rows = [
  ['a page of one slider and one line', { srcdoc: PEER }],
  ['Depletion, embedded', { src: `${site.url}embed/v1/en/depletion/` }],
] as const
for (const [name, frame] of rows) {
  const held = await megabytesOf(browser, host, frame)
  const steps = held.map((each, i) => `${(i + 1) * EVERY}: ${each.toFixed(1)}`).join(', ')
  const grown = (held.at(-1)! - held[0]!) / (MOUNTS - EVERY)
  console.log(`${name}: MB held after so many mounts ${steps}; ${grown.toFixed(3)} a mount`)
}
await browser.close()
await site.close()
