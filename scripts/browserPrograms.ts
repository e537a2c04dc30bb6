import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

interface Program {
  /** The environment variable with its path, tried before all other places. */
  variable?: string
  /** Its names in the folders of PATH. */
  commands?: string[]
  /** Where else it usually is. */
  elsewhere?: string[]
}

const programs = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: [
      // Without a window or a part of one: a page opens in two thirds of the time.
      'chromium-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
    ],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
      chromium.executablePath(),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    elsewhere: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
  },
  miniBrowser: {
    variable: 'MINIBROWSER_PATH',
    elsewhere: ['x86_64', 'aarch64'].flatMap((machine) =>
      ['4.1', '4.0', '6.0'].map(
        (version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      ),
    ),
  },
  webKitDriver: { commands: ['WebKitWebDriver'] },
  screen: { commands: ['xvfb-run'] },
} satisfies Record<string, Program>

export type ProgramId = keyof typeof programs

/** What a browser consists of, and the Debian packages that bring it. */
export const browsers = {
  chromium: { name: 'Chromium', programs: ['chromium'], packages: ['chromium-headless-shell'] },
  firefox: { name: 'Firefox', programs: ['firefox'], packages: ['firefox-esr'] },
  webkit: {
    name: 'WebKitGTK',
    programs: ['miniBrowser', 'webKitDriver', 'screen'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
} satisfies Record<string, { name: string; programs: ProgramId[]; packages: string[] }>

export type BrowserId = keyof typeof browsers

/** Where a program is on this machine, if it is there. */
export function findProgram(id: ProgramId): string | undefined {
  const { variable, commands = [], elsewhere = [] }: Program = programs[id]
  return [
    ...(variable ? [process.env[variable]] : []),
    ...commands.flatMap(inPath),
    ...elsewhere,
  ].find((place) => place && existsSync(place))
}

/** A browser's programs that are not on this machine. */
export const missingPrograms = (id: BrowserId): ProgramId[] =>
  browsers[id].programs.filter((program) => findProgram(program) === undefined)

/** One sentence: what is missing, and what to do about it. */
export function missingSentence(id: BrowserId): string {
  const { name, packages } = browsers[id]
  const { variable }: Program = programs[browsers[id].programs[0]!]
  const orSay = variable ? `, or set ${variable} to where it is` : ''
  return `${name} was not found: install it (apt-get install ${packages.join(' ')})${orSay}.`
}

/** Where a command would be in each folder of PATH. */
export const inPath = (command: string): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
