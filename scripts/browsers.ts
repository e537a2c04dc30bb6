import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser, type BrowserServer } from 'playwright-core'
import type { Browser as Firefox } from 'puppeteer-core'
import type { WebDriver } from 'selenium-webdriver'

/** Where each browser usually is; the variable named first goes before all others. */
const chromiumPlaces = [
  process.env.CHROMIUM_PATH,
  ...inPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  chromium.executablePath(),
]
const firefoxPlaces = [
  process.env.FIREFOX_PATH,
  ...inPath('firefox-esr', 'firefox'),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
]
const miniBrowserPlaces = [
  process.env.MINIBROWSER_PATH,
  ...['x86_64', 'aarch64'].flatMap((machine) =>
    ['4.1', '4.0', '6.0'].map(
      (version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
    ),
  ),
]

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
  const executablePath = locate('Chromium', chromiumPlaces, ['chromium'], 'CHROMIUM_PATH')
  return chromium.launch({ executablePath, args: quiet })
}

/** One Chromium that several processes share: each connects to its address (`wsEndpoint`). */
export function serveChromium(): Promise<BrowserServer> {
  const executablePath = locate('Chromium', chromiumPlaces, ['chromium'], 'CHROMIUM_PATH')
  return chromium.launchServer({ executablePath, args: quiet, host: '127.0.0.1' })
}

/** Playwright's own Firefox channel hangs with Firefox ESR; this one speaks WebDriver BiDi. */
export async function withFirefox<T>(use: (browser: Firefox) => Promise<T>): Promise<T> {
  const { default: puppeteer } = await import('puppeteer-core')
  const executablePath = locate('Firefox', firefoxPlaces, ['firefox-esr'], 'FIREFOX_PATH')
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
  const packages = ['webkit2gtk-driver', 'xvfb', 'xauth']
  const binary = locate('WebKitGTK', miniBrowserPlaces, packages, 'MINIBROWSER_PATH')
  const driverPath = locate('WebKitWebDriver', inPath('WebKitWebDriver'), packages)
  const xvfb = locate('xvfb-run', inPath('xvfb-run'), packages)

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

/** The first place that exists; as root on Debian the packages are installed if none does. */
function locate(
  name: string,
  places: (string | undefined)[],
  packages: string[],
  variable?: string,
): string {
  const find = () => places.find((place) => place && existsSync(place))
  const found = find() ?? (install(packages) ? find() : undefined)
  if (found) return found
  const orName = variable ? `, or set ${variable} to where it is` : ''
  throw new Error(
    `${name} was not found. Install it (apt-get install ${packages.join(' ')})${orName}.`,
  )
}

const tried = new Set<string>()

function install(packages: string[]): boolean {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const key = packages.join(' ')
  if (!isRootOnDebian || tried.has(key)) return isRootOnDebian
  tried.add(key)
  console.error(`Installing ${key} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0
  apt('update')
  return apt('install', '-y', '--no-install-recommends', ...packages)
}

function inPath(...names: string[]): string[] {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}

async function answering(address: string) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await wait(100)
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}.`)
}
