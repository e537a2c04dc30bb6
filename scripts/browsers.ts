import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser, type BrowserServer } from 'playwright-core'
import type { Browser as Firefox } from 'puppeteer-core'
import type { WebDriver } from 'selenium-webdriver'
import {
  browsers,
  findProgram,
  missingSentence,
  type BrowserId,
  type ProgramId,
} from './browserPrograms.ts'
import { freePort } from './freePort.ts'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launchChromium(): Promise<Browser> {
  const executablePath = locate('chromium')
  return chromium.launch({ executablePath, args: quiet })
}

/** One Chromium that several processes share: each connects to its address (`wsEndpoint`). */
export function serveChromium(): Promise<BrowserServer> {
  const executablePath = locate('chromium')
  return chromium.launchServer({ executablePath, args: quiet, host: '127.0.0.1' })
}

/** Playwright's own Firefox channel hangs with Firefox ESR; this one speaks WebDriver BiDi. */
export async function withFirefox<T>(use: (browser: Firefox) => Promise<T>): Promise<T> {
  const { default: puppeteer } = await import('puppeteer-core')
  const executablePath = locate('firefox')
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** WebKitGTK's MiniBrowser on a screen of its own (Linux only). */
export async function withWebKit<T>(use: (driver: WebDriver) => Promise<T>): Promise<T> {
  const { Builder, Capabilities } = await import('selenium-webdriver')
  const binary = locate('webkit', 'miniBrowser')
  const driverPath = locate('webkit', 'webKitDriver')
  const xvfb = locate('webkit', 'screen')

  const port = await freePort()
  // A process group of its own: xvfb-run, the screen, the driver and the browser end together.
  const driver = spawn(xvfb, ['-a', driverPath, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const endAll = () => {
    try {
      if (driver.pid) process.kill(-driver.pid, 'SIGTERM')
    } catch {
      // It has ended already.
    }
  }
  process.once('exit', endAll)
  try {
    await answering(`http://127.0.0.1:${port}/status`)
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    })
    const session = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build()
    try {
      return await use(session)
    } finally {
      await session.quit().catch(() => undefined)
    }
  } finally {
    endAll()
    process.off('exit', endAll)
  }
}

/** Nothing is installed here, by one of many workers: `ensureChromium` has done it before them. */
function locate(browser: BrowserId, program: ProgramId = browsers[browser].programs[0]!): string {
  const found = findProgram(program)
  if (found) return found
  throw new Error(missingSentence(browser))
}

async function answering(address: string) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await wait(100)
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}.`)
}
