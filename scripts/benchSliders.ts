// How long a picture takes to follow a slider at a fourth of the speed: `npm run bench-sliders`, on the site that was built last for tests. Beside ours in the same run: a page of one slider and one line, and our widget with SDEverywhere's JavaScript run at each move.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Plugin } from 'vite'
import { baseline } from '../src/data/baseline.ts'
import { median } from '../src/model/fit/scores.ts'
import { completeScenario } from '../src/model/scenario.ts'
import { xmileOf } from '../src/model/xmile/xmileOf.ts'
import { sdeverywhereCode } from '../test/xmile/sdeverywhere.ts'
import { launchChromium } from './browsers.ts'
import { bundleOf } from './embedBuild.ts'
import { root } from './run.ts'
import { serve } from './server.ts'
import { testSiteDir } from './testSite.ts'

const SLOW_DOWN = 4
const ROUNDS = 5
const MOVES = 10
/** Each of them tells another number. */
const VALUES = Array.from({ length: MOVES }, (_, i) => 50_000 + 4000 * i)

/** What must have changed before a move counts as painted: a picture's shape, and a number. */
interface Measured {
  readonly name: string
  readonly address: string
  readonly slider: string
  readonly shape: string
  readonly number: string
  /** Whether the slider stands low on the screen, where its large picture is seen above it. */
  readonly isLow?: boolean
}

const PEER = `<!doctype html><meta charset="utf-8"><title>One slider, one line</title>
<input type="range" name="us.fixedOutput" min="0" max="120000" step="1000" value="20000"><output>0</output>
<svg viewBox="0 0 1000 140" width="1000" height="140"><path fill="none" stroke="black"/></svg>
<script>
const [slider, path, output] = ['input', 'path', 'output'].map((name) => document.querySelector(name))
slider.addEventListener('input', () => {
  const made = Number(slider.value)
  let stock = 1e6
  let line = 'M0,0'
  for (let week = 1; week <= 261; week++) {
    stock = Math.max(0, stock + (made - 60000) / 4.35)
    line += 'L' + (week * 3.83).toFixed(1) + ',' + (140 - stock / 10000).toFixed(1)
  }
  path.setAttribute('d', line)
  output.textContent = Math.round(stock)
})
</script>`

/** In the place of the steps: ours, which the widget needs, and before them a run of SDEverywhere's. */
function sdeverywhereInstead(): Plugin {
  const steps = join(root, 'src/model/generated/stepRun.ts')
  const MARK = '\0with-sdeverywhere.js'
  return {
    name: 'with-sdeverywhere',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer && importer !== MARK && id.endsWith('generated/stepRun.ts') ? MARK : null,
    load: (id) =>
      id === MARK
        ? `import { stepRun as own } from ${JSON.stringify(steps)}
import { runGenerated } from ${JSON.stringify(join(root, 'test/xmile/runGenerated.ts'))}
let model
const make = (() => { ${sdeverywhereCode(xmileOf(completeScenario(baseline)))} })()
void make().then((made) => (model = made))
export function stepRun(...all) {
  if (model) globalThis.sdeverywhereRuns = (globalThis.sdeverywhereRuns ?? 0) + (runGenerated(model) ? 1 : 0)
  own(...all)
}`
        : null,
  }
}

async function withSdeverywhere(): Promise<string> {
  const page = readFileSync(join(testSiteDir, 'embed/v1/en/depletion/index.html'), 'utf8')
  const { script } = await bundleOf('Depletion', [sdeverywhereInstead()])
  // Its policy names the script that it came with.
  const before = page
    .slice(0, page.indexOf('<script>'))
    .replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, '')
  return `${before}<script>${script.replaceAll('</script', '<\\/script')}</script>`
}

/** Moves the slider, and marks in the browser's trace when it was moved and in which frame both have changed. */
async function move(page: Page, { slider, shape, number }: Measured): Promise<void> {
  await page.evaluate(
    async ({ slider, shape, number, values }) => {
      const input = document.querySelector<HTMLInputElement>(slider)!
      // Looked up once: to find them among a story's elements takes a millisecond that no reader waits.
      const picture = document.querySelector(shape)!
      const words = document.querySelector(number)!
      const seen = () => [picture.getAttribute('d'), words.textContent] as const
      const frame = () => new Promise(requestAnimationFrame)
      for (const value of values) {
        const [line, told] = seen()
        await new Promise((done) => setTimeout(done, 1500))
        input.value = String(value)
        performance.mark('moved')
        input.dispatchEvent(new Event('input', { bubbles: true }))
        const asked = performance.now()
        for (;;) {
          await frame()
          const [nextLine, nextTold] = seen()
          if (nextLine !== line && nextTold !== told) break
          if (performance.now() - asked > 5000)
            throw new Error(`${value}: picture or number as before`)
        }
        performance.mark('changed')
      }
    },
    { slider, shape, number, values: VALUES },
  )
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  /** Microseconds. */
  readonly ts: number
}

