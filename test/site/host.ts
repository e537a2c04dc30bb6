import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { LONGEST_WAIT } from './page.ts'
import { sharedChromium } from './sharedChromium.ts'

/** Someone else's page, on an origin of its own: its HTML, and headers if it sends any. */
interface HostPage {
  html: string
  headers?: Record<string, string>
}

const pages = new Map<string, HostPage>()
const server = createServer((request, response) => {
  if (request.url === '/favicon.ico') return response.writeHead(204).end()
  const page = pages.get(new URL(request.url ?? '/', 'http://host').pathname)
  response.writeHead(page ? 200 : 404, {
    'content-type': 'text/html; charset=utf-8',
    ...page?.headers,
  })
  return response.end(page?.html ?? '')
})

let browser: Browser | undefined
let host = ''
let made = 0
const contexts: BrowserContext[] = []
const complaints: string[] = []

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await sharedChromium()
})

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  expect(complaints.splice(0), 'what embeds wrote to the console or asked for').toEqual([])
})

afterAll(async () => {
  await browser?.close()
  await new Promise((done) => server.close(done))
})

/** The address of an embed: `en/depletion/` and what follows. */
export const embedAt = (path: string) => new URL(`embed/v1/${path}`, inject('siteUrl')).href

/** What a host writes into its page. */
export const LOADER = () => `<script async src="${embedAt('embed.js')}"></script>`
export const frameOf = (address: string, more = '') =>
  `<iframe src="${address.replace(/&/g, '&amp;')}" title="An embed" width="100%" height="600" style="width:0;min-width:100%;border:0" ${more}></iframe>`
export const iframe = (path: string, more = '') => frameOf(embedAt(path), more)

/** Serves a page from the host's origin and returns its address. */
export function hosted(html: string, headers?: Record<string, string>): string {
  const path = `/${++made}.html`
  const text = html.includes('<html')
    ? html
    : `<!doctype html><html lang="en"><title>Host</title>${html}</html>`
  pages.set(path, { html: text, headers })
  return host + path
}

interface Visit {
  page: Page
  /** Frames with an embed, in the order of the page. */
  frames: Frame[]
  /** Everything asked of the embeds' origin. */
  requests: string[]
}

/** Opens a host's page; `elsewhere`: where its embeds come from, if not from the built test site. Errors inside embeds, and requests of theirs beyond their own file, fail the test. */
export async function visit(
  address: string,
  options: BrowserContextOptions & {
    init?: () => void
    quiet?: boolean
    elsewhere?: string
    /** true: the page's clock can be moved on (`later`), its frames' with it. */
    clock?: boolean
  } = {},
): Promise<Visit> {
  const { init, quiet = false, elsewhere, clock = false, ...context } = options
  const opened = await browser!.newContext({ viewport: { width: 1000, height: 800 }, ...context })
  contexts.push(opened)
  opened.setDefaultTimeout(LONGEST_WAIT)
  if (clock) await opened.clock.install()
  const page = await opened.newPage()
  if (init) await page.addInitScript(init)
  const requests: string[] = []
  const site = elsewhere ?? inject('siteUrl')
  if (!quiet) {
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
  }
  opened.on('request', (request) => {
    const url = request.url()
    if (url.startsWith(site)) requests.push(url.slice(site.length))
    else if (!url.startsWith(host) && !/^(blob|data|about|file):/.test(url))
      complaints.push(`asked elsewhere: ${url}`)
  })
  await page.goto(address)
  const frames = page.frames().filter((frame) => frame.url().includes('/embed/v1/'))
  return { page, frames, requests }
}

/** Once the widget of a frame is awake. */
export async function awake(frame: Frame): Promise<Frame> {
  await frame.locator('[data-widget][data-ready]').waitFor()
  return frame
}

/** Opens what folds the levers, unless they stand open. */
export const withLevers = (frame: Frame) =>
  frame.evaluate(() => {
    const fold = document.querySelector<HTMLDetailsElement>('details.levers')!
    if (!fold.open) fold.querySelector('summary')!.click()
  })

export const heightOf = (page: Page, nth = 0) =>
  page
    .locator('iframe')
    .nth(nth)
    .evaluate((frame) => frame.getBoundingClientRect().height)

export const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height))
