// Opens the built site in three engines and runs the table of checks in each.
import { buildTestSite, testSiteDir } from './testSite.ts'
import { launchChromium, withFirefox, withWebKit } from './browsers.ts'
import { installBrowsers } from './installBrowsers.ts'
import { serve } from './server.ts'
import { serveHost } from './hostPage.ts'
import { smokeChecks, until, type SmokeCheck } from '../test/smoke/checks.ts'

/** A browser's one tab. */
interface Tab {
  open(address: string): Promise<unknown>
  /** What the text of an expression comes to there. */
  answerTo(script: string): Promise<string>
  reload(): Promise<unknown>
}

const engines: [name: string, open: (use: (tab: Tab) => Promise<void>) => Promise<void>][] = [
  [
    'Chromium',
    async (use) => {
      const browser = await launchChromium()
      try {
        const page = await browser.newPage()
        await use({
          open: (address) => page.goto(address),
          answerTo: (script) => page.evaluate<string>(script),
          reload: () => page.reload(),
        })
      } finally {
        await browser.close()
      }
    },
  ],
  [
    'Firefox',
    (use) =>
      withFirefox(async (browser) => {
        const page = await browser.newPage()
        await use({
          open: (address) => page.goto(address),
          answerTo: async (script) => (await page.evaluate(script)) as string,
          reload: () => page.reload(),
        })
      }),
  ],
  [
    'WebKit',
    (use) =>
      withWebKit(async (driver) => {
        await driver.manage().setTimeouts({ script: 60_000 })
        const answerTo = async (script: string) => {
          const answer = await driver.executeAsyncScript<{ value?: string; error?: string }>(
            `const done = arguments[0]
            ;(${script}).then((value) => done({ value }), (error) => done({ error: error.message }))`,
          )
          if (answer.error !== undefined) throw new Error(answer.error)
          return answer.value ?? ''
        }
        await use({
          open: (address) => driver.get(address),
          answerTo,
          reload: () => driver.navigate().refresh(),
        })
      }),
  ],
]

// Leaving by process.exit lets the browsers' own exit hooks end them.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

// An engine that cannot be installed here fails by name below; the others still run.
await installBrowsers(['chromium', 'firefox', 'webkit'])
await buildTestSite()
const { url, close } = await serve({ dir: testSiteDir })
const host = await serveHost(testSiteDir)
const answers = new Map<SmokeCheck, string>()
let passed = 0
let failed = 0

function note(engine: string, check: SmokeCheck, fault: string | undefined, value = '') {
  if (fault === undefined) passed++
  else failed++
  console.log(
    `${fault === undefined ? 'passed' : 'failed'}  ${engine}: ${check.name} ${fault ?? `(${value})`}`,
  )
}

/** What a check's script comes to at an address, or the one that it has for the page once loaded anew. */
async function valueOf({ script, reloaded }: SmokeCheck, address: string, tab: Tab) {
  const told = (each: SmokeCheck['script']) => tab.answerTo(`(${String(each)})(${String(until)})`)
  // A browser keeps the page, as the last check left it, where only the fragment differs.
  await tab.open('about:blank')
  await tab.open(address)
  const value = await told(script)
  if (!reloaded) return value
  await tab.reload()
  return told(reloaded)
}

for (const [engine, open] of engines) {
  const left = new Set(smokeChecks)
  try {
    await open(async (tab) => {
      for (const check of smokeChecks) {
        try {
          const address = check.elsewhere
            ? `${host.url}?site=${encodeURIComponent(url)}`
            : new URL(`.${check.path}`, url).href
          const value = await valueOf(check, address, tab)
          const first = answers.get(check) ?? value
          answers.set(check, first)
          const differs = check.sameEverywhere && value !== first
          note(
            engine,
            check,
            differs ? `\n  another engine: ${first}\n  here: ${value}` : undefined,
            value,
          )
        } catch (error) {
          note(engine, check, `\n  ${error instanceof Error ? error.message : error}`)
        }
        left.delete(check)
      }
    })
  } catch (error) {
    // The browser could not be opened, or not closed.
    console.log(error instanceof Error ? error.message : error)
    if (left.size === 0) failed++
  }
  for (const check of left) note(engine, check, 'did not run')
}

await close()
await host.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