/** Milliseconds from each move to the frame on the screen that shows it, as the browser's own trace has them: what the page does after it has painted is not counted. */
async function timesOf(page: Page, client: CDPSession, measured: Measured): Promise<number[]> {
  const events: TraceEvent[] = []
  client.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  )
  await client.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  })
  await move(page, measured)
  // The last frame is on its way to the screen.
  await page.waitForTimeout(500)
  const ended = new Promise((done) => client.on('Tracing.tracingComplete', done))
  await client.send('Tracing.end')
  await ended
  const named = (name: string) =>
    events.filter((event) => event.name === name).toSorted((a, b) => a.ts - b.ts)
  const changes = named('changed')
  const shown = named('AnimationFrame::Presentation')
  return named('moved').map(({ ts }, i) => {
    const frame = shown.find((each) => each.pid === changes[i]!.pid && each.ts > changes[i]!.ts)!
    return (frame.ts - ts) / 1000
  })
}

async function measure(browser: Browser, measured: Measured): Promise<number> {
  // A phone has no mouse: what lies under one is not looked up after each layout.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.log(measured.name, error))
  await page.goto(measured.address)
  await page.locator(measured.slider).scrollIntoViewIfNeeded()
  await page.locator(measured.slider).focus()
  if (measured.isLow)
    await page
      .locator(measured.slider)
      .evaluate((slider) => scrollBy(0, slider.getBoundingClientRect().top - innerHeight + 84))
  if (measured.address !== peerAddress)
    await page.waitForFunction(
      (slider) => document.querySelector(slider)?.closest('[data-ready]'),
      measured.slider,
    )
  const client = await context.newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
  const times = await timesOf(page, client, measured)
  if (measured.address === sdeAddress)
    console.log(
      `  (${await page.evaluate(() => (globalThis as { sdeverywhereRuns?: number }).sdeverywhereRuns ?? 0)} runs of SDEverywhere's)`,
    )
  await context.close()
  return median(times)
}

const other = createServer((request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(request.url === '/peer' ? PEER : sdePage)
})
const sdePage = await withSdeverywhere()
await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
const otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
const peerAddress = `${otherUrl}/peer`
const sdeAddress = `${otherUrl}/sde`

const site = await serve({ dir: testSiteDir })
const browser = await launchChromium()

const SLIDER = 'input[type="range"][name="us.fixedOutput"]'
const ours = {
  slider: SLIDER,
  shape: 'path[data-series="us.releasable"]',
  number: '[data-tile="missing"] .value',
}
const inStory = {
  address: `${site.url}en/#turn-up-production`,
  slider: `[data-widget="Depletion"] ${SLIDER}`,
}
const pages: Measured[] = [
  {
    name: 'a page of one slider and one line',
    address: peerAddress,
    slider: 'input',
    shape: 'path',
    number: 'output',
  },
  { name: 'Depletion, embedded', address: `${site.url}embed/v1/en/depletion/`, ...ours },
  { name: 'the same, with SDEverywhere’s run at each move', address: sdeAddress, ...ours },
  {
    name: 'Depletion in the story, its number and small curves in sight',
    ...inStory,
    shape: '[data-widget="Depletion"] .sight .hole',
    number: '[data-widget="Depletion"] .sight strong',
  },
  {
    name: 'Depletion in the story, its large picture in sight',
    ...inStory,
    shape: `[data-widget="Depletion"] ${ours.shape}`,
    number: `[data-widget="Depletion"] ${ours.number}`,
    isLow: true,
  },
  { name: 'Explore', address: `${site.url}en/explore/`, ...ours },
]

const results = pages.map(() => [] as number[])
for (let round = 0; round < ROUNDS; round++)
  for (const [i, page] of pages.entries()) results[i]!.push(await measure(browser, page))
const [peer] = results.map(median) as [number]
for (const [i, { name }] of pages.entries()) {
  const middle = median(results[i]!)
  console.log(
    `${name}: ${middle.toFixed(0)} ms, ${(middle / peer).toFixed(1)} times the first (rounds: ${results[i]!.map((each) => each.toFixed(0)).join(' ')})`,
  )
}
await browser.close()
await site.close()
other.close()
