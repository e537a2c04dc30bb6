import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, expect, inject } from 'vitest'
import { sharedChromium } from './sharedChromium.ts'

interface Options {
  viewport?: { width: number; height: number }
  /** How many pixels of the screen a pixel of the page takes each way, as a zoomed browser has it. */
  zoom?: number
  /** false: the page as it is without any script. */
  js?: boolean
  theme?: 'light' | 'dark'
  reducedMotion?: boolean
  /** true: fingers instead of a mouse. */
  touch?: boolean
  /** The reader's own language, not the page's. */
  lang?: 'en' | 'fr'
  /** Where the reader's clock stands. */
  zone?: string
  /** true: the page's clock can be moved on (`later`). */
  clock?: boolean
  /** true: nothing ever comes into sight, so that no part of the page wakes by itself. */
  asleep?: boolean
}

export interface OpenedPage {
  page: Page
  /** Console messages, page errors, failed requests and requests to other origins, so far. */
  complaints: string[]
  /** Says that complaints like this one belong to the test. */
  expectComplaint: (pattern: RegExp) => void
}

/** Milliseconds after which a state that was waited for will never come. */
export const LONGEST_WAIT = 120_000

const opened: { context: BrowserContext; complaints: string[]; expected: RegExp[] }[] = []
let browser: Promise<Browser> | undefined

/**
 * Opens a path of the built site (`/en/`) in a new profile. A test fails when its pages wrote to the
 * console, threw, or asked another origin for anything, unless it expected that.
 */
export async function openPage(path: string, options: Options = {}): Promise<OpenedPage> {
  const { viewport = { width: 1280, height: 800 }, zoom = 1, js = true, theme = 'light' } = options
  const { reducedMotion = false, touch = false, lang = 'en', zone, clock = false, asleep } = options
  browser ??= sharedChromium()
  const context = await (
    await browser
  ).newContext({
    viewport,
    deviceScaleFactor: zoom,
    javaScriptEnabled: js,
    colorScheme: theme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: zone,
    hasTouch: touch,
    acceptDownloads: true,
  })
  context.setDefaultTimeout(LONGEST_WAIT)
  if (clock) await context.clock.install()
  if (asleep)
    await context.addInitScript(() => {
      IntersectionObserver.prototype.observe = () => {}
    })
  const complaints: string[] = []
  const expected: RegExp[] = []
  opened.push({ context, complaints, expected })

  const site = inject('siteUrl')
  const page = await context.newPage()
  page.on('console', (message) => complaints.push(`console.${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} (${reason})`)
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    const isOwn = origin === new URL(site).origin || protocol === 'data:' || protocol === 'blob:'
    if (!isOwn) complaints.push(`other origin: ${request.url()}`)
  })
  await page.goto(new URL(path.replace(/^\//, ''), site).href)
  return { page, complaints, expectComplaint: (pattern) => void expected.push(pattern) }
}

afterEach(async () => {
  const unexpected = opened.flatMap(({ complaints, expected }) =>
    complaints.filter((line) => !expected.some((pattern) => pattern.test(line))),
  )
  const contexts = opened.splice(0).map(({ context }) => context)
  await Promise.all(contexts.map((context) => context.close()))
  expect(unexpected, 'what the pages wrote to the console or asked of other origins').toEqual([])
})

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})
