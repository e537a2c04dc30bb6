// licences.txt of a built site: every package that stands in its files, with its licence.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SHIPPED_FILE, type ShippedPackage } from './shippedPackages.ts'

/** Beside the site itself, for readers. */
const FILE = 'licences.txt'
/** Those that ask no more of a site than to name them. */
export const ALLOWED_LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'OFL-1.1']
const INTRODUCTION = `What others have written and this site hands on to browsers: scripts, styles and fonts.
The site's own code is under the MIT licence, its words and graphics under CC BY 4.0.
`
const RULE = `\n${'-'.repeat(72)}\n\n`

/** The file's text. A licence that is missing or not among those allowed stops the build. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const byKey = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]))
  const all = [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1))
  for (const [key, { licence, text }] of all) {
    if (!ALLOWED_LICENCES.includes(licence))
      throw new Error(
        `${key} is shipped under “${licence}”, which is not among those allowed in scripts/licences.ts: ${ALLOWED_LICENCES.join(', ')}.`,
      )
    if (text === '') throw new Error(`${key} is shipped, and its package holds no licence text.`)
  }
  const list = all.map(([key, { licence }]) => `${key} – ${licence}\n`).join('')
  const texts = all.map(([key, { licence, text }]) => `${key} – ${licence}\n\n${text}\n`)
  return [`${INTRODUCTION}\n${list}`, ...texts].join(RULE)
}

/** Joins the lists that the builds have left in these folders, and takes them away. */
export function writeLicences(outDir: string, folders: readonly string[]): void {
  const lists = folders.map((folder) => join(folder, SHIPPED_FILE))
  const packages = lists.flatMap(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as ShippedPackage[],
  )
  for (const file of lists) rmSync(file)
  writeFileSync(join(outDir, FILE), licencesText(packages))
}
