// Measures an embed beside the same curve as charting services send it: a page that fetches its library, its
// fonts and a table a scenario. `npm run bench-embed`, by hand; docs/embeds.md has the figures.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { baseline } from '../src/data/baseline.ts'
import { median } from '../src/model/fit/scores.ts'
import { run } from '../src/model/run.ts'
import { isoOf } from '../src/model/time.ts'
import { launchChromium } from './browsers.ts'
import { ensureChromium } from './ensureBrowsers.ts'
import { root } from './run.ts'
import { serve } from './server.ts'
import { buildTestSite, testSiteDir } from './testSite.ts'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
/** A phone on a slow line: kilobits a second, milliseconds there and back, and so many times slower. */
const LINE = { kilobits: 1600, latency: 150, slower: 4 }
const OUTPUTS = [17_000, 40_000, 60_000, 80_000, 100_000, 120_000]

const require = createRequire(import.meta.url)
const folder = join(root, '.cache/bench-embed')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const copy = (from: string, to: string) => copyFileSync(from, join(folder, to))
copy(join(root, 'node_modules/d3/dist/d3.min.js'), 'd3.min.js')
copy(join(root, 'node_modules/@observablehq/plot/dist/plot.umd.min.js'), 'plot.min.js')
for (const weight of ['400', '600'])
  copy(
    require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`),
    `sans-${weight}.woff2`,
  )
for (const output of OUTPUTS) {
  const { columns, tables } = run(baseline, {
    interventions: [{ parameter: 'us.fixedOutput', value: output, from: '2023-03-01' }],
  })
  const rows = Array.from(tables.days, (day, k) =>
    [
      isoOf(day),
      columns.us.releasable[k],
      columns.europe.releasable[k],
      columns.shared['ukraine.stock'][k],
    ].join(','),
  )
  writeFileSync(join(folder, `${output}.csv`), `date,us,europe,ukraine\n${rows.join('\n')}\n`)
}
writeFileSync(
  join(folder, 'style.css'),
  `@font-face{font-family:S;font-weight:400;src:url(sans-400.woff2)}@font-face{font-family:S;font-weight:600;src:url(sans-600.woff2)}
body{font-family:S,sans-serif;margin:12px}h3{font-weight:600}`,
)
writeFileSync(
  join(folder, 'chart.js'),
  `const at = document.querySelector('input'), place = document.querySelector('#chart')
const OUTPUTS = ${JSON.stringify(OUTPUTS)}
const draw = async () => {
  const wide = await d3.csv(OUTPUTS[at.value] + '.csv', d3.autoType)
  const long = wide.flatMap(({ date, ...rest }) => Object.entries(rest).map(([who, rounds]) => ({ date, who, rounds })))
  place.replaceChildren(Plot.plot({ width: innerWidth - 24, marks: [Plot.lineY(long, { x: 'date', y: 'rounds', stroke: 'who' })] }))
  document.body.dataset.ready = ''
}
at.addEventListener('input', draw)
draw()`,
)
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The same curve</title>
<link rel="stylesheet" href="style.css"><h3>Set production, watch the stocks run down</h3><div id="chart"></div>
<label>US output <input type="range" min="0" max="${OUTPUTS.length - 1}" value="0"></label>
<script src="d3.min.js"></script><script src="plot.min.js"></script><script src="chart.js"></script>`,
)

/** Of one visit: bytes as they travel, requests, and milliseconds until the slider has answered. */
async function visit(browser: Browser, address: string, ready: string, slider: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 1000 } })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  const bits = (LINE.kilobits * 1000) / 8
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LINE.latency,
    downloadThroughput: bits,
    uploadThroughput: bits,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: LINE.slower })
  let bytes = 0
  let requests = 0
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http') && !request.url.endsWith('favicon.ico')) requests++
  })
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const start = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('svg').first().waitFor()
  const drawn = performance.now() - start
  await page.locator(ready).waitFor({ state: 'attached' })
  const answered = await page
    .evaluate(
      ({ slider }) =>
        new Promise<void>((done) => {
          const input = document.querySelector<HTMLInputElement>(slider)!
          const lines = () =>
            [...document.querySelectorAll('svg path')].map((each) => each.getAttribute('d')).join()
          const before = lines()
          input.value = input.max
          input.dispatchEvent(new Event('input', { bubbles: true }))
          const look = () => (lines() === before ? requestAnimationFrame(look) : done())
          look()
        }),
      { slider },
    )
    .then(() => performance.now() - start)
  await context.close()
  return { bytes, requests, drawn, answered }
}

await ensureChromium()
if (!process.env.REUSE_TEST_SITE) await buildTestSite()
const [site, other] = await Promise.all([serve({ dir: testSiteDir }), serve({ dir: folder })])
const browser = await launchChromium()
console.log(
  `Medians of ${ROUNDS} visits, ${LINE.kilobits} kbit/s, ${LINE.latency} ms, ${LINE.slower} times slower:`,
)
for (const [name, address, ready, slider] of [
  ['embed', `${site.url}embed/v1/en/depletion/`, '[data-ready]', 'input[name="us.fixedOutput"]'],
  ['service-like page', other.url, '[data-ready]', 'input'],
] as const) {
  const visits: Awaited<ReturnType<typeof visit>>[] = []
  for (let i = 0; i < ROUNDS; i++) visits.push(await visit(browser, address, ready, slider))
  const of = (key: 'bytes' | 'requests' | 'drawn' | 'answered') =>
    median(visits.map((each) => each[key]))
  console.log(
    `${name}: ${(of('bytes') / 1024).toFixed(0)} KiB, ${of('requests')} requests, first picture after ${of('drawn').toFixed(0)} ms, first answer after ${of('answered').toFixed(0)} ms`,
  )
}
await browser.close()
await Promise.all([site.close(), other.close()])
