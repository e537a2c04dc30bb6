// Says of a built site what it was made from: writes provenance.json into its folder. No clock and no
// machine stand in it, so two builds of one commit write the same file.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { versions } from '../src/data/versions.ts'
import { root } from './run.ts'

const FILE = 'provenance.json'
/** What a site is made from: all that a build reads. */
const INPUTS = [
  'src',
  'scripts',
  'public',
  'package-lock.json',
  'astro.config.mjs',
  'svelte.config.js',
]
/** Written from the rows by each build; the rows themselves stand beside it. */
const MADE = 'src/data/generated/'

const hashOf = (file: string) =>
  `sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`

function filesIn(folder: string, below: string): string[] {
  const entries = readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

const hashes = (folder: string, files: readonly string[]) =>
  Object.fromEntries(files.toSorted().map((file) => [file, hashOf(join(folder, file))]))

/** The commit that is checked out; null where there is none, as in an archive of the files. */
function commitOf(): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}

export function writeProvenance(outDir: string): void {
  const inputs = INPUTS.flatMap((name) => (name.includes('.') ? [name] : filesIn(root, name)))
  const content = {
    versions: { ...versions, node: process.versions.node },
    commit: commitOf(),
    inputs: hashes(
      root,
      inputs.filter((file) => !file.startsWith(MADE)),
    ),
    outputs: hashes(
      outDir,
      filesIn(outDir, '').filter((file) => file !== FILE),
    ),
  }
  writeFileSync(join(outDir, FILE), `${JSON.stringify(content, null, 1)}\n`)
}
