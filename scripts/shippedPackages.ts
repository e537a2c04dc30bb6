// Which packages a build puts into the files that readers get. Vite's own list (`build.license`) leaves out
// what workers, styles and fonts hold.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from './run.ts'

export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** As its package.json names it; '' where it does not. */
  readonly licence: string
  /** Its licence file, whole; '' where it has none. */
  readonly text: string
}

/** Where a build leaves its list for the one that joins them. */
export const SHIPPED_FILE = 'shipped-packages.json'
/** Where a build tool goes on with those that it holds itself: they are not in its helpers. */
const OF_OTHERS = /^# Licenses of bundled dependencies/m
const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license']
/** A build tool's own helpers have no file: whose they are. */
const HELPERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
]

const folders = new Set<string>()

/** The folder of the package that a module is from; null for one of ours. */
export function packageFolder(id: string): string | null {
  const helper = HELPERS.find(([sign]) => sign.test(id))
  if (helper) return join(root, 'node_modules', helper[1])
  const [, folder] = /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? []
  return folder ?? null
}

export function packageIn(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string }
  const file = LICENCE_FILES.map((each) => join(folder, each)).find((each) => existsSync(each))
  const text = file ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : ''
  return { name, version, licence: license ?? '', text: text.split(OF_OTHERS)[0]!.trim() }
}

function note(id: string): void {
  const folder = packageFolder(id)
  if (folder !== null) folders.add(folder)
}

/** Notes the packages of what is built for browsers; a new one for each list of plugins, as workers have their own. */
export const noteShipped = (): Plugin => ({
  name: 'burn-rate:shipped-packages',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      // A server's programs stay at home, but the files that its pages name go out.
      if (file.type === 'asset') for (const name of file.originalFileNames) note(join(root, name))
      else if (this.environment.config.consumer === 'client')
        for (const [id, { renderedLength }] of Object.entries(file.modules))
          if (renderedLength > 0) note(id)
  },
})

/** Writes the list of what this process has built. */
export function writeShipped(outDir: string): void {
  const list = [...folders].toSorted().map(packageIn)
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(outDir, SHIPPED_FILE), JSON.stringify(list))
}
