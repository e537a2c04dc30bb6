// Opens pages of a served site in Chromium and does what fetches more: wakes widgets, opens what is folded, asks for dialogs.
import type { Page } from 'playwright-core'
import { launchChromium } from './browsers.ts'
import { pagesIn } from './pagesIn.ts'

export interface Visited {
  readonly pages: number
  readonly requests: number
  /** A line each: the page, and what went wrong there. */
  readonly faults: readonly string[]
}

interface Options {
  /** Where the site is served, with a slash at the end. */
  readonly url: string
  /** Below it. */
  readonly paths: readonly string[]
}

/** A page of each kind, each in one language or the other; the tool of newsrooms opens an embed in itself. */
export const PAGES_OF_EACH_KIND: readonly string[] = [
  ...['', 'en/', 'fr/', 'en/explore/', 'fr/explore/?us.fixedOutput=60000_2023-03-01'],
  ...['fr/embed/', 'en/embed/?widget=depletion', 'embed/v1/en/depletion/', 'embed/v1/fr/bathtub/'],
  ...['embed/v1/2026-11-22/fr/depletion/', 'embed/v1/en/claims/', 'en/widgets/', 'en/method/'],
  ...['fr/method/?us.fixedOutput=60000_2023-03-01', 'fr/data/', 'en/scores/', 'fr/claims/'],
  ...['en/corrections/', 'fr/about/', 'en/privacy/', 'fr/accessibility/', 'en/teach/'],
  ...['fr/teach/lesson-50/', 'en/teach/present/', 'fr/teach/present/#step=9', 'en/teach/answer/'],
  ...['fr/teach/class/', 'en/teach/check/', 'fr/chapter/the-shelves/', 'en/chapter/your-plan/'],
  ...['404.html'],
]

/** Every page of a built site, as its address ends. */
export const pathsIn = (dir: string): string[] =>
  pagesIn(dir)
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .toSorted()

/**
 * Faults are: a request that fails or is answered by 400 or more, one to another origin, what a policy
 * has blocked, an error, a cookie, whatever has been stored, and an element whose component has no style here.
 */
export async function visitPages({ url, paths }: Options): Promise<Visited> {
  const browser = await launchChromium()
  const { origin } = new URL(url)
  const faults: string[] = []
  let requests = 0
  try {
    for (const path of paths) {
      const context = await browser.newContext()
      const fault = (what: string) => faults.push(`${path || '/'}: ${what}`)
      context.on('request', (request) => {
        requests++
        const own = request.url().startsWith(origin) || /^(data|blob):/.test(request.url())
        if (!own) fault(`asked ${request.url()}`)
      })
      context.on('response', (response) => {
        const isLostPage = path.endsWith('404.html')
        if (response.status() >= 400 && !isLostPage) fault(`${response.status()} ${response.url()}`)
      })
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText
        // A page that is left, or leads on, drops what it waits for.
        if (reason !== 'net::ERR_ABORTED') fault(`${reason} ${request.url()}`)
      })
      const page = await context.newPage()
      const quiet = quietOf(page)
      page.on('pageerror', (error) => fault(`threw ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('status of 404'))
          fault(message.text())
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy ${event.effectiveDirective} blocked ${event.blockedURI}`),
        )
      })
      await page.goto(url + path, { waitUntil: 'load' })
      await askForAll(page, quiet)
      await quiet()
      for (const scope of await page.evaluate(unstyledIn)) fault(`has no style for class ${scope}`)
      for (const { name } of await context.cookies()) fault(`set the cookie ${name}`)
      for (const stored of await page.evaluate(storedIn)) fault(`stored something in ${stored}`)
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return { pages: paths.length, requests, faults }
}

/** How long nothing must be asked for until a page counts as come. */
const QUIET_MILLISECONDS = 200

/** Waits until all that a page has asked for is there, or lost. */
function quietOf(page: Page): () => Promise<void> {
  const open = new Set<unknown>()
  let last = performance.now()
  const end = (request: unknown) => {
    open.delete(request)
    last = performance.now()
  }
  page.on('request', (request) => void open.add(request))
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  return async () => {
    const isQuiet = () => open.size === 0 && performance.now() - last > QUIET_MILLISECONDS
    while (!isQuiet()) await new Promise((done) => setTimeout(done, QUIET_MILLISECONDS / 4))
  }
}

/** Wakes every part and opens every fold, twice, as a fold may hold others; then the first dialog of each kind. */
async function askForAll(page: Page, quiet: () => Promise<void>): Promise<void> {
  const open = () =>
    page.evaluate(async () => {
      for (const island of document.querySelectorAll('[data-island]'))
        island.dispatchEvent(new PointerEvent('pointerdown'))
      for (const fold of document.querySelectorAll('details')) fold.open = true
      await new Promise((done) => setTimeout(done))
    })
  for (let times = 0; times < 2; times++) {
    await open()
    await quiet()
  }
  for (const opener of ['[data-share]', '[data-embed-link]']) {
    const first = page.locator(`[data-ready] ${opener}`).first()
    if (!(await first.isVisible())) continue
    await first.click()
    const dialog = page.locator('dialog[open]').first()
    await dialog.waitFor()
    await quiet()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  const lever = page.locator('[data-ready] input[type="range"]:visible:enabled').first()
  if (await lever.isVisible()) await lever.press('ArrowRight')
}

/** Classes by which a component's own style is told apart (svelte.config.js), and which no style of the page names. */
function unstyledIn(): string[] {
  const scopes = [...document.querySelectorAll('[class]')].flatMap(({ classList }) =>
    [...classList].filter((name) => /^S[a-z0-9]{4}$/.test(name)),
  )
  const styles = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join()
  return [...new Set(scopes)].filter((scope) => !styles.includes(`.${scope}`))
}

async function storedIn(): Promise<string[]> {
  // A frame of an embed may have no storage to look into.
  const sizes = {
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    indexedDB: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    serviceWorker: (await navigator.serviceWorker.getRegistrations()).length,
  }
  return Object.entries(sizes).flatMap(([name, size]) => (size > 0 ? [name] : []))
}
